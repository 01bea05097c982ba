using Microsoft.EntityFrameworkCore;
using NewsPortal.Content;
using NewsPortal.Data.Recordings;

namespace NewsPortal.Data;

/// <summary>
/// What we call sets of articles. Each method narrows or orders a query; none of them runs one. Order of words: which →
/// in what order → how many → as what.
/// </summary>
public static class ArticleQueries
{
    /// <summary>What a reader may see at <paramref name="now"/>.</summary>
    public static IQueryable<Article> Published(this IQueryable<Article> articles, DateTimeOffset now) =>
        articles.Where(a => a.VisibleFrom <= now && (a.VisibleUntil == null || a.VisibleUntil > now));

    public static IQueryable<Article> InSection(this IQueryable<Article> articles, string slug) =>
        articles.Where(a => a.Section!.Slug == slug);

    /// <summary>One stream: emagazine, video or episode.</summary>
    public static IQueryable<Article> OfKind(this IQueryable<Article> articles, ArticleKind kind) =>
        articles.Where(a => a.Kind == kind);

    /// <summary>The episodes of a podcast.</summary>
    public static IQueryable<Article> InSeries(this IQueryable<Article> articles, long seriesId) =>
        articles.Where(a => a.SeriesId == seriesId);

    public static IQueryable<Article> About(this IQueryable<Article> articles, string topicSlug) =>
        articles.Where(a => a.Topics.Any(t => t.Slug == topicSlug));

    /// <summary>What an author (tác giả) signed. Served by ix_articles_author_slugs.</summary>
    public static IQueryable<Article> SignedBy(this IQueryable<Article> articles, string authorSlug) =>
        articles.Where(a => a.AuthorSlugs.Contains(authorSlug));

    /// <summary>Newest first (tin mới). Served by ix_articles_listed_at_id.</summary>
    public static IQueryable<Article> Newest(this IQueryable<Article> articles) =>
        articles.OrderByDescending(a => a.ListedAt).ThenByDescending(a => a.Id);

    /// <summary>What comes after the last card of the page before: a cursor, because OFFSET reads what it skips.</summary>
    public static IQueryable<Article> Before(this IQueryable<Article> articles, Cursor? last) =>
        last is null
            ? articles
            : articles.Where(a => EF.Functions.LessThan(
                ValueTuple.Create(a.ListedAt, a.Id), ValueTuple.Create((DateTimeOffset?)last.ListedAt, last.Id)));

    /// <summary>The stories of a topic on both sides of a place in it: at most one before it and one after it.</summary>
    public static IQueryable<Article> BesideInTopic(this IQueryable<Article> articles, long topicId, Cursor here)
    {
        ArgumentNullException.ThrowIfNull(here);
        var topic = articles.Where(a => a.Topics.Any(t => t.Id == topicId));
        var before = topic.Before(here).Newest().Take(1).Select(a => a.Id);
        var after = topic.Where(a => EF.Functions.GreaterThan(
                ValueTuple.Create(a.ListedAt, a.Id), ValueTuple.Create((DateTimeOffset?)here.ListedAt, here.Id)))
            .OrderBy(a => a.ListedAt).ThenBy(a => a.Id).Take(1).Select(a => a.Id);
        return articles.Where(a => before.Union(after).Contains(a.Id));
    }

    /// <summary>
    /// The newest, and some others by their ids: what two rails show in one command. A union, because PostgreSQL would read
    /// every article for “one of these or one of those”.
    /// </summary>
    public static IQueryable<Article> NewestAnd(this IQueryable<Article> articles, int count, IReadOnlyList<long> ids)
    {
        var wanted = articles.Newest().Take(count).Select(a => a.Id).Union(articles.Where(a => ids.Contains(a.Id)).Select(a => a.Id));
        return articles.Where(a => wanted.Contains(a.Id)).Newest();
    }

    /// <summary>The most read first (đọc nhiều), of those read lately. Served by ix_reads_rank.</summary>
    public static IQueryable<Article> MostRead(this IQueryable<ReadScore> reads, DateTimeOffset now) =>
        reads.Where(r => r.At > now - ReadScores.Memory).OrderByDescending(r => r.Rank).Select(r => r.Article!);

    /// <summary>With all that an editor's save changes; one article at a time.</summary>
    public static IQueryable<Article> ForEditing(this IQueryable<Article> articles) =>
        articles.Include(a => a.Section).Include(a => a.Topics).AsSplitQuery();

    /// <summary>The row of lists that play, with the recording. Always the last word of a query.</summary>
    public static IQueryable<RecordingCard> AsRecordingCards(this IQueryable<Article> articles) =>
        articles.Select(a => new RecordingCard(
            a.Id, a.Slug, a.Headline, a.Lede, a.ListedAt!.Value, a.PublishedAt, a.Section!.Name, a.Section.Slug, a.Recording, a.Transcript.Length > 0));

    /// <summary>The row every list shows. Always the last word of a query.</summary>
    public static IQueryable<ArticleCard> AsCards(this IQueryable<Article> articles) =>
        articles.Select(a => new ArticleCard(
            a.Id, a.Slug, a.Headline, a.Lede, a.Source, a.PublishedAt, a.ListedAt!.Value,
            a.HintDay, a.HintMonth, a.HintYear, a.Syllables, a.Section!.Name, a.Section.Slug,
            a.Kind, a.LeadPicture, a.FocusX, a.FocusY));
}
