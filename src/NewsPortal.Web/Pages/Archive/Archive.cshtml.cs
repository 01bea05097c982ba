using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Content.Vietnamese;
using NewsPortal.Data;

namespace NewsPortal.Web.Pages.Archive;

/// <summary>The archive (lưu trữ): the years and months that have articles.</summary>
public sealed class ArchivePage(NewsDbContext db, TimeProvider clock) : PageModel
{
    private const int MonthsOfAYear = 12;

    /// <summary>An article of the last century belongs here; a file's slip of the pen by a thousand years does not.</summary>
    private const int MostYears = 200;

    /// <summary>Newest year first, its months in the order of the calendar.</summary>
    public IReadOnlyList<Year> Years { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var published = db.Articles.Published(now);
        var ends = await published.Newest().Take(1).Select(a => a.ListedAt!.Value)
            .Concat(published.OrderBy(a => a.ListedAt).ThenBy(a => a.Id).Take(1).Select(a => a.ListedAt!.Value))
            .ToListAsync(cancel);
        if (ends.Count == 0)
        {
            return;
        }

        var last = FirstOf(ends.Max());
        var first = Max(FirstOf(ends.Min()), last.AddYears(-MostYears));
        var count = (last.Year - first.Year) * MonthsOfAYear + last.Month - first.Month + 1;
        DateTimeOffset[] borders = [.. Enumerable.Range(0, count + 1).Select(month => VietnameseDate.StartOf(first.AddMonths(month)))];
        var months = await db.SpansWithArticles(borders, now).ToListAsync(cancel);
        Years = [.. months.Select(FirstOf).Order().GroupBy(month => month.Year).OrderByDescending(year => year.Key).Select(year => new Year(year.Key, [.. year]))];
    }

    private static DateOnly FirstOf(DateTimeOffset moment)
    {
        var day = VietnameseDate.DayInVietnam(moment);
        return new(day.Year, day.Month, 1);
    }

    private static DateOnly Max(DateOnly one, DateOnly other) => one > other ? one : other;

    public sealed record Year(int Number, IReadOnlyList<DateOnly> Months);
}
