using System.Text;
using NewsPortal.Data.PrivateClusters;
using Npgsql;

namespace NewsPortal.Web.Tests.PrivateClusters;

/// <summary>Wherever the storage is, and whoever touched it.</summary>
public sealed class FolderTests
{
    [Theory]
    [InlineData("Toà soạn báo Hà Tĩnh/dữ liệu")]
    [InlineData("a$HOME `b` \"c\" 'd' e;f:g=h\\i")]
    [InlineData("một, hai")]
    public async Task Odd_letters_in_the_path_do_not_matter(string name)
    {
        await using var scratch = new Scratch(name);
        await using var cluster = await scratch.StartAsync();

        Assert.Equal(1, await Scratch.AskAsync(cluster, "SELECT 1"));
        Assert.NotNull(scratch.Server);
    }

    [Fact]
    public async Task Path_too_long_for_a_socket_gets_a_closed_folder_in_tmp_that_goes_with_the_server()
    {
        await using var scratch = await Scratch.WithClusterAsync(string.Join('/', Enumerable.Repeat("thư-mục-rất-dài", 8)));
        var cluster = await scratch.StartAsync();
        var host = new NpgsqlConnectionStringBuilder(cluster.ConnectionString).Host!;

        Assert.NotNull(await Scratch.HeadlineAsync(cluster));
        Assert.Matches("^/tmp/newsportal-[0-9a-f]{12}$", host);
        Assert.Equal("700", Scratch.Run("stat", "-c", "%a", host));
        Assert.Equal(FileIdentity.Of(scratch.Folder.Data)!.Value.Owner, FileIdentity.Of(host)!.Value.Owner);

        await cluster.DisposeAsync();
        Assert.False(Directory.Exists(host));
    }

    [RootFact]
    public async Task Socket_folder_laid_out_by_somebody_else_is_refused()
    {
        await using var scratch = await Scratch.WithClusterAsync(string.Join('/', Enumerable.Repeat("thư-mục-rất-dài", 8)));
        var trap = SocketFolder.For(scratch.Folder).Path;
        Directory.CreateDirectory(trap);
        scratch.AtEnd(() => Directory.Delete(trap));
        Libc.ChangeOwner(trap, 65534, 65534);

        Assert.Contains(trap, await scratch.RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folders_opened_to_everybody_are_closed_again()
    {
        await using var scratch = await Scratch.WithClusterAsync();
        Scratch.Run("chmod", "-R", "a+rwX", scratch.Storage);

        await using var cluster = await scratch.StartAsync();

        Assert.NotNull(await Scratch.HeadlineAsync(cluster));
        Assert.Equal("700", Scratch.Run("stat", "-c", "%a", scratch.Folder.Data));
    }

    [Fact]
    public async Task Copy_of_a_folder_whose_server_runs_gets_a_server_of_its_own()
    {
        await using var original = await Scratch.WithClusterAsync();
        await using var first = await original.StartAsync();
        await using var copy = new Scratch();
        await Scratch.AskAsync(first, "CHECKPOINT");
        Scratch.Run("cp", "-a", original.Storage, copy.Storage);

        await using var second = await copy.StartAsync();
        await Scratch.AskAsync(second, "UPDATE article SET headline = 'Bản sao'");

        Assert.NotEqual(original.Server!.Process, copy.Server!.Process);
        Assert.Equal("Bản sao", await Scratch.HeadlineAsync(second));
        Assert.Equal("Đường về Ngã ba Đồng Lộc", await Scratch.HeadlineAsync(first));
    }

    [Theory]
    [InlineData(".data")]
    [InlineData("rất-dài-rất-dài-rất-dài-rất-dài-rất-dài-rất-dài-rất-dài-rất-dài-rất-dài-rất-dài")]
    public async Task Folder_moved_while_its_server_runs_keeps_that_server(string name)
    {
        await using var scratch = await Scratch.WithClusterAsync(name);
        await using var first = await scratch.StartAsync();
        var process = scratch.Server!.Process;
        var moved = Path.Combine(scratch.Root, "nơi mới");
        Directory.Move(scratch.Storage, moved);
        var old = scratch.Storage;
        scratch.Storage = moved;

        await using var second = await scratch.StartAsync();
        Assert.Equal(process, scratch.Server!.Process);
        Assert.NotNull(await Scratch.HeadlineAsync(second));

        scratch.Storage = old;
        await using var anew = await scratch.StartAsync();
        Assert.NotEqual(process, scratch.Server!.Process);
        Assert.NotNull(await Scratch.HeadlineAsync(second));
    }

    [Fact]
    public async Task Cluster_of_another_PostgreSQL_in_our_folder_is_named()
    {
        await using var scratch = await Scratch.WithClusterAsync();
        Scratch.Run("sh", "-c", $"echo 11 > '{scratch.Folder.Data}/PG_VERSION'");

        Assert.Contains("PostgreSQL 11", await scratch.RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Newspaper_kept_by_a_PostgreSQL_that_is_gone_is_not_replaced_by_an_empty_one()
    {
        await using var scratch = new Scratch();
        var old = Directory.CreateDirectory(Path.Combine(scratch.Storage, "postgres", "14", "data"));
        await File.WriteAllTextAsync(Path.Combine(old.FullName, "PG_VERSION"), "14\n");

        Assert.Contains("Hãy cài postgresql-14", await scratch.RefusalAsync(), StringComparison.Ordinal);
    }

    [RootFact]
    public async Task Cluster_of_another_user_is_run_as_that_user()
    {
        await using var scratch = await Scratch.WithClusterAsync();
        Scratch.Run("chown", "-R", "nobody:nogroup", scratch.Folder.Path);

        await using var cluster = await scratch.StartAsync();

        Assert.NotNull(await Scratch.HeadlineAsync(cluster));
        Assert.Equal(65534u, FileIdentity.Of($"/proc/{scratch.Server!.Process.Id}")!.Value.Owner);
    }

    [RootFact]
    public async Task Cluster_of_an_owner_the_machine_does_not_know_is_taken_over()
    {
        await using var scratch = await Scratch.WithClusterAsync();
        Scratch.Run("chown", "-R", "70000:70000", scratch.Folder.Path);

        await using var cluster = await scratch.StartAsync();

        Assert.NotNull(await Scratch.HeadlineAsync(cluster));
        Assert.NotEqual(70000u, FileIdentity.Of(scratch.Folder.Data)!.Value.Owner);
    }

    [RootFact]
    public async Task User_who_meets_a_cluster_of_somebody_else_is_told_whose_it_is()
    {
        await using var scratch = await Scratch.WithClusterAsync();
        await using var cluster = await scratch.StartAsync();
        var owner = Scratch.Run("stat", "-c", "%U", scratch.Folder.Path);

        var refusal = await ServerAccount.OfSomebodyElseAsync(scratch.Folder, FileIdentity.Of(scratch.Folder.Path)!.Value.Owner, default);

        Assert.Contains($"người dùng {owner}", refusal.Message, StringComparison.Ordinal);
    }

    [UserFact]
    public async Task Folder_nobody_may_write_to_is_named()
    {
        await using var scratch = new Scratch();
        Directory.CreateDirectory(scratch.Storage);
        Scratch.Run("chmod", "555", scratch.Storage);

        Assert.Contains($"Không ghi được vào {scratch.Storage}", await scratch.RefusalAsync(), StringComparison.Ordinal);
    }

    [MountFact]
    public async Task Read_only_file_system_is_named()
    {
        await using var scratch = await Scratch.WithClusterAsync();
        Scratch.Run("mount", "--bind", "-o", "ro", scratch.Storage, scratch.Storage);
        scratch.AtEnd(() => Scratch.Run("umount", scratch.Storage));

        var refusal = await scratch.RefusalAsync();

        Assert.Contains("Không ghi được vào", refusal, StringComparison.Ordinal);
        Assert.Contains("Read-only file system", refusal, StringComparison.Ordinal);
    }

    [MountFact]
    public async Task Full_disk_is_told_in_the_words_of_PostgreSQL_and_leaves_nothing_half_made()
    {
        await using var scratch = new Scratch();
        Directory.CreateDirectory(scratch.Storage);
        Scratch.Run("mount", "-t", "tmpfs", "-o", "size=12m", "none", scratch.Storage);
        scratch.AtEnd(() => Scratch.Run("umount", scratch.Storage));

        Assert.Contains("No space left on device", await scratch.RefusalAsync(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(scratch.Folder.Data));
    }

    [Fact]
    public void Message_about_PostgreSQL_keeps_the_last_lines_only()
    {
        var text = new StringBuilder().AppendJoin('\n', Enumerable.Range(1, 100)).ToString();

        Assert.StartsWith("89\n", LastLines.Of(text), StringComparison.Ordinal);
        Assert.EndsWith("\n100", LastLines.Of(text), StringComparison.Ordinal);
    }
}
