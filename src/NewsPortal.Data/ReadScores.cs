using Microsoft.EntityFrameworkCore;

namespace NewsPortal.Data;

/// <summary>Adds the reads of a moment to the scores of their articles.</summary>
public static class ReadScores
{
    /// <summary>One command for all of them. An id without an article, or of one that readers do not see, changes nothing.</summary>
    /// <param name="db">The store.</param>
    /// <param name="reads">How many reads each article got.</param>
    /// <param name="now">The moment; another node's later one counts instead.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public static Task<int> AddReadsAsync(this NewsDbContext db, IReadOnlyDictionary<long, int> reads, DateTimeOffset now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(reads);
        var (ids, counts) = (reads.Keys.ToArray(), reads.Values.ToArray());

        // Rows in the order of their ids, so that two nodes wait for each other and never lock each other out. What is
        // older than a hundred days weighs nothing, and PostgreSQL refuses a power too small to write down.
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO reads AS r (article_id, score, at)
            SELECT a.id, read.times, {now}
            FROM unnest({ids}, {counts}) AS read (id, times) JOIN articles a ON a.id = read.id
            WHERE a.visible_from <= {now} AND (a.visible_until IS NULL OR a.visible_until > {now})
            ORDER BY a.id
            ON CONFLICT (article_id) DO UPDATE SET
                score = r.score * power(0.5::double precision, least(100, greatest(0, extract(epoch FROM excluded.at - r.at) / 86400))::double precision) + excluded.score,
                at = greatest(r.at, excluded.at)
            """,
            cancel);
    }
}
