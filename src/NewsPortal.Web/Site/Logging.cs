using System.Globalization;
using Microsoft.Extensions.Options;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace NewsPortal.Web.Site;

/// <summary>
/// Log lines go to standard error: readable on a terminal, one JSON object a line elsewhere. They carry the request id
/// and the path, never an address, a query or a cookie of a reader.
/// </summary>
internal static class Logging
{
    private const string LevelKey = "Serilog:MinimumLevel:Default";

    public static void AddLogging(this WebApplicationBuilder builder)
    {
        if (builder.Configuration[LevelKey] is { } level && !Enum.TryParse<LogEventLevel>(level, ignoreCase: true, out _))
        {
            throw new OptionsValidationException(LevelKey, typeof(string),
                [$"Serilog__MinimumLevel__Default: không có mức “{level}”; hãy chọn {string.Join(", ", Enum.GetNames<LogEventLevel>())}."]);
        }

        builder.Services.AddSerilog(log => Write(log, builder.Configuration));
    }

    private static void Write(LoggerConfiguration log, IConfiguration configuration)
    {
        // A start that fails is told once, in a sentence, by Program; the host would print its stack as well.
        log.ReadFrom.Configuration(configuration).Enrich.FromLogContext()
            .Filter.ByExcluding(line => line.MessageTemplate.Text == "Hosting failed to start");
        if (Console.IsErrorRedirected)
        {
            log.WriteTo.Console(new CompactJsonFormatter(), standardErrorFromLevel: LogEventLevel.Verbose);
        }
        else
        {
            log.WriteTo.Console(
                outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}",
                formatProvider: CultureInfo.InvariantCulture,
                standardErrorFromLevel: LogEventLevel.Verbose);
        }
    }

    public static void UseRequestLogging(this WebApplication app) => app.UseSerilogRequestLogging(options =>
    {
        // A page read is no event at a newspaper's traffic; a refusal or a fault is.
        options.GetLevel = (context, _, fault) =>
            fault is not null || context.Response.StatusCode >= 500 ? LogEventLevel.Error
            : context.Response.StatusCode >= 400 ? LogEventLevel.Information
            : LogEventLevel.Debug;
    });
}
