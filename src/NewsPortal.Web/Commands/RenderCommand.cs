using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Commands;

/// <summary>`render`: makes the HTML of bodies anew where an older program made it. `run` does the same at its start.</summary>
internal static class RenderCommand
{
    public static async Task<int> RunAsync(CancellationToken cancel)
    {
        var builder = SiteServices.CreateBuilder([]);
        var options = builder.CheckOptions();
        await using var store = await NewsStore.OpenAsync(builder.Configuration, options.SectionNames, cancel);
        builder.AddSite(store.ConnectionString);
        await using var app = builder.Build();
        await Console.Out.WriteLineAsync($"Đã dựng lại {await RedoAsync(app, cancel)} bài.");
        return 0;
    }

    /// <summary>At the start of the site: a page is never put together from two versions' HTML.</summary>
    public static async Task RenderBodiesAsync(this WebApplication app, CancellationToken cancel)
    {
        if (await RedoAsync(app, cancel) is > 0 and var count)
        {
            app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(nameof(BodyRendering)).LogInformation("Rendered {Count} bodies anew", count);
        }
    }

    private static async Task<int> RedoAsync(WebApplication app, CancellationToken cancel)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await BodyRendering.RedoAsync(scope.ServiceProvider.GetRequiredService<NewsDbContext>(), cancel);
    }
}
