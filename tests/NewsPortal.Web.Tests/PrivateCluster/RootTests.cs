using NewsPortal.Data.PrivateClusters;

namespace NewsPortal.Web.Tests.PrivateClusters;

/// <summary>PostgreSQL refuses to run as root; the site does not.</summary>
public sealed class RootTests
{
    [RootFact]
    public async Task Root_in_an_open_folder_runs_it_as_postgres()
    {
        await using var scratch = new Scratch();
        await using var cluster = await scratch.StartAsync();

        Assert.Equal("postgres", Scratch.Run("stat", "-c", "%U", scratch.Folder.Data));
        Assert.Equal(1, await Scratch.AskAsync(cluster, "SELECT 1"));
    }

    [NamespaceFact]
    public async Task Root_below_a_closed_folder_keeps_the_files_for_itself()
    {
        await using var scratch = new Scratch();
        Libc.Close(scratch.Root);
        await using (var cluster = await scratch.StartAsync())
        {
            await Scratch.AskAsync(cluster, "CREATE TABLE article AS SELECT 'Dưới thư mục kín' AS headline");
            Assert.Equal("root", Scratch.Run("stat", "-c", "%U", scratch.Folder.Data));
        }

        Scratch.Run("chmod", "755", scratch.Root);
        await using var opened = await scratch.StartAsync();
        Assert.Equal("Dưới thư mục kín", await Scratch.HeadlineAsync(opened));
    }

    [NamespaceFact]
    public async Task Cluster_of_postgres_still_opens_when_a_folder_above_is_closed_later()
    {
        await using var scratch = await Scratch.WithClusterAsync();
        Libc.Close(scratch.Root);

        await using var cluster = await scratch.StartAsync();

        Assert.NotNull(await Scratch.HeadlineAsync(cluster));
    }

    [NamespaceFact]
    public async Task Killed_server_below_a_closed_folder_comes_back()
    {
        await using var scratch = await Scratch.WithClusterAsync();
        Libc.Close(scratch.Root);
        (await scratch.StartAsync()).Abandon();
        await scratch.KillServerAsync();

        await using var cluster = await scratch.StartAsync();

        Assert.NotNull(await Scratch.HeadlineAsync(cluster));
    }

    [RootFact]
    public async Task Where_namespaces_are_forbidden_the_closed_folder_is_named()
    {
        await using var scratch = await Scratch.WithClusterAsync();
        Libc.Close(scratch.Root);
        var binaries = await PostgresBinaries.FindForAsync("/nowhere", default);

        var refusal = await Assert.ThrowsAsync<PrivateClusterException>(
            () => ServerAccount.ForAsync(scratch.Folder, binaries.InitDb, default, unshare: "/bin/false"));

        Assert.Contains($"chmod o+x {scratch.Root}", refusal.Message, StringComparison.Ordinal);
    }

    [RootFact]
    public async Task Cluster_made_through_a_namespace_goes_to_postgres_where_namespaces_are_forbidden()
    {
        await using var scratch = await Scratch.WithClusterAsync();
        Scratch.Run("chown", "-R", "root:root", scratch.Folder.Path);
        var binaries = await PostgresBinaries.FindForAsync("/nowhere", default);

        var account = await ServerAccount.ForAsync(scratch.Folder, binaries.InitDb, default, unshare: "/bin/false");

        Assert.Equal("postgres", account.User?.Name);
    }
}
