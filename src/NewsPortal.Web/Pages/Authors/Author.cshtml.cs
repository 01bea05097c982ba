using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Content;
using NewsPortal.Content.Vietnamese;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Authors;

/// <summary>What a person signed (tác giả), newest first. The page exists as long as readers may see something signed.</summary>
public sealed class AuthorPage(NewsDbContext db, MostReadIds mostRead, TimeProvider clock) : PageModel
{
    private const int NewestCount = 6;

    public Author Author { get; private set; } = null!;
    public Cursor? Before { get; private set; }
    public ListPart Part { get; private set; } = null!;
    public NewestRail Newest { get; private set; } = null!;
    public MostReadRail MostRead { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, string? truoc, CancellationToken cancel)
    {
        Before = Cursor.Parse(truoc);
        if (truoc is not null && Before is null)
        {
            return NotFound();
        }

        var now = clock.GetUtcNow();
        var published = db.Articles.Published(now);
        var signed = published.SignedBy(slug);
        var byline = await signed.Newest().Select(a => a.Byline).FirstOrDefaultAsync(cancel);
        if (Bylines.AuthorsOf(byline).SingleOrDefault(author => author.Slug == slug) is not { } found)
        {
            return NotFound();
        }

        Author = found;
        Part = ListPart.Of(await signed.Before(Before).Newest().Take(ListPart.Asked).AsCards().ToListAsync(cancel));
        var around = await published.NewestAnd(NewestCount, mostRead.Value).AsCards().ToListAsync(cancel);
        Newest = new NewestRail([.. around.Take(NewestCount)], VietnameseDate.DayInVietnam(now));
        MostRead = MostReadRail.Of(mostRead.Value, around);
        return Page();
    }
}
