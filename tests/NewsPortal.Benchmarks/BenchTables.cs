using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace NewsPortal.Benchmarks;

/// <summary>
/// The rows of an import once more, every column of them, by plain binary COPY from a file of the server's: the floor. Its
/// tables have the primary keys and B-trees of the real ones, but no GIN or hash index, no foreign key and no check.
/// </summary>
internal static class BenchTables
{
    // Of /proc/PID/stat, from the state on.
    private const int Parent = 1;
    private const int OwnTime = 11;
    private const double TicksASecond = 100;

    private static readonly string[] Tables = ["source_files", "articles", "article_topics"];

    public static Task EmptyAsync(string connectionString) =>
        ExecuteAsync(connectionString, "TRUNCATE articles, source_files, topics CASCADE");

    /// <returns>Seconds into tables without any index, with their B-trees (the floor), and with all indexes.</returns>
    public static async Task<(double Bare, double Plain, double Indexed)> CopyAsync(string connectionString)
    {
        var folder = (string)(await ScalarAsync(connectionString, "SHOW data_directory"))!;
        foreach (var table in Tables)
        {
            await ExecuteAsync(connectionString, $"COPY (SELECT {await ColumnsAsync(connectionString, table)} FROM {table}) TO '{FileOf(folder, table)}' (FORMAT BINARY)");
        }

        return (
            await CopyAsync(connectionString, folder, "", _ => false),
            await CopyAsync(connectionString, folder, "INCLUDING INDEXES", method => method != "btree"),
            await CopyAsync(connectionString, folder, "INCLUDING INDEXES", _ => false));
    }

    /// <summary>The processor time of the server: of the processes that are there, and of those that were.</summary>
    public static async Task<TimeSpan> ServerTimeAsync(string connectionString)
    {
        var pids = ((string)(await ScalarAsync(connectionString, "SELECT string_agg(pid::text, ',') FROM pg_stat_activity"))!).Split(',');
        var running = pids.Select(StatOf).OfType<string[]>().ToList();
        var postmaster = StatOf(running[0][Parent])!;
        var ticks = running.Sum(stat => Ticks(stat, OwnTime, 2)) + Ticks(postmaster, OwnTime, 4);
        return TimeSpan.FromSeconds(ticks / TicksASecond);
    }

    // What Linux says of a process behind its name, which may hold blanks; null when it has ended meanwhile.
    private static string[]? StatOf(string pid) => File.Exists($"/proc/{pid}/stat") ? File.ReadAllText($"/proc/{pid}/stat").Split(") ")[^1].Split(' ') : null;

    // Its own time in user and kernel mode, and then that of the children it has seen ending.
    private static double Ticks(string[] stat, int from, int count) => stat.Skip(from).Take(count).Sum(ticks => double.Parse(ticks, CultureInfo.InvariantCulture));

    // In the server's own folder, which it may always write.
    private static string FileOf(string folder, string table) => $"{folder}/bench_{table}.bin";

    private static async Task<double> CopyAsync(string connectionString, string folder, string like, Func<string, bool> isLeftOut)
    {
        var seconds = 0.0;
        foreach (var table in Tables)
        {
            var columns = await ColumnsAsync(connectionString, table);
            await ExecuteAsync(connectionString, $"DROP TABLE IF EXISTS bench_{table}; CREATE TABLE bench_{table} (LIKE {table} INCLUDING COMPRESSION INCLUDING STORAGE {like})");
            foreach (var index in (await IndexesAsync(connectionString, $"bench_{table}")).Where(index => isLeftOut(index.Method)))
            {
                await ExecuteAsync(connectionString, $"DROP INDEX {index.Name}");
            }

            await ExecuteAsync(connectionString, "CHECKPOINT");
            var clock = Stopwatch.StartNew();
            await ExecuteAsync(connectionString, $"COPY bench_{table} ({columns}) FROM '{FileOf(folder, table)}' (FORMAT BINARY)");
            seconds += clock.Elapsed.TotalSeconds;
            await ExecuteAsync(connectionString, $"DROP TABLE bench_{table}");
        }

        return seconds;
    }

    private static async Task<string> ColumnsAsync(string connectionString, string table) => (string)(await ScalarAsync(
        connectionString,
        $"SELECT string_agg(column_name, ', ' ORDER BY ordinal_position) FROM information_schema.columns WHERE table_name = '{table}' AND is_generated = 'NEVER'"))!;

    private static async Task<(string Name, string Method)[]> IndexesAsync(string connectionString, string table)
    {
        var names = (string?)(await ScalarAsync(connectionString, $"""
            SELECT string_agg(c.relname || ' ' || m.amname, ',') FROM pg_index i
            JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am m ON m.oid = c.relam WHERE i.indrelid = '{table}'::regclass
            """) as string);
        return [.. (names ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(name => name.Split(' ')).Select(name => (name[0], name[1]))];
    }

    private static async Task<object?> ScalarAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        return await command.ExecuteScalarAsync();
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }
}
