using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Machines.Feeds;

/// <summary>What a feed reads of each article.</summary>
internal sealed record FeedRow(
    long Id, string Slug, string Headline, string? Lede, string? Source, string? Byline, DateTimeOffset? PublishedAt, DateTimeOffset ListedAt,
    DateTimeOffset? ChangedAt, string? Section, List<string> Topics, string? BodyHtml)
{
    public FeedItem AsItem(string newspaper, string portal) => new(
        Id, portal + Urls.Article(Slug, Id), Headline, Lede, Byline ?? Source ?? newspaper, Byline is not null)
    {
        PublishedAt = PublishedAt,
        ChangedAt = ChangedAt > ListedAt ? ChangedAt.Value : ListedAt,
        Section = Section,
        Topics = Topics,
        Html = BodyHtml is null ? null : FeedText.WithWholeAddresses(BodyHtml, portal),
    };
}

internal static class FeedRows
{
    public static IQueryable<FeedRow> AsFeedRows(this IQueryable<Article> articles, bool whole) => articles.Select(a => new FeedRow(
        a.Id, a.Slug, a.Headline, a.Lede, a.Source, a.Byline, a.PublishedAt, a.ListedAt!.Value,
        a.RevisionCount == 0 ? null : a.UpdatedAt, a.Section!.Name, a.Topics.OrderBy(t => t.Name).Select(t => t.Name).ToList(),
        whole ? a.BodyHtml : null));

    /// <summary>
    /// When anything between the oldest article of a feed and now changed: a text, or that one came or went. A retracted article
    /// counts, else who has only a date would keep it.
    /// </summary>
    /// <param name="articles">All that may ever stand in the feed, seen or not.</param>
    /// <param name="oldest">Where the feed ends; null: it shows all there is.</param>
    public static Task<DateTimeOffset?> LastChangeAsync(
        this IQueryable<Article> articles, DateTimeOffset? oldest, DateTimeOffset now, CancellationToken cancel) =>
        articles
            .Where(a => a.VisibleFrom <= now && (oldest == null || a.ListedAt >= oldest))
            .Select(a => a.VisibleUntil <= now && a.VisibleUntil > a.UpdatedAt ? a.VisibleUntil
                : a.VisibleFrom > a.UpdatedAt ? a.VisibleFrom
                : a.UpdatedAt)
            .MaxAsync(cancel);
}
