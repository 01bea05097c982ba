using System.ComponentModel;
using System.Diagnostics;

namespace NewsPortal.Data.PrivateClusters;

/// <summary>A program to run to its end, and what it said.</summary>
internal sealed record Command(string File, IReadOnlyList<string> Arguments)
{
    public string Folder { get; init; } = "/";

    /// <summary>Another system user to run as; only root can.</summary>
    public string? User { get; init; }

    internal sealed record Answer(int ExitCode, string Text)
    {
        public bool IsGood => ExitCode == 0;
    }

    /// <summary>Never throws for a program that fails or cannot be started: that is an answer too.</summary>
    public static async Task<Answer> RunAsync(Command command, CancellationToken cancel)
    {
        try
        {
            using var process = Process.Start(command.StartInfo())!;
            var said = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            var complained = process.StandardError.ReadToEndAsync(CancellationToken.None);
            await EndAsync(process, cancel);
            return new Answer(process.ExitCode, await ShortlyAsync(said) + await ShortlyAsync(complained));
        }
        catch (Win32Exception cannotStart)
        {
            return new Answer(127, cannotStart.Message);
        }
    }

    private ProcessStartInfo StartInfo()
    {
        var start = new ProcessStartInfo(File, Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Folder,
        };
        if (User is not null)
        {
            start.UserName = User;
        }

        // PGDATA, PGPORT and their like of the caller would move the server; messages are matched in English.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("PG", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["LC_ALL"] = "C";
        return start;
    }

    private static async Task EndAsync(Process process, CancellationToken cancel)
    {
        process.StandardInput.Close();
        try
        {
            await process.WaitForExitAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            process.Kill(); // not its tree: a server it is starting is stopped in order, by its pid file
            throw;
        }
    }

    // A server started by the program may keep the pipe open for ever: what was said by now is all there is.
    private static async Task<string> ShortlyAsync(Task<string> text) =>
        await Task.WhenAny(text, Task.Delay(500)) == text ? await text : "";
}
