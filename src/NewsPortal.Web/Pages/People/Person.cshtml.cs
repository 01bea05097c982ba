using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Content.Vietnamese;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.People;

/// <summary>A person in the news (nhân vật): stories by day with the office of that day, offices, what they said.</summary>
public sealed class PersonPage(NewsDbContext db, TimeProvider clock) : PageModel
{
    private const int StatementCount = 8;
    private const int OfficeCount = 6;

    /// <summary>Offices and statements are looked for in so many of the newest stories: a bounded read for everybody.</summary>
    private const int Reach = 100;

    public Somebody Person { get; private set; } = null!;

    /// <summary>Everybody whose name is this one without marks; one, as a rule.</summary>
    public IReadOnlyList<PersonLink> Namesakes { get; private set; } = [];

    public DateOnly Today { get; private set; }
    public Cursor? Before { get; private set; }
    public ListPart Part { get; private set; } = null!;
    public IReadOnlyList<Day> Days { get; private set; } = [];
    public IReadOnlyList<HeldOffice> Offices { get; private set; } = [];
    public IReadOnlyList<Said> Statements { get; private set; } = [];

    public string Address => Urls.Person(Person.Slug, Namesakes.Count > 1 ? Person.Id : null);

    /// <param name="slug">The name without marks.</param>
    /// <param name="so">Which of several people of that name.</param>
    /// <param name="truoc">Where the page before ended.</param>
    /// <param name="cancel">Stops.</param>
    public async Task<IActionResult> OnGetAsync(string slug, long? so, string? truoc, CancellationToken cancel)
    {
        Before = Cursor.Parse(truoc);
        var now = clock.GetUtcNow();
        var people = await db.People.Where(p => p.Slug == slug)
            .Select(p => new Somebody(p.Id, p.Name, p.Slug, p.Terms.Select(t => new HeldOffice(t.Office!.Name, t.During, true)).ToList()))
            .ToListAsync(cancel);
        if (people.Count == 0 || (truoc is not null && Before is null))
        {
            return NotFound();
        }

        Namesakes = [.. people.OrderBy(person => person.Name, StringComparer.Ordinal).Select(person => new PersonLink(person.Id, person.Name, person.Slug, [], people.Count > 1))];
        Person = people.Find(person => person.Id == so) ?? people[0];
        if (people.Count > 1 && so is null)
        {
            return Page();
        }

        var (id, reach) = (Person.Id, Before is null ? Reach : ListPart.Asked);
        var stories = db.PersonMentions.Where(m => m.PersonId == id).Select(m => m.Article!).Published(now).Before(Before).Newest();
        Part = ListPart.Of(await stories.Take(ListPart.Asked).AsCards().ToListAsync(cancel));
        if (Part.Cards.Count == 0)
        {
            return NotFound();
        }

        var facts = await stories.Take(reach)
            .Join(db.PersonMentions.Where(m => m.PersonId == id), a => a.Id, m => m.ArticleId, (a, m) => new { Story = a, Mention = m })
            .OrderByDescending(both => both.Story.ListedAt).ThenByDescending(both => both.Story.Id)
            .Select(both => new Fact(
                both.Story.Id, both.Story.Slug, both.Story.Headline, both.Story.ListedAt!.Value, both.Story.PublishedAt, both.Mention.Titles, both.Mention.Statements))
            .ToListAsync(cancel);
        Show(facts, VietnameseDate.DayInVietnam(now));
        return Page();
    }

    private void Show(List<Fact> facts, DateOnly today)
    {
        Today = today;
        var titles = facts.ToDictionary(fact => fact.Id, fact => fact.Titles.MaxBy(title => title.Length));
        Days = Day.Of([.. Part.Cards.Select(card => new Entry(card, titles.GetValueOrDefault(card.Id)))]);
        Offices = Person.Terms.Count > 0 ? [.. Person.Terms.OrderByDescending(term => term.During.LowerBound)] : [.. HeldOffice.Of(facts).Take(OfficeCount)];
        Statements = Before is null ? Said.Of(facts, StatementCount) : [];
    }

    public sealed record Somebody(long Id, string Name, string Slug, IReadOnlyList<HeldOffice> Terms);

    /// <summary>What a story says of the person.</summary>
    public sealed record Fact(
        long Id, string Slug, string Headline, DateTimeOffset ListedAt, DateTimeOffset? PublishedAt, string[] Titles, string[] Statements);

    /// <summary>A story, with the office it gave the person.</summary>
    public sealed record Entry(ArticleCard Article, string? Title);
}
