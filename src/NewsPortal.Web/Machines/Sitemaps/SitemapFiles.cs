using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Machines.Sitemaps;

/// <summary>The list of all pages for search engines: an index, its parts by month, and what is news of two days.</summary>
internal static class SitemapFiles
{
    private const int NewsHours = 48;
    private const int MostNews = 1000;
    private const int MostEntries = 50_000;
    private const string MonthForm = "yyyy-MM";
    private const int MonthLength = 7;

    // An article's time is what its file says; what no calendar of ours prints is left out of the list.
    private const int FirstYear = 1900;
    private const int LastYear = 9998;

    private static readonly string[] ReadMethods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapSitemaps(this WebApplication app)
    {
        var maps = app.MapGroup("").WithMetadata(new EntityTagged()).ExcludeFromDescription();
        maps.MapMethods(Urls.Sitemap, ReadMethods, IndexAsync);
        maps.MapMethods(Urls.NewsSitemap, ReadMethods, NewsAsync);
        maps.MapMethods("/sitemap/trang.xml", ReadMethods, PagesAsync);
        maps.MapMethods("/sitemap/chu-de-{part}.xml", ReadMethods, TopicsAsync);
        maps.MapMethods("/sitemap/bai-{part}.xml", ReadMethods, MonthAsync);
    }

    /// <summary>
    /// Months are counted on the index of lists alone, one of a retracted article too: a part may hold a few less than its share.
    /// </summary>
    private static async Task<Utf8ContentHttpResult> IndexAsync(NewsDbContext db, PortalAddress portal, TimeProvider clock, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var months = await db.Articles.Where(a => a.VisibleFrom != null && a.ListedAt <= now)
            .Where(a => a.ListedAt!.Value.Year >= FirstYear && a.ListedAt!.Value.Year <= LastYear)
            .GroupBy(a => new { a.ListedAt!.Value.Year, a.ListedAt!.Value.Month })
            .Select(month => new { month.Key.Year, month.Key.Month, Count = month.Count() })
            .OrderByDescending(month => month.Year).ThenByDescending(month => month.Month)
            .ToListAsync(cancel);
        var topics = await db.Topics.CountAsync(cancel);

        string[] parts =
        [
            "trang",
            .. months.SelectMany(month => SitemapPart.Divide(month.Count).Select(part =>
                string.Create(CultureInfo.InvariantCulture, $"bai-{month.Year:0000}-{month.Month:00}-{part}"))),
            .. SitemapPart.Divide(topics).Select(part => $"chu-de-{part}"),
        ];
        return SitemapXml.Index(parts.Select(part => $"{portal.Value}/sitemap/{part}.xml"));
    }

    private static async Task<Results<Utf8ContentHttpResult, NotFound>> MonthAsync(
        string part, NewsDbContext db, PortalAddress portal, TimeProvider clock, CancellationToken cancel)
    {
        // "2026-11-1-3": the first of three parts of a month.
        if (part.Length <= MonthLength || part[MonthLength] != '-' || SitemapPart.Parse(part[(MonthLength + 1)..]) is not { } share
            || !DateTimeOffset.TryParseExact(
                part[..MonthLength], MonthForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var begin)
            || begin.Year is < FirstYear or > LastYear)
        {
            return TypedResults.NotFound();
        }

        var end = begin.AddMonths(1);
        var (first, last) = (share.FirstId, share.EndId);
        var articles = await db.Articles.Published(clock.GetUtcNow())
            .Where(a => a.ListedAt >= begin && a.ListedAt < end && a.Id >= first && a.Id < last)
            .Newest().Take(MostEntries)
            .Select(a => new { a.Slug, a.Id, a.ListedAt, ChangedAt = a.RevisionCount == 0 ? null : (DateTimeOffset?)a.UpdatedAt })
            .ToListAsync(cancel);
        return SitemapXml.Part(articles.Select(a => new SitemapXml.Entry(
            portal.Value + Urls.Article(a.Slug, a.Id), a.ChangedAt > a.ListedAt ? a.ChangedAt : a.ListedAt)));
    }

    private static async Task<Results<Utf8ContentHttpResult, NotFound>> TopicsAsync(
        string part, NewsDbContext db, PortalAddress portal, TimeProvider clock, CancellationToken cancel)
    {
        if (SitemapPart.Parse(part) is not { } share)
        {
            return TypedResults.NotFound();
        }

        // A topic has a page while a reader may see an article of it.
        var now = clock.GetUtcNow();
        var (first, last) = (share.FirstId, share.EndId);
        var slugs = await db.Topics
            .Where(t => t.Id >= first && t.Id < last
                && t.Articles.Any(a => a.VisibleFrom <= now && (a.VisibleUntil == null || a.VisibleUntil > now)))
            .OrderBy(t => t.Id).Take(MostEntries).Select(t => t.Slug).ToListAsync(cancel);
        return SitemapXml.Part(slugs.Select(slug => new SitemapXml.Entry(portal.Value + Urls.Topic(slug))));
    }

    private static async Task<Utf8ContentHttpResult> PagesAsync(
        NewsDbContext db, StandingPages pages, PortalAddress portal, CancellationToken cancel)
    {
        var sections = await db.Sections.OrderBy(s => s.Position).ThenBy(s => s.Slug).Select(s => s.Slug).ToListAsync(cancel);
        return SitemapXml.Part(pages.Paths.Concat(sections.Select(Urls.Section)).Select(path => new SitemapXml.Entry(portal.Value + path)));
    }

    // Only what has a time of its own is news: an archive imported today is not.
    private static async Task<Utf8ContentHttpResult> NewsAsync(
        NewsDbContext db, IOptions<SiteOptions> site, PortalAddress portal, TimeProvider clock, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var since = now.AddHours(-NewsHours);
        var news = await db.Articles.Published(now)
            .Where(a => a.ListedAt >= since && a.ListedAt <= now && a.PublishedAt != null)
            .Newest().Take(MostNews)
            .Select(a => new { a.Slug, a.Id, a.Headline, a.PublishedAt })
            .ToListAsync(cancel);
        return SitemapXml.NewsPart(site.Value.Name, news.Select(a =>
            new SitemapXml.NewsEntry(portal.Value + Urls.Article(a.Slug, a.Id), a.Headline, a.PublishedAt!.Value)));
    }
}
