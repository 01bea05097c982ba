using Npgsql;

namespace NewsPortal.Data.PrivateClusters;

/// <summary>
/// A PostgreSQL of the site's own, in its storage folder, for newsrooms that run no database server. It listens on a
/// unix socket only. Several programs may use the same folder at once: the first starts the server, the last one out stops it.
/// </summary>
public sealed class PrivateCluster : IAsyncDisposable
{
    internal const string UserName = "newsportal";

    private const string Database = "newsportal";
    private const int Attempts = 5;

    private readonly ClusterFolder folder;
    private readonly FileLock user;
    private readonly Action<string> say;
    private readonly Postmaster? server;
    private readonly FileIdentity? data;

    private PrivateCluster(ClusterFolder folder, FileLock user, string host, Action<string> say)
    {
        (this.folder, this.user, this.say) = (folder, user, say);
        (server, data) = (Postmaster.RunningIn(folder), FileIdentity.Of(folder.Data));
        ConnectionString = new NpgsqlConnectionStringBuilder
        {
            Host = host,
            Username = UserName,
            Database = Database,
            MaxPoolSize = 40, // of 100: a command such as import works beside the site
            Timeout = 15,
            SslMode = SslMode.Disable, // a unix socket
            ApplicationName = "newsportal",
        }.ConnectionString;
    }

    public string ConnectionString { get; }

    /// <summary>Whether a cluster was ever made under the storage folder, by whatever version of PostgreSQL.</summary>
    public static bool Exists(string storageFolder) =>
        Directory.Exists(ClusterFolder.AllIn(storageFolder))
        && Directory.EnumerateDirectories(ClusterFolder.AllIn(storageFolder)).Any(major => Directory.Exists(Path.Combine(major, "data")));

    /// <summary>Starts the server in the folder, or joins the one that already runs there.</summary>
    /// <param name="storageFolder">The site's storage; the cluster goes to <c>postgres/</c> in it.</param>
    /// <param name="cancel">Gives up; a server that nobody else uses is stopped again.</param>
    /// <param name="throwAway">For tests only: faster, and a crash of the machine may destroy the data.</param>
    /// <param name="say">Hears why it takes long; standard error when absent.</param>
    /// <exception cref="PrivateClusterException">It cannot be started; the message says what to do.</exception>
    public static async Task<PrivateCluster> StartAsync(
        string storageFolder, CancellationToken cancel, bool throwAway = false, Action<string>? say = null)
    {
        if (!OperatingSystem.IsLinux())
        {
            throw new PrivateClusterException("PostgreSQL riêng chỉ chạy trên Linux; trên máy này hãy đặt ConnectionStrings__News.");
        }

        say ??= Console.Error.WriteLine;
        var binaries = await PostgresBinaries.FindForAsync(ClusterFolder.AllIn(storageFolder), cancel);
        var folder = ClusterFolder.Create(storageFolder, binaries.Major);
        await ServerAccount.RefuseSomebodyElsesAsync(folder, cancel);
        try
        {
            using var starting = await TakeStartLockAsync(folder, say, cancel);
            var account = await ServerAccount.ForAsync(folder, binaries.InitDb, cancel);
            var socket = SocketFolder.For(folder);
            var user = FileLock.TryTakeShared(folder.UsersLock)
                ?? throw new PrivateClusterException($"Một chương trình khác đang giữ riêng {folder.UsersLock}. Hãy dừng nó rồi chạy lại.");
            try
            {
                await MakeAsync(folder, binaries, account, throwAway, cancel);
                var start = new ServerStart(folder, binaries, account, socket, throwAway);
                var host = await ServeAsync(folder, start, new Readiness(folder, socket, say), cancel);
                await CreateDatabaseAsync(host, cancel);
                return new PrivateCluster(folder, user, host, say);
            }
            catch
            {
                user.Dispose();
                await StopIfLastAsync(folder, say);
                throw;
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw ClusterFolder.NotWritable(folder.Path, refused);
        }
    }

    /// <summary>Leaves the server; the last one out stops it.</summary>
    public async ValueTask DisposeAsync()
    {
        user.Dispose();
        if (!IsStillInPlace)
        {
            await StopWithoutFolderAsync();
            return;
        }

        // Whoever is starting meanwhile becomes a user; then there is nothing to stop.
        using var stopping = await FileLock.TakeAloneAsync(folder.StartLock, TimeSpan.FromSeconds(30), CancellationToken.None);
        if (stopping is not null)
        {
            await StopIfLastAsync(folder, say);
        }
    }

    /// <summary>What the end of a killed program leaves: no locks, a running server.</summary>
    internal void Abandon() => user.Dispose();

    internal static string MaintenanceConnectionString(string host) => new NpgsqlConnectionStringBuilder
    {
        Host = host,
        Username = UserName,
        Database = "postgres",
        Pooling = false,
        Timeout = 5,
    }.ConnectionString;

    private bool IsStillInPlace => FileIdentity.Of(folder.Data) is { } now && data is { } then && now.IsSameFileAs(then);

    // The folder was deleted or moved away under the running server: there is no lock to ask any more.
    private async Task StopWithoutFolderAsync()
    {
        if (server is { } running && data is { } lost && running.Process.IsPostgresIn(lost))
        {
            await running.StopAsync(CancellationToken.None);
            SocketFolder.Leave(running.Socket);
        }
    }

    private static async Task<FileLock> TakeStartLockAsync(ClusterFolder folder, Action<string> say, CancellationToken cancel)
    {
        while (true)
        {
            if (await FileLock.TakeAloneAsync(folder.StartLock, TimeSpan.FromSeconds(20), cancel) is { } taken)
            {
                return taken;
            }

            say($"Đang chờ một chương trình khác khởi động hoặc dừng PostgreSQL trong {folder.Path}");
        }
    }

    private static async Task MakeAsync(
        ClusterFolder folder, PostgresBinaries binaries, ServerAccount account, bool throwAway, CancellationToken cancel)
    {
        if (folder.HasCluster)
        {
            folder.MustBeOf(binaries.Major);
        }
        else
        {
            account.TakeOver(folder);
            folder.Close();
            await ClusterMaker.MakeAsync(folder, binaries, account, throwAway, cancel);
        }
    }

    private static async Task<string> ServeAsync(ClusterFolder folder, ServerStart start, Readiness readiness, CancellationToken cancel)
    {
        // More than once: the server found running may be just ending, stopped by a program that was killed meanwhile.
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            if (Postmaster.RunningIn(folder) is null)
            {
                await start.RunAsync(cancel);
            }

            if (await readiness.AwaitAsync(cancel) is { } host)
            {
                return host;
            }
        }

        throw new PrivateClusterException($"PostgreSQL khởi động rồi lại dừng. Hãy xem nhật ký {folder.Log}.");
    }

    private static async Task CreateDatabaseAsync(string host, CancellationToken cancel)
    {
        await using var connection = new NpgsqlConnection(MaintenanceConnectionString(host));
        await connection.OpenAsync(cancel);
        await using var find = new NpgsqlCommand($"SELECT 1 FROM pg_database WHERE datname = '{Database}'", connection);
        if (await find.ExecuteScalarAsync(cancel) is null)
        {
            await using var create = new NpgsqlCommand($"CREATE DATABASE {Database}", connection);
            await create.ExecuteNonQueryAsync(cancel);
        }
    }

    private static async Task StopIfLastAsync(ClusterFolder folder, Action<string> say)
    {
        using var last = FileLock.TryTakeAlone(folder.UsersLock);
        if (last is null || Postmaster.RunningIn(folder) is not { } postmaster)
        {
            return;
        }

        if (await postmaster.StopAsync(CancellationToken.None))
        {
            SocketFolder.Leave(postmaster.Socket);
        }
        else
        {
            say($"PostgreSQL trong {folder.Path} chưa dừng sau 60 giây; lần chạy sau sẽ dùng tiếp nó.");
        }
    }
}
