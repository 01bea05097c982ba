using NewsPortal.Data.PrivateClusters;
using NewsPortal.Web.Tests.Support;
using Npgsql;

namespace NewsPortal.Web.Tests.PrivateClusters;

/// <summary>A storage folder for one test. At the end nothing of it is left: no file, no process.</summary>
internal sealed class Scratch : IAsyncDisposable
{
    private static readonly Lazy<Task<Scratch>> Pattern = new(MakePatternAsync);

    private readonly List<Func<Task>> undo = [];

    public Scratch(string? name = null)
    {
        Root = Directory.CreateTempSubdirectory("newsportal-test-").FullName;
        Run("chmod", "755", Root);
        Storage = Path.Combine(Root, name ?? ".data");
    }

    public string Root { get; }

    public string Storage { get; set; }

    public ClusterFolder Folder => new(Directory.GetDirectories(Path.Combine(Storage, "postgres")).Single());

    public Postmaster? Server => Postmaster.RunningIn(Folder);

    public List<string> Said { get; } = [];

    /// <summary>A storage that already holds a stopped cluster with one article: a copy, which is quicker than initdb.</summary>
    public static async Task<Scratch> WithClusterAsync(string? name = null)
    {
        var pattern = await Pattern.Value;
        var scratch = new Scratch(name);
        Directory.CreateDirectory(Path.GetDirectoryName(scratch.Storage)!);
        Run("cp", "-a", pattern.Storage, scratch.Storage);
        return scratch;
    }

    public async Task<PrivateCluster> StartAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        return await PrivateCluster.StartAsync(Storage, patience.Token, throwAway: true, Said.Add);
    }

    public async Task<string> RefusalAsync() => (await Assert.ThrowsAsync<PrivateClusterException>(StartAsync)).Message;

    public static async Task<object?> AskAsync(PrivateCluster cluster, string sql)
    {
        await using var connection = new NpgsqlConnection(cluster.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    public static Task<object?> HeadlineAsync(PrivateCluster cluster) => AskAsync(cluster, "SELECT headline FROM article");

    public async Task KillServerAsync()
    {
        var process = Server!.Process;
        process.Signal(Libc.SigKill);
        Assert.True(await process.HasEndedAsync(TimeSpan.FromSeconds(10), CancellationToken.None));
    }

    public void AtEnd(Action action) => undo.Add(() => Task.Run(action));

    public static string Run(string program, params string[] arguments)
    {
        var answer = Command.RunAsync(new(program, arguments), CancellationToken.None).GetAwaiter().GetResult();
        return answer.IsGood ? answer.Text.Trim() : throw new InvalidOperationException($"{program}: {answer.Text}");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in LinuxProcess.All().Where(IsOurs))
        {
            process.Signal(Libc.SigKill);
            await process.HasEndedAsync(TimeSpan.FromSeconds(10), CancellationToken.None);
        }

        undo.Reverse();
        foreach (var action in undo)
        {
            await action();
        }

        Run("rm", "-rf", Root);
    }

    private bool IsOurs(LinuxProcess process)
    {
        try
        {
            return File.ResolveLinkTarget($"/proc/{process.Id}/cwd", false)?.FullName.StartsWith(Root + "/", StringComparison.Ordinal) ?? false;
        }
        catch (Exception unseen) when (unseen is IOException or UnauthorizedAccessException)
        {
            return false; // ended, or another user's
        }
    }

    private static async Task<Scratch> MakePatternAsync()
    {
        var pattern = new Scratch();
        await using (var cluster = await pattern.StartAsync())
        {
            await AskAsync(cluster, "CREATE TABLE article (headline text); INSERT INTO article VALUES ('Đường về Ngã ba Đồng Lộc')");
        }

        TestCluster.DeleteAfterUs(pattern.Storage, pattern.Root);
        return pattern;
    }
}
