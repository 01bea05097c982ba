using Npgsql;

namespace NewsPortal.Data;

/// <summary>The scores of reads (lượt đọc): adds to them, and tells which articles lead (đọc nhiều).</summary>
public sealed class ReadScores(NpgsqlDataSource store)
{
    /// <summary>How long an article that nobody reads any more stays in the ranking.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromDays(7);

    /// <summary>
    /// Adds the reads of a moment and asks for the leading articles, in one round trip. An id without an article, or of one that
    /// readers do not see, changes nothing.
    /// </summary>
    /// <param name="reads">How many reads each article got; may be none.</param>
    /// <param name="count">How many leading articles to find.</param>
    /// <param name="now">The moment; another node's later one counts instead.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <returns>Ids of published articles, the most read first.</returns>
    public async Task<IReadOnlyList<long>> AddAsync(IReadOnlyDictionary<long, int> reads, int count, DateTimeOffset now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(reads);
        await using var batch = store.CreateBatch();
        if (reads.Count > 0)
        {
            batch.BatchCommands.Add(Addition(reads, now));
        }

        batch.BatchCommands.Add(Leading(count, now));
        await using var reader = await batch.ExecuteReaderAsync(cancel);
        var leading = new List<long>(count);
        while (await reader.ReadAsync(cancel))
        {
            leading.Add(reader.GetInt64(0));
        }

        return leading;
    }

    // Rows in the order of their ids, so that two nodes wait for each other and never lock each other out. What is older than
    // a hundred days weighs nothing, and PostgreSQL refuses a power too small to write down.
    private static NpgsqlBatchCommand Addition(IReadOnlyDictionary<long, int> reads, DateTimeOffset now) => new(
        """
        INSERT INTO reads AS r (article_id, score, at)
        SELECT a.id, read.times, $3
        FROM unnest($1, $2) AS read (id, times) JOIN articles a ON a.id = read.id
        WHERE a.visible_from <= $3 AND (a.visible_until IS NULL OR a.visible_until > $3)
        ORDER BY a.id
        ON CONFLICT (article_id) DO UPDATE SET
            score = r.score * power(0.5::double precision, least(100, greatest(0, extract(epoch FROM excluded.at - r.at) / 86400))::double precision) + excluded.score,
            at = greatest(r.at, excluded.at)
        """)
    {
        Parameters = { new() { Value = reads.Keys.ToArray() }, new() { Value = reads.Values.ToArray() }, new() { Value = now } },
    };

    // Served by ix_reads_rank.
    private static NpgsqlBatchCommand Leading(int count, DateTimeOffset now) => new(
        """
        SELECT r.article_id FROM reads r JOIN articles a ON a.id = r.article_id
        WHERE r.at > $1 AND a.visible_from <= $2 AND (a.visible_until IS NULL OR a.visible_until > $2)
        ORDER BY r.rank DESC LIMIT $3
        """)
    {
        Parameters = { new() { Value = now - Memory }, new() { Value = now }, new() { Value = count } },
    };
}
