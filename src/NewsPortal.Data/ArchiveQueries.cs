using Microsoft.EntityFrameworkCore;

namespace NewsPortal.Data;

/// <summary>What the archive (lưu trữ) asks: which days and months have articles, and which are next to a day.</summary>
public static class ArchiveQueries
{
    /// <summary>
    /// The beginnings of those spans of time that hold an article: one look into ix_articles_listed_at_id a span, however many
    /// articles there are.
    /// </summary>
    /// <param name="db">The store.</param>
    /// <param name="borders">Where each span begins and, last, where the last one ends; in order.</param>
    /// <param name="now">What a reader may see at this moment.</param>
    public static IQueryable<DateTimeOffset> SpansWithArticles(this NewsDbContext db, DateTimeOffset[] borders, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(borders);
        var (starts, ends) = (borders[..^1], borders[1..]);
        return db.Database.SqlQuery<DateTimeOffset>(
            $"""
            SELECT span.start AS "Value"
            FROM unnest({starts}, {ends}) AS span (start, until)
            CROSS JOIN LATERAL (
                SELECT FROM articles
                WHERE listed_at >= span.start AND listed_at < span.until AND visible_from <= {now} AND (visible_until IS NULL OR visible_until > {now})
                ORDER BY listed_at DESC, id DESC LIMIT 1) AS one
            """);
    }

    /// <summary>When the last article before a span and the first after it were listed: none, one or two moments.</summary>
    public static IQueryable<DateTimeOffset> BesideSpan(this IQueryable<Article> articles, DateTimeOffset start, DateTimeOffset end) =>
        articles.Where(a => a.ListedAt < start).Newest().Take(1).Select(a => a.ListedAt!.Value)
            .Concat(articles.Where(a => a.ListedAt >= end).OrderBy(a => a.ListedAt).ThenBy(a => a.Id).Take(1).Select(a => a.ListedAt!.Value));

    /// <summary>The articles of a span of time.</summary>
    public static IQueryable<Article> Within(this IQueryable<Article> articles, DateTimeOffset start, DateTimeOffset end) =>
        articles.Where(a => a.ListedAt >= start && a.ListedAt < end);
}
