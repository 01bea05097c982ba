using System.Diagnostics;
using Npgsql;

namespace NewsPortal.Benchmarks;

/// <summary>The rows of an import once more, by plain binary COPY from a file of the server's: the floor.</summary>
internal static class BenchTables
{
    private static readonly string[] Tables = ["source_files", "articles", "article_topics", "block_origins"];

    public static Task EmptyAsync(string connectionString) =>
        ExecuteAsync(connectionString, "TRUNCATE articles, source_files, topics, article_topics, block_origins, revisions, other_keys");

    /// <returns>Seconds into tables without indexes, and into tables with all indexes.</returns>
    public static async Task<(double Plain, double Indexed)> CopyAsync(string connectionString)
    {
        foreach (var table in Tables)
        {
            await ExecuteAsync(connectionString, $"COPY (SELECT {await ColumnsAsync(connectionString, table)} FROM {table}) TO '{FileOf(table)}' (FORMAT BINARY)");
        }

        var plain = await CopyAsync(connectionString, "INCLUDING COMPRESSION INCLUDING STORAGE");
        var indexed = await CopyAsync(connectionString, "INCLUDING COMPRESSION INCLUDING STORAGE INCLUDING INDEXES");
        return (plain, indexed);
    }

    // In the server's own folder, which it may always write.
    private static string FileOf(string table) => $"bench_{table}.bin";

    private static async Task<double> CopyAsync(string connectionString, string like)
    {
        var seconds = 0.0;
        foreach (var table in Tables)
        {
            var columns = await ColumnsAsync(connectionString, table);
            await ExecuteAsync(connectionString, $"DROP TABLE IF EXISTS bench_{table}; CREATE TABLE bench_{table} (LIKE {table} {like}); CHECKPOINT");
            var clock = Stopwatch.StartNew();
            await ExecuteAsync(connectionString, $"COPY bench_{table} ({columns}) FROM '{FileOf(table)}' (FORMAT BINARY)");
            seconds += clock.Elapsed.TotalSeconds;
            await ExecuteAsync(connectionString, $"DROP TABLE bench_{table}");
        }

        return seconds;
    }

    private static async Task<string> ColumnsAsync(string connectionString, string table)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            "SELECT string_agg(column_name, ', ' ORDER BY ordinal_position) FROM information_schema.columns WHERE table_name = $1 AND is_generated = 'NEVER'", connection);
        command.Parameters.Add(new() { Value = table });
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }
}
