using System.Diagnostics;
using System.Globalization;
using NewsPortal.Data.PrivateClusters;
using Npgsql;

namespace NewsPortal.Web.Tests.PrivateClusters;

/// <summary>Whatever was killed, and whatever it left, the next start has the articles.</summary>
public sealed class AccidentTests
{
    [Fact]
    public async Task Server_of_a_killed_app_is_adopted_and_stopped_by_the_next_one()
    {
        await using var scratch = await Scratch.WithClusterAsync();
        (await scratch.StartAsync()).Abandon();
        var process = scratch.Server!.Process;

        await using (var next = await scratch.StartAsync())
        {
            Assert.Equal(process, scratch.Server!.Process);
            Assert.NotNull(await Scratch.HeadlineAsync(next));
        }

        Assert.False(process.IsAlive);
    }

    [Fact]
    public async Task Killed_server_comes_back_with_its_articles()
    {
        await using var scratch = await Scratch.WithClusterAsync();
        (await scratch.StartAsync()).Abandon();
        await scratch.KillServerAsync();

        await using var next = await scratch.StartAsync();

        Assert.NotNull(await Scratch.HeadlineAsync(next));
    }

    [Fact]
    public async Task Killed_server_that_stays_a_zombie_is_not_taken_for_a_running_one()
    {
        await using var scratch = await Scratch.WithClusterAsync();
        (await scratch.StartAsync()).Abandon();
        await scratch.KillServerAsync();
        using var parent = LeavePidFileOf(scratch, "cp /bin/true postgres; ./postgres & echo $!; exec sleep 300");

        await using var next = await scratch.StartAsync();

        Assert.NotNull(await Scratch.HeadlineAsync(next));
        parent.Kill();
    }

    [Fact]
    public async Task Pid_file_that_names_another_program_by_now_is_cleared_away()
    {
        await using var scratch = await Scratch.WithClusterAsync();
        (await scratch.StartAsync()).Abandon();
        await scratch.KillServerAsync();
        using var other = LeavePidFileOf(scratch, "cp /bin/sleep postgres; echo $$; exec ./postgres 300");

        await using var next = await scratch.StartAsync();

        Assert.NotNull(await Scratch.HeadlineAsync(next));
        Assert.False(other.HasExited);
        other.Kill();
    }

    [Fact]
    public async Task Empty_pid_file_is_cleared_away()
    {
        await using var scratch = await Scratch.WithClusterAsync();
        await File.WriteAllTextAsync(scratch.Folder.PidFile, "");

        await using var cluster = await scratch.StartAsync();

        Assert.NotNull(await Scratch.HeadlineAsync(cluster));
    }

    [Fact]
    public async Task Query_that_outlives_its_server_does_not_stop_the_next_start()
    {
        await using var scratch = await Scratch.WithClusterAsync();
        var cluster = await scratch.StartAsync();
        await using var connection = new NpgsqlConnection(cluster.ConnectionString + ";Pooling=false;Command Timeout=0");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT count(*) FROM generate_series(1, 100000000000)", connection);
        var endless = command.ExecuteScalarAsync();
        var backend = new LinuxProcess(connection.ProcessID);
        cluster.Abandon();
        await scratch.KillServerAsync();
        Assert.True(backend.IsAlive);

        await using var next = await scratch.StartAsync();

        Assert.NotNull(await Scratch.HeadlineAsync(next));
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => endless);
    }

    [Fact]
    public async Task Half_made_cluster_is_made_anew()
    {
        await using var scratch = new Scratch();
        var half = Directory.CreateDirectory(Path.Combine(scratch.Storage, "postgres", Major(), "data.new"));
        await File.WriteAllTextAsync(Path.Combine(half.FullName, "PG_VERSION"), Major());

        await using var cluster = await scratch.StartAsync();

        Assert.Equal(1, await Scratch.AskAsync(cluster, "SELECT 1"));
        Assert.False(half.Exists && Directory.Exists(half.FullName));
    }

    [Fact]
    public async Task Server_that_is_just_ending_is_started_again()
    {
        await using var scratch = await Scratch.WithClusterAsync();
        (await scratch.StartAsync()).Abandon();
        scratch.Server!.Process.Signal(Libc.SigInt);

        await using var next = await scratch.StartAsync();

        Assert.NotNull(await Scratch.HeadlineAsync(next));
    }

    [Fact]
    public async Task Server_that_is_slow_to_answer_is_waited_for_and_the_wait_is_told()
    {
        const int stop = 19;
        const int goOn = 18;
        await using var scratch = await Scratch.WithClusterAsync();
        (await scratch.StartAsync()).Abandon();
        var process = scratch.Server!.Process;
        process.Signal(stop);

        var starting = scratch.StartAsync();
        var patience = Patience.Of(TimeSpan.FromSeconds(60));
        while (scratch.Said.Count == 0 && await patience.WaitAsync(CancellationToken.None))
        {
            Assert.False(starting.IsCompleted);
        }

        process.Signal(goOn);

        await using var next = await starting;
        Assert.Equal(process, scratch.Server!.Process);
        Assert.Contains(scratch.Said, said => said.Contains("Đang chờ PostgreSQL", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Server_whose_socket_was_deleted_is_started_again()
    {
        await using var scratch = await Scratch.WithClusterAsync();
        (await scratch.StartAsync()).Abandon();
        File.Delete(Path.Combine(scratch.Folder.Path, SocketFolder.SocketName));

        await using var next = await scratch.StartAsync();

        Assert.NotNull(await Scratch.HeadlineAsync(next));
    }

    [Fact]
    public async Task Folder_deleted_under_a_running_server_takes_the_server_with_it_and_serves_anew()
    {
        await using var scratch = await Scratch.WithClusterAsync();
        var first = await scratch.StartAsync();
        var process = scratch.Server!.Process;
        Directory.Delete(scratch.Storage, recursive: true);

        await first.DisposeAsync();
        Assert.True(await process.HasEndedAsync(TimeSpan.FromSeconds(10), CancellationToken.None));

        await using var second = await scratch.StartAsync();
        Assert.Equal(1, await Scratch.AskAsync(second, "SELECT 1"));
    }

    private static string Major() =>
        PostgresBinaries.FindForAsync("/nowhere", CancellationToken.None).GetAwaiter().GetResult().Major.ToString(CultureInfo.InvariantCulture);

    /// <summary>Leaves the pid file and the socket's lock as a server with this number would have.</summary>
    private static Process LeavePidFileOf(Scratch scratch, string script)
    {
        var process = Process.Start(new ProcessStartInfo("sh", ["-c", script])
        {
            WorkingDirectory = scratch.Root,
            RedirectStandardOutput = true,
        })!;
        var pid = process.StandardOutput.ReadLine()!;
        foreach (var path in (string[])[scratch.Folder.PidFile, Path.Combine(scratch.Folder.Path, SocketFolder.SocketName + ".lock")])
        {
            var lines = File.ReadAllLines(path);
            lines[0] = pid;
            File.WriteAllLines(path, lines);
        }

        return process;
    }
}
