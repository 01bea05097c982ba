using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Content.Vietnamese;
using NewsPortal.Data;

namespace NewsPortal.Web.Pages.MostRead;

/// <summary>What readers read most these days (đọc nhiều).</summary>
public sealed class MostReadPage(NewsDbContext db, TimeProvider clock) : PageModel
{
    private const int Length = 20;

    public DateOnly Today { get; private set; }
    public IReadOnlyList<ArticleCard> Cards { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        Today = VietnameseDate.DayInVietnam(now);
        Cards = await db.Reads.MostRead(now).Published(now).Take(Length).AsCards().ToListAsync(cancel);
    }
}
