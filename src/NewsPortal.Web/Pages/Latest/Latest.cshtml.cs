using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Content.Vietnamese;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Latest;

/// <summary>All articles by day, newest first (tin mới).</summary>
public sealed class LatestPage(NewsDbContext db, MostReadIds mostRead, TimeProvider clock) : PageModel
{
    /// <summary>Where this page begins; null at the newest.</summary>
    public Cursor? Before { get; private set; }

    public ListPart Part { get; private set; } = null!;
    public IReadOnlyList<StreamDay> Days { get; private set; } = [];
    public MostReadRail MostRead { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? truoc, CancellationToken cancel)
    {
        Before = Cursor.Parse(truoc);
        if (truoc is not null && Before is null)
        {
            return NotFound();
        }

        var now = clock.GetUtcNow();
        Part = ListPart.Of(await db.Articles
            .Published(now).Before(Before).Newest().Take(ListPart.Asked).AsCards()
            .ToListAsync(cancel));
        Days = StreamDay.Of(Part.Cards, VietnameseDate.DayInVietnam(now), beginsWithNewest: Before is null);
        var leading = mostRead.Value;
        MostRead = MostReadRail.Of(leading, await db.Articles.Published(now).Where(a => leading.Contains(a.Id)).AsCards().ToListAsync(cancel));

        return Page();
    }
}
