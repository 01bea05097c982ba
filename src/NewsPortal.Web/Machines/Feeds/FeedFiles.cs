using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Machines.Feeds;

/// <summary>The feeds: Tin mới, a section, a topic, each as RSS, Atom and JSON Feed (docs/feeds.md).</summary>
internal static class FeedFiles
{
    private const int Length = 30;

    private static readonly string[] ReadMethods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapFeeds(this WebApplication app)
    {
        var feeds = app.MapGroup(Urls.Feeds).WithMetadata(new EntityTagged(), new ShownElsewhere()).ExcludeFromDescription();
        feeds.MapMethods("{name}.{form}", ReadMethods, FindAsync);
        feeds.MapMethods("chu-de/{name}.{form}", ReadMethods, FindTopicAsync);
    }

    private static async Task<Results<Utf8ContentHttpResult, NotFound>> FindAsync([AsParameters] FeedRequest request, CancellationToken cancel)
    {
        if (FeedForm.Of(request.Form) is not { } form)
        {
            return TypedResults.NotFound();
        }

        if (Urls.Feed(request.Name) == Urls.LatestFeed)
        {
            return await SendAsync(
                request, form, new("Tin mới", "Mọi bài theo giờ đăng, mới nhất ở trên.", Urls.Latest, Urls.LatestFeed), request.Db.Articles, cancel);
        }

        var section = await request.Db.Sections.Where(s => s.Slug == request.Name).Select(s => new { s.Id, s.Name }).SingleOrDefaultAsync(cancel);
        return section is null
            ? TypedResults.NotFound()
            : await SendAsync(
                request, form, new(section.Name, $"Bài trong chuyên mục {section.Name}, mới nhất ở trên.", Urls.Section(request.Name), Urls.Feed(request.Name)),
                request.Db.Articles.Where(a => a.SectionId == section.Id), cancel);
    }

    private static async Task<Results<Utf8ContentHttpResult, NotFound>> FindTopicAsync([AsParameters] FeedRequest request, CancellationToken cancel)
    {
        var topic = await request.Db.Topics.Where(t => t.Slug == request.Name).Select(t => new { t.Id, t.Name }).SingleOrDefaultAsync(cancel);
        if (FeedForm.Of(request.Form) is not { } form || topic is null)
        {
            return TypedResults.NotFound();
        }

        // A topic whose articles are all gone has no page either: its feed stays and is empty, so that a subscription survives.
        return await SendAsync(
            request, form,
            new($"Chủ đề {topic.Name}", $"Bài về chủ đề {topic.Name}, mới nhất ở trên.", Urls.Topic(request.Name), Urls.TopicFeed(request.Name)),
            request.Db.Topics.Where(t => t.Id == topic.Id).SelectMany(t => t.Articles), cancel);
    }

    private static async Task<Utf8ContentHttpResult> SendAsync(
        FeedRequest request, FeedForm form, FeedSubject subject, IQueryable<Article> articles, CancellationToken cancel)
    {
        var now = request.Clock.GetUtcNow();
        var (newspaper, portal) = (request.Site.Value.Name, request.Portal.Value);
        var rows = await articles.Published(now).Newest().Take(Length).AsFeedRows(request.IsWhole).ToListAsync(cancel);
        var changed = await articles.LastChangeAsync(rows.Count < Length ? null : rows[^1].ListedAt, now, cancel);

        request.Response.GetTypedHeaders().LastModified = changed;
        return TypedResults.Text(
            form.Write(new Feed(subject.Name, subject.About, newspaper, portal, portal + subject.Page, $"{portal}{subject.Path}.{form.Ending}{request.Rest}")
            {
                Items = [.. rows.Select(row => row.AsItem(newspaper, portal))],
                ChangedAt = changed,
            }),
            $"{form.Type}; charset=utf-8");
    }

    /// <summary>What a feed is about, the page that shows the same, and its own address without the ending.</summary>
    private sealed record FeedSubject(string Name, string About, string Page, string Path);
}
