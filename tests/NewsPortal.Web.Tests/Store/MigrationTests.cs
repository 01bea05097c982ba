using NewsPortal.Data;
using NewsPortal.Web.Tests.Support;
using Npgsql;

namespace NewsPortal.Web.Tests.Store;

public sealed class MigrationTests
{
    [Fact]
    public async Task Nodes_that_start_together_migrate_once()
    {
        var database = await TestCluster.NewEmptyDatabaseAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => NewsDatabase.PrepareAsync(database, NewsSite.Sections, CancellationToken.None)));

        Assert.True(await NewsDatabase.IsReadyAsync(database, CancellationToken.None));
        Assert.Equal(NewsSite.Sections.Length, await CountAsync(database, "sections"));
        await TestCluster.DropAsync(database);
    }

    [Fact]
    public async Task A_database_without_our_schema_is_not_ready()
    {
        var database = await TestCluster.NewEmptyDatabaseAsync();

        Assert.False(await NewsDatabase.IsReadyAsync(database, CancellationToken.None));
        await TestCluster.DropAsync(database);
    }

    private static async Task<long> CountAsync(string database, string table)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"SELECT count(*) FROM {table}", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
