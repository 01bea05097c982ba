using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Content.Vietnamese;
using NewsPortal.Data;

namespace NewsPortal.Web.Pages;

/// <summary>The front page (trang chủ), laid out by freshness: the newest article leads.</summary>
public sealed class FrontPage(NewsDbContext db, TimeProvider clock) : PageModel
{
    private const int SecondaryCount = 4;
    private const int UnderLeadCount = 4;
    private const int FirstScreenCount = 1 + SecondaryCount + UnderLeadCount;
    private const int NewestCount = 11;
    private const int PerSection = 5;

    /// <summary>How many articles of one section the first screen takes before it looks at the other sections.</summary>
    private const int SameSection = 2;

    /// <summary>Sections that get the whole width; the rest share rows.</summary>
    private const int WideSections = 3;

    public DateOnly Today { get; private set; }
    public ArticleCard? LeadArticle { get; private set; }
    public IReadOnlyList<ArticleCard> Secondaries { get; private set; } = [];
    public IReadOnlyList<ArticleCard> UnderLead { get; private set; } = [];
    public IReadOnlyList<ArticleCard> Newest { get; private set; } = [];
    public IReadOnlyList<SectionBlock> Wide { get; private set; } = [];

    /// <summary>Rows of two to four sections side by side.</summary>
    public IReadOnlyList<IReadOnlyList<SectionBlock>> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        Today = VietnameseDate.DayInVietnam(now);

        var newest = await db.Articles
            .Published(now).Newest().Take(FirstScreenCount + NewestCount).AsCards()
            .ToListAsync(cancel);

        var firstScreen = Mix(newest).Take(FirstScreenCount).ToArray();
        LeadArticle = firstScreen.FirstOrDefault();
        Secondaries = [.. firstScreen.Skip(1).Take(SecondaryCount)];
        UnderLead = [.. firstScreen.Skip(1 + SecondaryCount)];

        // The rail tells what is new and may name an article of a section block; nothing else stands on the page twice.
        Newest = [.. newest.Except(firstScreen)];
        LayOut(await FindSectionsAsync(now, [.. firstScreen.Select(card => card.Id)], cancel));
    }

    /// <summary>
    /// Newest first, but a section waits after two articles until the others had their turn: an archive imported section by
    /// section would otherwise fill the first screen with one of them.
    /// </summary>
    private static IEnumerable<ArticleCard> Mix(IEnumerable<ArticleCard> newest) => newest
        .GroupBy(card => card.SectionSlug ?? $"{card.Id}")
        .SelectMany(section => section.Select((card, place) => (Card: card, Turn: place / SameSection)))
        .OrderBy(card => card.Turn).ThenByDescending(card => card.Card.ListedAt).ThenByDescending(card => card.Card.Id)
        .Select(card => card.Card);

    /// <summary>All sections in one command, each read from ix_articles_section_id_listed_at_id only as far as it is shown.</summary>
    private async Task<List<SectionBlock>> FindSectionsAsync(DateTimeOffset now, long[] shown, CancellationToken cancel)
    {
        var articles = db.Articles.Published(now).Where(a => !shown.Contains(a.Id));

        // A list of one id instead of an equation: with that EF numbers every article of every section (ROW_NUMBER).
        var cards = await db.Sections
            .SelectMany(s => articles
                .Where(a => new[] { s.Id }.Contains(a.SectionId!.Value))
                .OrderByDescending(a => a.ListedAt).ThenByDescending(a => a.Id)
                .Take(PerSection))
            .AsCards()
            .ToListAsync(cancel);

        return [.. cards
            .GroupBy(card => (Name: card.SectionName!, Slug: card.SectionSlug!))
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
