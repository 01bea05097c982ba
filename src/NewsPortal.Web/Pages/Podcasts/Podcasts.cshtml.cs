using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Content;
using NewsPortal.Data;
using NewsPortal.Data.Recordings;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Podcasts;

/// <summary>All podcasts and the newest episodes of any of them.</summary>
public sealed class PodcastsPage(NewsDbContext db, TimeProvider clock) : PageModel
{
    private const int MostPodcasts = 60;

    public Cursor? Before { get; private set; }
    public Cursor? Older { get; private set; }
    public IReadOnlyList<PodcastCard> Podcasts { get; private set; } = [];
    public IReadOnlyList<RecordingCard> Episodes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? truoc, CancellationToken cancel)
    {
        Before = Cursor.Parse(truoc);
        if (truoc is not null && Before is null)
        {
            return NotFound();
        }

        var now = clock.GetUtcNow();
        Podcasts = await db.Series.AsPodcastCards(db.Articles.Published(now)).Take(MostPodcasts).ToListAsync(cancel);
        var found = await db.Articles.Published(now).OfKind(ArticleKind.Episode).Before(Before).Newest().Take(ListPart.Asked)
            .AsRecordingCards().ToListAsync(cancel);
        Older = found.Count < ListPart.Asked ? null : found[ListPart.Length - 1].Cursor;
        Episodes = [.. found.Take(ListPart.Length)];
        return Page();
    }
}
