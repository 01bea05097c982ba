using Npgsql;

namespace NewsPortal.Data.Import;

/// <summary>
/// A table an import fills: binary COPY into a temporary table, then one INSERT … ON CONFLICT from there. Reads as fast as
/// plain COPY comes, and does not mind what is there already.
/// </summary>
/// <param name="name">Its name.</param>
/// <param name="key">The columns a conflict is known by.</param>
/// <param name="update">Whether a row that is there is replaced or left.</param>
/// <param name="columns">In the order they are sent.</param>
internal sealed class StagedTable<T>(string name, string key, bool update, params Column<T>[] columns)
{
    private readonly string list = string.Join(", ", columns.Select(column => column.Name));

    /// <summary>Makes the temporary table, once a connection.</summary>
    public string Prepare =>
        $"CREATE TEMP TABLE IF NOT EXISTS staged_{name} (LIKE {name} INCLUDING STORAGE INCLUDING COMPRESSION) ON COMMIT DELETE ROWS;";

    /// <summary>Sends the rows and files them. Inside a transaction.</summary>
    public async Task SaveAsync(NpgsqlConnection connection, IReadOnlyCollection<T> rows, CancellationToken cancel)
    {
        if (rows.Count == 0)
        {
            return;
        }

        await using (var importer = await connection.BeginBinaryImportAsync($"COPY staged_{name} ({list}) FROM STDIN (FORMAT BINARY)", cancel))
        {
            foreach (var row in rows)
            {
                await importer.StartRowAsync(cancel);
                Write(importer, row);
            }

            await importer.CompleteAsync(cancel);
        }

        await using var insert = new NpgsqlCommand($"INSERT INTO {name} ({list}) SELECT {list} FROM staged_{name} ON CONFLICT ({key}) {OnConflict}", connection);
        insert.CommandTimeout = 0;
        await insert.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>Sends the rows straight into another table of the same columns: the floor a benchmark measures against.</summary>
    internal async Task CopyAsync(NpgsqlConnection connection, string table, IReadOnlyCollection<T> rows, CancellationToken cancel)
    {
        await using var importer = await connection.BeginBinaryImportAsync($"COPY {table} ({list}) FROM STDIN (FORMAT BINARY)", cancel);
        foreach (var row in rows)
        {
            await importer.StartRowAsync(cancel);
            Write(importer, row);
        }

        await importer.CompleteAsync(cancel);
    }

    private string OnConflict => update
        ? $"DO UPDATE SET {string.Join(", ", columns.Where(column => column.Name != key).Select(column => $"{column.Name} = excluded.{column.Name}"))}"
        : "DO NOTHING";

    private void Write(NpgsqlBinaryImporter importer, T row)
    {
        foreach (var column in columns)
        {
            column.Write(importer, row);
        }
    }
}
