using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsPortal.Content.Vietnamese;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Feeds;

/// <summary>All feeds (nguồn tin) a reader may follow: Tin mới, the sections, the topics of late.</summary>
public sealed class FeedsPage(NewsDbContext db, IOptions<SiteOptions> site, TimeProvider clock) : PageModel
{
    private const int TopicCount = 12;

    /// <summary>Topics are looked for in so many of the newest articles.</summary>
    private const int TopicReach = 200;

    public IReadOnlyList<FeedAddress> Sections { get; private set; } = [];
    public IReadOnlyList<FeedAddress> Topics { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Sections = [.. site.Value.SectionNames.Select(name => new FeedAddress(name, Urls.Feed(Slug.Of(name))))];
        var topics = await db.Articles.Published(clock.GetUtcNow()).Newest().Take(TopicReach)
            .SelectMany(a => a.Topics)
            .GroupBy(t => new { t.Name, t.Slug })
            .OrderByDescending(topic => topic.Count()).ThenBy(topic => topic.Key.Slug)
            .Take(TopicCount)
            .Select(topic => topic.Key)
            .ToListAsync(cancel);
        Topics = [.. topics.Select(topic => new FeedAddress(topic.Name, Urls.TopicFeed(topic.Slug)))];
    }
}
