using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Content;
using NewsPortal.Data;
using NewsPortal.Data.Recordings;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Television;

/// <summary>The newspaper's films, newest first, the newest ready to play (truyền hình).</summary>
public sealed class TelevisionPage(NewsDbContext db, TimeProvider clock) : PageModel
{
    private const int RowLength = 4;

    public Cursor? Before { get; private set; }

    /// <summary>After which film the next page begins; null when there are no older ones.</summary>
    public Cursor? Older { get; private set; }

    /// <summary>The newest, on the first page.</summary>
    public RecordingCard? OnScreen { get; private set; }

    public PlayerView? Player { get; private set; }

    /// <summary>The others, a row each.</summary>
    public IReadOnlyList<RecordingCard[]> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? truoc, CancellationToken cancel)
    {
        Before = Cursor.Parse(truoc);
        if (truoc is not null && Before is null)
        {
            return NotFound();
        }

        var found = await db.Articles.Published(clock.GetUtcNow()).OfKind(ArticleKind.Video).Before(Before).Newest().Take(ListPart.Asked)
            .AsRecordingCards().ToListAsync(cancel);
        Older = found.Count < ListPart.Asked ? null : found[ListPart.Length - 1].Cursor;
        OnScreen = Before is null ? found.FirstOrDefault() : null;
        Rows = [.. found.Take(ListPart.Length).Skip(OnScreen is null ? 0 : 1).Chunk(RowLength)];
        if (OnScreen is not null)
        {
            var words = OnScreen.HasTranscript
                ? await db.Articles.Where(a => a.Id == OnScreen.Id).Select(a => a.Transcript).SingleAsync(cancel)
                : [];
            Player = PlayerView.Of(OnScreen, ArticleKind.Video, words);
        }

        return Page();
    }
}
