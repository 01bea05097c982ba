using NewsPortal.Web.Tests.Support;
using Npgsql;

namespace NewsPortal.Web.Tests.PrivateClusters;

/// <summary>The databases the other tests stand on.</summary>
public sealed class TestClusterTests
{
    [Fact]
    public async Task Test_databases_do_not_see_each_other()
    {
        var (one, two) = (await TestCluster.NewEmptyDatabaseAsync(), await TestCluster.NewEmptyDatabaseAsync());
        await RunAsync(one, "CREATE TABLE note (word text)");

        await Assert.ThrowsAsync<PostgresException>(() => RunAsync(two, "SELECT * FROM note"));

        await TestCluster.DropAsync(one);
        await Assert.ThrowsAsync<PostgresException>(() => RunAsync(one, "SELECT 1"));
        await TestCluster.DropAsync(two);
    }

    private static async Task RunAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
