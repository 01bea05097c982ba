using System.Diagnostics;

namespace NewsPortal.Web.Tests.Support;

/// <summary>The program as an operator starts it: a process of its own, with arguments and environment.</summary>
internal sealed class PortalProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly Task<string> errors;

    private PortalProcess(Process process) => (this.process, errors) = (process, process.StandardError.ReadToEndAsync());

    /// <summary>What came of a verb: exit code, standard output, standard error.</summary>
    public sealed record Outcome(int Exit, string Output, string Errors);

    /// <summary>Runs a verb to its end.</summary>
    public static async Task<Outcome> RunAsync(string[] args, Dictionary<string, string?>? environment = null, string? folder = null)
    {
        await using var portal = Start(args, environment, folder);
        var output = await portal.process.StandardOutput.ReadToEndAsync().WaitAsync(Patience);
        await portal.process.WaitForExitAsync().WaitAsync(Patience);
        return new Outcome(portal.process.ExitCode, output, await portal.errors);
    }

    /// <summary>Begins a verb that the test will not let end.</summary>
    public static PortalProcess Begin(string[] args, Dictionary<string, string?> environment)
    {
        var portal = Start(args, environment, folder: null);
        _ = portal.process.StandardOutput.ReadToEndAsync();
        return portal;
    }

    /// <summary>Waits for its end; what it said of its errors.</summary>
    public async Task<(int Exit, string Errors)> WaitAsync()
    {
        await process.WaitForExitAsync().WaitAsync(Patience);
        return (process.ExitCode, await errors);
    }

    /// <summary>Starts the site and waits until it says where it answers.</summary>
    public static async Task<(PortalProcess Portal, Uri Address)> ServeAsync(Dictionary<string, string?> environment)
    {
        const string Announcement = "NewsPortal: ";
        var portal = Start(["run"], environment, folder: null);
        var line = await portal.process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
        return line is not null && line.StartsWith(Announcement, StringComparison.Ordinal)
            ? (portal, new Uri(line[Announcement.Length..]))
            : throw new InvalidOperationException($"The site did not start: {line}\n{await portal.errors}");
    }

    /// <summary>Asks it to stop as Ctrl-C (INT) and a service manager (TERM) do, and waits.</summary>
    public async Task<int> StopAsync(string signal = "TERM")
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        await kill.WaitForExitAsync();
        await process.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
    }

    private static PortalProcess Start(string[] args, Dictionary<string, string?>? environment, string? folder)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "NewsPortal.Web.dll"), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? AppContext.BaseDirectory,
        };
        foreach (var (name, value) in environment ?? [])
        {
            start.Environment[name] = value;
        }

        return new PortalProcess(Process.Start(start)!);
    }
}
