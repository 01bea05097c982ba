namespace NewsPortal.Data.PrivateClusters;

/// <summary>Starts the server of a cluster that has none running.</summary>
internal sealed class ServerStart(ClusterFolder folder, PostgresBinaries binaries, ServerAccount account, SocketFolder socket, bool throwAway)
{
    private const long LongLog = 10_000_000;

    // Nothing here may need quoting: pg_ctl hands it to a shell.
    private static readonly string[] Always =
    [
        "listen_addresses=", "port=5432", "unix_socket_permissions=0700", "max_connections=100", "timezone=UTC", "log_timezone=UTC",

        // Searches are short: compiling one costs more than running it. And no disk of today takes four times as long to jump.
        "jit=off", "random_page_cost=1.1",
    ];

    private static readonly string[] ForTests =
        ["fsync=off", "full_page_writes=off", "synchronous_commit=off", "max_connections=300", "shared_buffers=64MB"];

    public async Task RunAsync(CancellationToken cancel)
    {
        await Postmaster.ClearAwayAsync(folder, cancel);
        account.TakeOver(folder);
        folder.Close();
        socket.Prepare(account);
        var logStart = StartLog();

        // pg_ctl puts the server in a session of its own: Ctrl-C reaches only the site, which then stops it in order.
        var answer = await account.RunAsync(
            folder, binaries.PgCtl, ["-D", "data", "-l", "log", "-o", Settings(), "-w", "-t", "60", "-s", "start"], cancel);
        if (!answer.IsGood && Postmaster.RunningIn(folder) is null)
        {
            var reason = File.Exists(folder.Log) ? LastLines.Of(folder.Log, logStart) : "";
            throw new PrivateClusterException(
                $"PostgreSQL không khởi động được trong {folder.Path}. Nó nói:\n{LastLines.Of(answer.Text + reason)}");
        }
    }

    private string Settings()
    {
        string[] own = [$"unix_socket_directories={socket.Setting}", $"cluster_name={FileIdentity.Of(folder.Data)?.Mark}"];
        return string.Join(' ', Always.Concat(own).Concat(throwAway ? ForTests : []).Select(setting => "-c " + setting));
    }

    private long StartLog()
    {
        var log = new FileInfo(folder.Log);
        if (log is { Exists: true, Length: > LongLog })
        {
            File.Move(folder.Log, folder.Log + ".old", overwrite: true);
            return 0;
        }

        return log.Exists ? log.Length : 0;
    }
}
