using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsPortal.Content.Vietnamese;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Sections;

/// <summary>The articles of a section (chuyên mục), newest first.</summary>
public sealed class SectionPage(NewsDbContext db, MostReadIds mostRead, IOptions<SiteOptions> site, TimeProvider clock) : PageModel
{
    private const int NewestCount = 6;

    public string Name { get; private set; } = "";
    public string Slug { get; private set; } = "";
    public Cursor? Before { get; private set; }
    public ListPart Part { get; private set; } = null!;
    public NewestRail Newest { get; private set; } = null!;
    public MostReadRail MostRead { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, string? truoc, CancellationToken cancel)
    {
        Before = Cursor.Parse(truoc);
        var section = await db.Sections.Where(s => s.Slug == slug).Select(s => new { s.Id, s.Name }).SingleOrDefaultAsync(cancel);

        // A section of the menu is a page from the first day, before anything is filed in it.
        var name = section?.Name ?? site.Value.SectionNames.FirstOrDefault(s => Urls.SectionNamed(s) == Urls.Section(slug));
        if (name is null || (truoc is not null && Before is null))
        {
            return NotFound();
        }

        (Name, Slug) = (name, slug);
        var now = clock.GetUtcNow();
        var published = db.Articles.Published(now);

        // By id, not by InSection(slug): ix_articles_section_id_listed_at_id then gives the order without sorting.
        Part = ListPart.Of(section is null ? [] : await published
            .Where(a => a.SectionId == section.Id).Before(Before).Newest().Take(ListPart.Asked).AsCards()
            .ToListAsync(cancel));
        var around = await published.NewestAnd(NewestCount, mostRead.Value).AsCards().ToListAsync(cancel);
        Newest = new NewestRail([.. around.Take(NewestCount)], VietnameseDate.DayInVietnam(now));
        MostRead = MostReadRail.Of(mostRead.Value, around);

        return Page();
    }
}
