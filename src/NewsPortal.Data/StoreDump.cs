using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace NewsPortal.Data;

/// <summary>
/// All content of a store as text, table by table, in an order and with names that do not depend on how the rows came in:
/// what two stores are compared by (decision 0006).
/// </summary>
/// <param name="Tables">Name, rows and SHA-256 of each.</param>
/// <param name="Hash">SHA-256 of the whole text.</param>
public sealed record StoreDump(IReadOnlyList<(string Table, long Rows, string Hash)> Tables, string Hash)
{
    // Sections are numbered by the database as they come: they are named by their slug.
    private static readonly (string Table, string Rows)[] Queries =
    [
        ("sections", "SELECT slug, name, position FROM sections ORDER BY slug COLLATE \"C\""),
        ("topics", "SELECT id, slug, name FROM topics ORDER BY id"),
        ("series", "SELECT id, slug, name, lede, artwork, category FROM series ORDER BY id"),
        ("source_files", "SELECT hash, name, format, encoding, received_at, bytes FROM source_files ORDER BY hash"),
        ("articles", """
            SELECT a.id, a.key, a.kind, a.address, a.headline, a.headline_folded, a.slug, a.lede, a.source, a.byline, s.slug AS section, a.published_at,
              a.visible_from, a.visible_until, a.retracted_at, a.listed_at, a.hint_day, a.hint_month, a.hint_year, a.body_markdown, a.body_html,
              a.renderer_version, a.syllables, a.search, a.story_print, a.block_lines, a.recording, a.transcript, a.series_id, a.missing_pictures, a.lead_picture, a.focus_x, a.focus_y, a.related, a.related_folded, a.origin, a.file_hash, a.read_stamp,
              a.revision_count, a.created_at, a.updated_at
            FROM articles a LEFT JOIN sections s ON s.id = a.section_id ORDER BY a.id
            """),
        ("article_topics", "SELECT article_id, topic_id FROM article_topics ORDER BY article_id, topic_id"),
        ("revisions", """
            SELECT article_id, ordinal, origin, headline, lede, byline, section_slug, topics, body_markdown, file_hash, replaced_at
            FROM revisions ORDER BY article_id, ordinal
            """),
        ("other_keys", "SELECT key, article_id, file_hash, read_stamp FROM other_keys ORDER BY key COLLATE \"C\""),
        ("redirects", "SELECT path, article_id FROM redirects ORDER BY path COLLATE \"C\""),
    ];

    /// <param name="connectionString">The store, with this program's schema.</param>
    /// <param name="output">Where the text goes; null: only the hashes are made.</param>
    /// <param name="cancel">Stops.</param>
    public static async Task<StoreDump> WriteAsync(string connectionString, Stream? output, CancellationToken cancel)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancel);
        using var whole = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var tables = new List<(string, long, string)>();
        foreach (var (table, rows) in Queries)
        {
            tables.Add(await WriteAsync(connection, table, rows, output, whole, cancel));
        }

        return new StoreDump(tables, Convert.ToHexStringLower(whole.GetHashAndReset()));
    }

    private static async Task<(string Table, long Rows, string Hash)> WriteAsync(
        NpgsqlConnection connection, string table, string query, Stream? output, IncrementalHash whole, CancellationToken cancel)
    {
        using var part = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var count = 0L;
        async Task WriteAsync(byte[] bytes, int length)
        {
            part.AppendData(bytes, 0, length);
            whole.AppendData(bytes, 0, length);
            await (output?.WriteAsync(bytes.AsMemory(0, length), cancel) ?? ValueTask.CompletedTask);
        }

        var head = Encoding.UTF8.GetBytes($"-- {table}\n");
        await WriteAsync(head, head.Length);
        using var reader = await connection.BeginTextExportAsync($"COPY ({query}) TO STDOUT", cancel);
        var letters = new char[16 * 1024];
        var bytes = new byte[(letters.Length + 1) * 3];
        var encoder = Encoding.UTF8.GetEncoder(); // a letter of two halves may lie across two blocks
        int read;
        while ((read = await reader.ReadBlockAsync(letters.AsMemory(), cancel)) > 0)
        {
            // COPY writes a line break only at the end of a row.
            count += letters.AsSpan(0, read).Count('\n');
            await WriteAsync(bytes, encoder.GetBytes(letters.AsSpan(0, read), bytes, flush: false));
        }

        return (table, count, Convert.ToHexStringLower(part.GetHashAndReset()));
    }
}
