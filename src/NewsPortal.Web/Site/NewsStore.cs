using Microsoft.Extensions.Options;
using NewsPortal.Data;
using NewsPortal.Data.PrivateClusters;
using Npgsql;

namespace NewsPortal.Web.Site;

/// <summary>
/// The store a command works on: the PostgreSQL that ConnectionStrings:News names, else the private one under
/// Storage:Folder, which is started and, by its last user, stopped.
/// </summary>
internal sealed class NewsStore : IAsyncDisposable
{
    private readonly PrivateCluster? cluster;

    private NewsStore(string connectionString, PrivateCluster? cluster) =>
        (ConnectionString, this.cluster) = (connectionString, cluster);

    public string ConnectionString { get; }

    /// <summary>Opens the store and brings it to this program's schema.</summary>
    /// <param name="configuration">Names the outside database or the storage folder.</param>
    /// <param name="sections">Names of the sections in the order of the menu.</param>
    /// <param name="cancel">Stops before the store is open.</param>
    public static async Task<NewsStore> OpenAsync(IConfiguration configuration, IReadOnlyList<string> sections, CancellationToken cancel)
    {
        var store = await ConnectAsync(configuration, cancel);
        try
        {
            await NewsDatabase.PrepareAsync(store.ConnectionString, sections, cancel);
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    /// <summary>The store if there is one with this program's schema, else null: for looking without writing.</summary>
    public static async Task<NewsStore?> FindAsync(IConfiguration configuration, CancellationToken cancel)
    {
        if (Named(configuration) is null && !PrivateCluster.Exists(Folder(configuration)))
        {
            return null;
        }

        try
        {
            var store = await ConnectAsync(configuration, cancel);
            if (await NewsDatabase.IsReadyAsync(store.ConnectionString, cancel))
            {
                return store;
            }

            await store.DisposeAsync();
            return null;
        }
        catch (PrivateClusterException problem)
        {
            // Looking needs no store; who looks is told what he does not see.
            await Console.Error.WriteLineAsync($"Không xem được kho bài, nên mọi bài đều coi là mới. {problem.Message}");
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (cluster is not null)
        {
            await cluster.DisposeAsync();
        }
    }

    private static async Task<NewsStore> ConnectAsync(IConfiguration configuration, CancellationToken cancel)
    {
        if (Named(configuration) is { } connectionString)
        {
            return new NewsStore(connectionString, cluster: null);
        }

        // PostgreSQL needs a second to start and EF as long to wake up: side by side.
        var waking = Task.Run(NewsDatabase.WarmUp, cancel);
        var cluster = await PrivateCluster.StartAsync(Folder(configuration), cancel);
        await waking;
        return new NewsStore(cluster.ConnectionString, cluster);
    }

    private static string? Named(IConfiguration configuration)
    {
        if (configuration.GetConnectionString("News") is not { Length: > 0 } named)
        {
            return null;
        }

        try
        {
            return new NpgsqlConnectionStringBuilder(named).ConnectionString;
        }
        catch (ArgumentException problem)
        {
            throw new OptionsValidationException("News", typeof(string), [$"ConnectionStrings__News: không phải chuỗi kết nối PostgreSQL: {problem.Message}"]);
        }
    }

    private static string Folder(IConfiguration configuration) =>
        configuration.GetSection(StorageOptions.Key).Get<StorageOptions>()?.Folder is { Length: > 0 } folder ? folder : new StorageOptions().Folder;
}
