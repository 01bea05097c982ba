using System.Globalization;

namespace NewsPortal.Data.PrivateClusters;

/// <summary>The running server of a cluster, as its pid file names it.</summary>
internal sealed record Postmaster(LinuxProcess Process, string Socket, string Status)
{
    /// <summary>Null when no server runs in the folder: a pid file outlives a crash, and its number may be anybody's by now.</summary>
    public static Postmaster? RunningIn(ClusterFolder folder)
    {
        var lines = PidFileLines(folder);
        return int.TryParse(lines.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var pid)
            && FileIdentity.Of(folder.Data) is { } data
            && new LinuxProcess(pid).IsPostgresIn(data)
                ? new Postmaster(new LinuxProcess(pid), SocketOf(lines, folder), lines.ElementAtOrDefault(7)?.Trim() ?? "")
                : null;
    }

    /// <summary>
    /// Clears what a server left that is not there any more: its pid file, and processes that go on computing without
    /// it and keep its shared memory, which PostgreSQL rightly refuses to start beside.
    /// </summary>
    public static async Task ClearAwayAsync(ClusterFolder folder, CancellationToken cancel)
    {
        if (FileIdentity.Of(folder.Data) is { } data)
        {
            var left = LinuxProcess.All().Where(p => p.IsPostgresIn(data)).ToList();
            left.ForEach(p => p.Signal(Libc.SigQuit));
            foreach (var process in left)
            {
                if (!await process.HasEndedAsync(TimeSpan.FromSeconds(5), cancel))
                {
                    process.Signal(Libc.SigKill);
                }
            }
        }

        File.Delete(folder.PidFile);
    }

    /// <summary>Stops it in order: clients are sent away, everything is written. True when it ended.</summary>
    public Task<bool> StopAsync(CancellationToken cancel)
    {
        Process.Signal(Libc.SigInt);
        return Process.HasEndedAsync(TimeSpan.FromSeconds(60), cancel);
    }

    private static string[] PidFileLines(ClusterFolder folder)
    {
        try
        {
            return File.ReadAllLines(folder.PidFile);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return [];
        }
    }

    private static string SocketOf(string[] lines, ClusterFolder folder) =>
        Path.GetFullPath(lines.ElementAtOrDefault(4) is { Length: > 0 } line ? line : "..", folder.Data);
}
