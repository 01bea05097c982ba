using System.Diagnostics;
using System.Globalization;
using NewsPortal.Data.PrivateClusters;
using Npgsql;

namespace NewsPortal.Web.Tests.Support;

/// <summary>
/// One throw-away PostgreSQL for all tests of the assembly, started by the first that needs it. Each test class gets a
/// database of its own, cloned from one that was migrated once: 0.1 s instead of a migration.
/// </summary>
public static class TestCluster
{
    private const string Template = "pattern";

    private static readonly Lazy<Task<PrivateCluster>> Cluster = new(StartAsync);
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);
    private static bool hasTemplate;
    private static int count;

    /// <summary>A new database; its connection string.</summary>
    /// <param name="migrate">Brings the pattern, whose connection string it gets, to the newest schema. The first caller's is used.</param>
    public static async Task<string> NewDatabaseAsync(Func<string, Task> migrate)
    {
        // PostgreSQL clones a database only while nobody is connected to it.
        await OneAtATime.WaitAsync();
        try
        {
            if (!hasTemplate)
            {
                await MakeTemplateAsync(migrate);
                hasTemplate = true;
            }

            var name = $"test_{++count}";
            await RunAsync($"CREATE DATABASE {name} TEMPLATE {Template}");
            return await ConnectionStringAsync(name);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    /// <summary>An empty database, for tests of the migrations themselves.</summary>
    public static async Task<string> NewEmptyDatabaseAsync()
    {
        var name = $"empty_{Interlocked.Increment(ref count)}";
        await RunAsync($"CREATE DATABASE {name}");
        return await ConnectionStringAsync(name);
    }

    /// <summary>Drops a database, whoever is still connected to it.</summary>
    public static async Task DropAsync(string connectionString)
    {
        await using (var own = new NpgsqlConnection(connectionString))
        {
            NpgsqlConnection.ClearPool(own);
        }

        await RunAsync($"DROP DATABASE IF EXISTS {new NpgsqlConnectionStringBuilder(connectionString).Database} WITH (FORCE)");
    }

    private static async Task MakeTemplateAsync(Func<string, Task> migrate)
    {
        await RunAsync($"DROP DATABASE IF EXISTS {Template} WITH (FORCE)"); // a migration that failed half-way
        await RunAsync($"CREATE DATABASE {Template}");
        var template = await ConnectionStringAsync(Template);
        await migrate(template);
        await using var pooled = new NpgsqlConnection(template);
        NpgsqlConnection.ClearPool(pooled);
        await RunAsync($"ALTER DATABASE {Template} ALLOW_CONNECTIONS false");
        await RunAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{Template}'");
    }

    private static async Task<string> ConnectionStringAsync(string database) =>
        new NpgsqlConnectionStringBuilder((await Cluster.Value).ConnectionString) { Database = database, MaxPoolSize = 15 }.ConnectionString;

    private static async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection((await Cluster.Value).ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<PrivateCluster> StartAsync()
    {
        var storage = Directory.CreateTempSubdirectory("newsportal-tests-").FullName;
        var open = Process.Start("chmod", ["755", storage]); // root's PostgreSQL runs as another user
        await open.WaitForExitAsync();
        var cluster = await PrivateCluster.StartAsync(storage, CancellationToken.None, throwAway: true);
        DeleteAfterUs(storage, storage);
        return cluster;
    }

    /// <summary>
    /// Stops the server of a storage and deletes its folder when this process has ended, however it ended: the test
    /// runner allows its host 0.1 s for that and then kills it, so a process of its own waits for us.
    /// </summary>
    internal static void DeleteAfterUs(string storage, string folder)
    {
        const string script = """
            exec <&- >/dev/null 2>&1
            while [ -e "/proc/$1/exe" ]; do sleep 0.2; done
            server=$(head -n 1 "$2"/postgres/*/data/postmaster.pid) && kill -QUIT "$server"
            while [ -n "$server" ] && [ -e "/proc/$server/exe" ]; do sleep 0.1; done
            rm -rf "$3"
            """;
        string[] arguments = ["sh", "-c", script, "sh", Environment.ProcessId.ToString(CultureInfo.InvariantCulture), storage, folder];
        using var cleaner = Process.Start(new ProcessStartInfo("setsid", arguments) { WorkingDirectory = "/" });
    }
}
