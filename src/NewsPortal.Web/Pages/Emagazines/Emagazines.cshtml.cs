using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Content;
using NewsPortal.Content.Vietnamese;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Emagazines;

/// <summary>The newspaper's long pieces, a cover each, newest first (emagazine).</summary>
public sealed class EmagazinesPage(NewsDbContext db, TimeProvider clock) : PageModel
{
    private const int RowLength = 3;

    public DateOnly Today { get; private set; }
    public Cursor? Before { get; private set; }
    public ListPart Part { get; private set; } = null!;
    public IReadOnlyList<ArticleCard[]> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? truoc, CancellationToken cancel)
    {
        Before = Cursor.Parse(truoc);
        if (truoc is not null && Before is null)
        {
            return NotFound();
        }

        var now = clock.GetUtcNow();
        Today = VietnameseDate.DayInVietnam(now);
        Part = ListPart.Of(await db.Articles.Published(now).OfKind(ArticleKind.Emagazine).Before(Before).Newest().Take(ListPart.Asked).AsCards().ToListAsync(cancel));
        Rows = [.. Part.Cards.Chunk(RowLength)];
        return Page();
    }
}
