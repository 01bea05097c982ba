using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Content;
using NewsPortal.Data;
using NewsPortal.Data.Recordings;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Podcasts;

/// <summary>A podcast and its episodes, the newest ready to play (loạt podcast).</summary>
public sealed class SeriesPage(NewsDbContext db, TimeProvider clock) : PageModel
{
    private const int MostOthers = 6;

    public PodcastCard Podcast { get; private set; } = null!;
    public Cursor? Before { get; private set; }
    public Cursor? Older { get; private set; }
    public IReadOnlyList<RecordingCard> Episodes { get; private set; } = [];
    public IReadOnlyList<PodcastCard> Others { get; private set; } = [];

    /// <summary>The newest episode, on the first page, if it can be played.</summary>
    public PlayerView? Player { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, string? truoc, CancellationToken cancel)
    {
        Before = Cursor.Parse(truoc);
        var published = db.Articles.Published(clock.GetUtcNow());
        var podcast = truoc is not null && Before is null ? null
            : await db.Series.Where(s => s.Slug == slug).AsPodcastCards(published).SingleOrDefaultAsync(cancel);
        if (podcast is null)
        {
            return NotFound();
        }

        Podcast = podcast;
        var found = await published.InSeries(podcast.Id).Before(Before).Newest().Take(ListPart.Asked).AsRecordingCards().ToListAsync(cancel);
        Older = found.Count < ListPart.Asked ? null : found[ListPart.Length - 1].Cursor;
        Episodes = [.. found.Take(ListPart.Length)];
        Player = Before is null && Episodes is [{ Recording.File: not null } newest, ..] ? PlayerView.Of(newest, ArticleKind.Episode, []) : null;
        Others = await db.Series.Where(s => s.Id != podcast.Id).AsPodcastCards(published).Take(MostOthers).ToListAsync(cancel);
        return Page();
    }
}
