using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Content.Vietnamese;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Latest;

/// <summary>All articles by day, newest first (tin mới).</summary>
public sealed class LatestPage(NewsDbContext db, TimeProvider clock) : PageModel
{
    public DateOnly Today { get; private set; }

    /// <summary>Where this page begins; null at the newest.</summary>
    public Cursor? Before { get; private set; }

    public ListPart Part { get; private set; } = null!;
    public IReadOnlyList<Day> Days { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? truoc, CancellationToken cancel)
    {
        Before = Cursor.Parse(truoc);
        if (truoc is not null && Before is null)
        {
            return NotFound();
        }

        var now = clock.GetUtcNow();
        Today = VietnameseDate.DayInVietnam(now);
        Part = ListPart.Of(await db.Articles
            .Published(now).Before(Before).Newest().Take(ListPart.Asked).AsCards()
            .ToListAsync(cancel));
        Days = [.. Part.Cards
            .GroupBy(card => VietnameseDate.DayInVietnam(card.ListedAt))
            .Select(day => new Day(NameOf(day.Key), [.. day]))];

        return Page();
    }

    private string NameOf(DateOnly day)
    {
        var name = $"{VietnameseDate.Weekday(day)}, {day.Day} tháng {day.Month}" + (day.Year == Today.Year ? "" : $" năm {day.Year}");
        return (Today.DayNumber - day.DayNumber) switch
        {
            0 => $"Hôm nay, {name}",
            1 => $"Hôm qua, {name}",
            _ => name,
        };
    }

    public sealed record Day(string Name, IReadOnlyList<ArticleCard> Cards)
    {
        public bool HasTimes => Cards.Any(card => PrintedTime.InDay(card) is not null);
    }
}
