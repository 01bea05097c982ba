using Npgsql;

namespace NewsPortal.Data.Import;

/// <summary>
/// A table an import fills by binary COPY: new rows go straight in, since imports take turns and know what is there. Rows
/// that may be there go through a temporary table and one INSERT … ON CONFLICT, which packs and logs each of them twice.
/// </summary>
/// <param name="name">Its name.</param>
/// <param name="key">The columns a row is known by.</param>
/// <param name="columns">In the order they are sent.</param>
internal sealed class StagedTable<T>(string name, string key, params Column<T>[] columns)
{
    private readonly string list = string.Join(", ", columns.Select(column => column.Name));

    /// <summary>Sends rows that are not there yet.</summary>
    public Task AddAsync(NpgsqlConnection connection, IReadOnlyCollection<T> rows, CancellationToken cancel) =>
        rows.Count == 0 ? Task.CompletedTask : CopyAsync(connection, name, rows, cancel);

    /// <summary>Sends rows that replace those that are there. Inside a transaction.</summary>
    public async Task PutAsync(NpgsqlConnection connection, IReadOnlyCollection<T> rows, CancellationToken cancel)
    {
        if (rows.Count == 0)
        {
            return;
        }

        await ExecuteAsync(connection, $"CREATE TEMP TABLE IF NOT EXISTS staged_{name} (LIKE {name} INCLUDING STORAGE INCLUDING COMPRESSION) ON COMMIT DELETE ROWS", cancel);
        await CopyAsync(connection, $"staged_{name}", rows, cancel);
        await ExecuteAsync(connection, $"INSERT INTO {name} ({list}) SELECT {list} FROM staged_{name} ON CONFLICT ({key}) DO UPDATE SET {Replacements}", cancel);
    }

    private string Replacements =>
        string.Join(", ", columns.Where(column => column.Name != key).Select(column => $"{column.Name} = excluded.{column.Name}"));

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancel);
    }

    private async Task CopyAsync(NpgsqlConnection connection, string table, IReadOnlyCollection<T> rows, CancellationToken cancel)
    {
        await using var importer = await connection.BeginBinaryImportAsync($"COPY {table} ({list}) FROM STDIN (FORMAT BINARY)", cancel);
        foreach (var row in rows)
        {
            await importer.StartRowAsync(cancel);
            foreach (var column in columns)
            {
                column.Write(importer, row);
            }
        }

        await importer.CompleteAsync(cancel);
    }
}
