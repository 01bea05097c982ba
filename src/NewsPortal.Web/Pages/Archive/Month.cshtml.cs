using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Content.Vietnamese;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Archive;

/// <summary>A month of the archive: its calendar and its articles, newest first.</summary>
public sealed class MonthPage(NewsDbContext db, TimeProvider clock) : PageModel
{
    public DateOnly? Month { get; private set; }
    public CalendarMonth Calendar { get; private set; } = null!;
    public Cursor? Before { get; private set; }
    public ListPart Part { get; private set; } = null!;
    public IReadOnlyList<StreamDay> Days { get; private set; } = [];
    public DateOnly? EarlierMonth { get; private set; }
    public DateOnly? LaterMonth { get; private set; }

    public async Task<IActionResult> OnGetAsync(string year, string month, string? truoc, CancellationToken cancel)
    {
        Before = Cursor.Parse(truoc);
        if (truoc is not null && Before is null)
        {
            return NotFound();
        }

        Month = ArchiveDate.Parse(year, month);
        if (Month is not { } first)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }

        if (Request.Path.Value != Urls.ArchiveMonth(first))
        {
            return RedirectPermanent(Urls.ArchiveMonth(first));
        }

        var now = clock.GetUtcNow();
        var (start, end) = (VietnameseDate.StartOf(first), VietnameseDate.StartOf(first.AddMonths(1)));
        var published = db.Articles.Published(now);
        var days = await db.SpansWithArticles(CalendarMonth.BordersOf(first), now).ToListAsync(cancel);
        Calendar = new CalendarMonth(first, days.Select(VietnameseDate.DayInVietnam).ToHashSet());
        Part = ListPart.Of(await published.Within(start, end).Before(Before).Newest().Take(ListPart.Asked).AsCards().ToListAsync(cancel));
        Days = StreamDay.Of(Part.Cards, VietnameseDate.DayInVietnam(now));
        var beside = await published.BesideSpan(start, end).ToListAsync(cancel);
        EarlierMonth = beside.Where(moment => moment < start).Select(moment => (DateOnly?)VietnameseDate.DayInVietnam(moment)).SingleOrDefault();
        LaterMonth = beside.Where(moment => moment >= end).Select(moment => (DateOnly?)VietnameseDate.DayInVietnam(moment)).SingleOrDefault();

        Response.StatusCode = days.Count == 0 ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        return Page();
    }
}
