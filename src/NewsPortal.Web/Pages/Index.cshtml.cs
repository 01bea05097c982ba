using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsPortal.Content;
using NewsPortal.Content.Vietnamese;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages;

/// <summary>The front page (trang chủ), laid out by itself: see <see cref="FrontWeight"/> and <see cref="FrontLayout"/>.</summary>
public sealed class FrontPage(NewsDbContext db, MostReadIds mostRead, IOptions<SiteOptions> site, TimeProvider clock) : PageModel
{
    /// <summary>Among so many of the newest the first screen is chosen: about a busy day.</summary>
    private const int Reach = 60;
    private const int LongestRail = 11;
    private const int LongestRailOverMostRead = 6;
    private const int PerSection = 5;

    /// <summary>Sections that get the whole width; the rest share rows.</summary>
    private const int WideSections = 3;

    public DateOnly Today { get; private set; }
    public FrontLayout Layout { get; private set; } = null!;

    /// <summary>A ranking, not a place: what is read most is named here wherever else it stands.</summary>
    public MostReadRail MostRead { get; private set; } = null!;
    public IReadOnlyList<SectionBlock> Wide { get; private set; } = [];

    /// <summary>Rows of two to four sections side by side.</summary>
    public IReadOnlyList<IReadOnlyList<SectionBlock>> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        Today = VietnameseDate.DayInVietnam(now);
        var found = await FindAsync(now, cancel);
        MostRead = MostReadRail.Of(mostRead.Value, found);
        var longestRail = MostRead.Articles.Count == 0 ? LongestRail : LongestRailOverMostRead;
        Layout = FrontLayout.Of(FrontWeight.Pick(found, FrontLayout.FirstScreen, now), found, longestRail);
        LayOut(await FindSectionsAsync(now, [.. Layout.All.Select(card => card.Id)], cancel));
    }

    /// <summary>The newest articles, the newest of the kinds that have a strip of their own and the most read, newest first.</summary>
    private Task<List<ArticleCard>> FindAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var published = db.Articles.Published(now);
        var leading = mostRead.Value;
        var wanted = published.Newest().Take(Reach).Select(a => a.Id)
            .Union(published.Where(a => a.Kind == ArticleKind.Emagazine).Newest().Take(FrontLayout.StripLength + 1).Select(a => a.Id))
            .Union(published.Where(a => a.Kind == ArticleKind.Video).Newest().Take(FrontLayout.StripLength + 1).Select(a => a.Id))
            .Union(published.Where(a => a.Kind == ArticleKind.Episode).Newest().Take(FrontLayout.StripLength + 1).Select(a => a.Id))
            .Union(published.Where(a => leading.Contains(a.Id)).Select(a => a.Id));
        return db.Articles.Where(a => wanted.Contains(a.Id)).Newest().AsCards().ToListAsync(cancel);
    }

    /// <summary>All sections in one command, each read from ix_articles_section_id_listed_at_id only as far as it is shown.</summary>
    private async Task<List<SectionBlock>> FindSectionsAsync(DateTimeOffset now, long[] shown, CancellationToken cancel)
    {
        var articles = db.Articles.Published(now).Where(a => !shown.Contains(a.Id));

        // The second, idle condition keeps the query lateral: on the equation alone EF makes a join that numbers every article
        // of every section (ROW_NUMBER), 950 ms for 100,000 articles instead of a few.
        var cards = await db.Sections
            .SelectMany(s => articles
                .Where(a => a.SectionId == s.Id && a.SectionId >= s.Id)
                .OrderByDescending(a => a.ListedAt).ThenByDescending(a => a.Id)
                .Take(PerSection))
            .AsCards()
            .ToListAsync(cancel);

        string[] menu = [.. site.Value.SectionNames];
        return [.. cards
            .GroupBy(card => (Name: card.SectionName!, Slug: card.SectionSlug!))
            .OrderBy(section => Array.IndexOf(menu, section.Key.Name) is >= 0 and var place ? place : menu.Length)
            .Select(section => new SectionBlock(section.Key.Name, section.Key.Slug, [.. section.OrderByDescending(card => card.ListedAt)]))];
    }

    private void LayOut(List<SectionBlock> sections)
    {
        Wide = [.. sections.Where(section => section.Cards.Count == PerSection).Take(WideSections)];
        SectionBlock[] narrow = [.. sections.Except(Wide)];

        // Five are three and two, not four and one: no row ends in a hole.
        var rows = (narrow.Length + 3) / 4;
        Rows = [.. Enumerable.Range(0, rows).Select(row => narrow[(narrow.Length * row / rows)..(narrow.Length * (row + 1) / rows)])];
    }

    public sealed record SectionBlock(string Name, string Slug, IReadOnlyList<ArticleCard> Cards);
}
