using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Content.Vietnamese;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Topics;

/// <summary>What the newspaper wrote about a topic (chủ đề), as a timeline.</summary>
public sealed class TopicPage(NewsDbContext db, TimeProvider clock) : PageModel
{
    private const int NeighbourCount = 6;

    /// <summary>Neighbours and sections are looked for in so many of the topic's newest articles: a bounded read for topics of any size.</summary>
    private const int NeighbourReach = 100;

    public string Name { get; private set; } = "";
    public string Slug { get; private set; } = "";
    public string? Description { get; private set; }
    public DateOnly Today { get; private set; }
    public Cursor? Before { get; private set; }
    public ListPart Part { get; private set; } = null!;
    public IReadOnlyList<Day> Days { get; private set; } = [];

    /// <summary>Topics that share articles with this one, the closest first.</summary>
    public IReadOnlyList<Place> Neighbours { get; private set; } = [];

    /// <summary>Sections that wrote about it, the busiest first.</summary>
    public IReadOnlyList<Place> Sections { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, string? truoc, CancellationToken cancel)
    {
        Before = Cursor.Parse(truoc);
        var topic = await db.Topics.Where(t => t.Slug == slug).Select(t => new { t.Id, t.Name, t.Description }).SingleOrDefaultAsync(cancel);
        if (topic is null || (truoc is not null && Before is null))
        {
            return NotFound();
        }

        var now = clock.GetUtcNow();

        // From the topic to its articles, not About(slug): for a topic of few articles that would walk through all of them.
        var about = db.Topics.Where(t => t.Id == topic.Id).SelectMany(t => t.Articles).Published(now);
        Part = ListPart.Of(await about.Before(Before).Newest().Take(ListPart.Asked).AsCards().ToListAsync(cancel));
        if (Part.Cards.Count == 0)
        {
            return NotFound();
        }

        (Name, Slug, Description) = (topic.Name, slug, topic.Description);
        Today = VietnameseDate.DayInVietnam(now);
        Days = Day.Of(Part.Cards);
        var reach = about.Newest().Take(NeighbourReach);
        var around = await reach.SelectMany(a => a.Topics).Where(t => t.Id != topic.Id).Select(t => new { t.Name, t.Slug, IsSection = false })
            .Concat(reach.Where(a => a.SectionId != null).Select(a => new { a.Section!.Name, a.Section.Slug, IsSection = true }))
            .GroupBy(place => place)
            .OrderByDescending(shared => shared.Count()).ThenBy(shared => shared.Key.Slug)
            .Select(shared => shared.Key)
            .ToListAsync(cancel);
        var places = around.ToLookup(place => place.IsSection, place => new Place(place.Name, place.Slug, place.IsSection));
        (Neighbours, Sections) = ([.. places[false].Take(NeighbourCount)], [.. places[true]]);

        return Page();
    }

    /// <summary>A topic or section to go to.</summary>
    public sealed record Place(string Name, string Slug, bool IsSection);

    /// <summary>
    /// A day of the timeline: the day an article was published, or the one its text names, as printed (a weekday or a year
    /// that is not in the file is not made up).
    /// </summary>
    public sealed record Day(int Number, string? Weekday, string Rest, IReadOnlyList<ArticleCard> Cards)
    {
        /// <summary>Neighbours of the same day stand together; the order of the list is kept.</summary>
        public static IReadOnlyList<Day> Of(IReadOnlyList<ArticleCard> cards)
        {
            var days = new List<Day>();
            foreach (var day in cards.Select(Of))
            {
                if (days is [.., var last] && last with { Cards = [] } == day with { Cards = [] })
                {
                    days[^1] = last with { Cards = [.. last.Cards, .. day.Cards] };
                }
                else
                {
                    days.Add(day);
                }
            }

            return days;
        }

        private static Day Of(ArticleCard card)
        {
            if (card is { PublishedAt: null, HintDay: { } number })
            {
                return new(number, Weekday: null, Month(card.HintMonth, card.HintYear), [card]);
            }

            var day = VietnameseDate.DayInVietnam(card.ListedAt);
            return new(day.Day, VietnameseDate.Weekday(day), Month(day.Month, day.Year), [card]);
        }

        private static string Month(int? month, int? year) => year is null ? $"tháng {month}" : $"tháng {month}, {year}";
    }
}
