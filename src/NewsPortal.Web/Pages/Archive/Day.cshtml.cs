using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Content.Vietnamese;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Archive;

/// <summary>A day of the archive, by Vietnam's time, with the days before and after it that have articles.</summary>
public sealed class DayPage(NewsDbContext db, TimeProvider clock) : PageModel
{
    public DateOnly? Day { get; private set; }
    public bool IsToCome { get; private set; }
    public CalendarMonth Calendar { get; private set; } = null!;
    public Cursor? Before { get; private set; }
    public ListPart Part { get; private set; } = null!;
    public StreamDay Stream { get; private set; } = null!;
    public DateOnly? EarlierDay { get; private set; }
    public DateOnly? LaterDay { get; private set; }

    public async Task<IActionResult> OnGetAsync(string year, string month, string day, string? truoc, CancellationToken cancel)
    {
        Before = Cursor.Parse(truoc);
        if (truoc is not null && Before is null)
        {
            return NotFound();
        }

        Day = ArchiveDate.Parse(year, month, day);
        if (Day is not { } date)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }

        if (Request.Path.Value != Urls.ArchiveDay(date))
        {
            return RedirectPermanent(Urls.ArchiveDay(date));
        }

        await FillAsync(date, cancel);
        Response.StatusCode = Calendar.DaysWithArticles.Contains(date) ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
        return Page();
    }

    private async Task FillAsync(DateOnly date, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var today = VietnameseDate.DayInVietnam(now);
        var (start, end) = (VietnameseDate.StartOf(date), VietnameseDate.StartOf(date.AddDays(1)));
        var published = db.Articles.Published(now);
        var first = new DateOnly(date.Year, date.Month, 1);
        var days = await db.SpansWithArticles(CalendarMonth.BordersOf(first), now).ToListAsync(cancel);
        Calendar = new CalendarMonth(first, days.Select(VietnameseDate.DayInVietnam).ToHashSet(), date);
        Part = ListPart.Of(await published.Within(start, end).Before(Before).Newest().Take(ListPart.Asked).AsCards().ToListAsync(cancel));
        Stream = new StreamDay(date, Part.Cards, today);
        IsToCome = date > today;
        var beside = await published.BesideSpan(start, end).ToListAsync(cancel);
        EarlierDay = beside.Where(moment => moment < start).Select(moment => (DateOnly?)VietnameseDate.DayInVietnam(moment)).SingleOrDefault();
        LaterDay = beside.Where(moment => moment >= end).Select(moment => (DateOnly?)VietnameseDate.DayInVietnam(moment)).SingleOrDefault();
    }
}
