using NewsPortal.Data.PrivateClusters;

namespace NewsPortal.Web.Tests.PrivateClusters;

/// <summary>The first starts the server, the others join, the last one out stops it.</summary>
public sealed class SharingTests
{
    [Fact]
    public async Task New_folder_becomes_a_database_that_knows_Vietnamese_letters()
    {
        await using var scratch = new Scratch();
        await using var cluster = await scratch.StartAsync();

        Assert.Equal("đường ắ", await Scratch.AskAsync(cluster, "SELECT lower('ĐƯỜNG Ắ')"));
        Assert.Equal("newsportal", await Scratch.AskAsync(cluster, "SELECT current_database()::text"));
        Assert.Equal("on", await Scratch.AskAsync(cluster, "SHOW data_checksums"));
    }

    [Fact]
    public async Task Server_listens_on_no_port_and_lets_nobody_else_in()
    {
        await using var scratch = await Scratch.WithClusterAsync();
        await using var cluster = await scratch.StartAsync();

        Assert.Equal("", await Scratch.AskAsync(cluster, "SHOW listen_addresses"));
        Assert.Equal("700", Scratch.Run("stat", "-c", "%a", scratch.Folder.Path));
        Assert.Equal("700", Scratch.Run("stat", "-c", "%a", Path.Combine(scratch.Folder.Path, SocketFolder.SocketName)));
    }

    [Fact]
    public async Task Last_one_out_stops_the_server()
    {
        await using var scratch = await Scratch.WithClusterAsync();
        var cluster = await scratch.StartAsync();
        var process = scratch.Server!.Process;

        await cluster.DisposeAsync();

        Assert.False(process.IsAlive);
        Assert.False(File.Exists(scratch.Folder.PidFile));
    }

    [Fact]
    public async Task Articles_are_there_after_a_restart()
    {
        await using var scratch = await Scratch.WithClusterAsync();
        await using (var cluster = await scratch.StartAsync())
        {
            await Scratch.AskAsync(cluster, "UPDATE article SET headline = 'Đêm trăng sông La'");
        }

        await using var again = await scratch.StartAsync();

        Assert.Equal("Đêm trăng sông La", await Scratch.HeadlineAsync(again));
    }

    [Fact]
    public async Task Second_app_joins_and_the_first_one_out_leaves_the_server_running()
    {
        await using var scratch = await Scratch.WithClusterAsync();
        var first = await scratch.StartAsync();
        var process = scratch.Server!.Process;
        var second = await scratch.StartAsync();

        await first.DisposeAsync();
        Assert.Equal(process, scratch.Server?.Process);
        Assert.NotNull(await Scratch.HeadlineAsync(second));

        await second.DisposeAsync();
        Assert.Null(scratch.Server);
    }

    [Fact]
    public async Task Apps_that_start_at_once_make_one_cluster()
    {
        await using var scratch = new Scratch();

        var clusters = await Task.WhenAll(scratch.StartAsync(), scratch.StartAsync(), scratch.StartAsync());

        var numbers = await Task.WhenAll(clusters.Select(c => Scratch.AskAsync(c, "SELECT system_identifier FROM pg_control_system()")));
        Assert.Single(numbers.Distinct());
        await Task.WhenAll(clusters.Select(c => c.DisposeAsync().AsTask()));
        Assert.Null(scratch.Server);
    }

    [Fact]
    public async Task App_that_starts_while_the_last_one_stops_gets_a_server()
    {
        await using var scratch = await Scratch.WithClusterAsync();
        var first = await scratch.StartAsync();

        var stopping = first.DisposeAsync().AsTask();
        await using var second = await scratch.StartAsync();
        await stopping;

        Assert.NotNull(await Scratch.HeadlineAsync(second));
    }

    [Fact]
    public async Task Giving_up_while_it_starts_leaves_no_server()
    {
        await using var scratch = await Scratch.WithClusterAsync();
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(250));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(StartAndStayAsync);

        Assert.Null(scratch.Server);
        await using var later = await scratch.StartAsync();
        Assert.NotNull(await Scratch.HeadlineAsync(later));

        async Task StartAndStayAsync()
        {
            await using var cluster = await PrivateCluster.StartAsync(scratch.Storage, soon.Token, throwAway: true);
            await Task.Delay(Timeout.Infinite, soon.Token);
        }
    }
}
