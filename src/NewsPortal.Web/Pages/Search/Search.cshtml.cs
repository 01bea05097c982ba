using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Content.Bodies;
using NewsPortal.Content.Vietnamese;
using NewsPortal.Data;
using NewsPortal.Data.Search;

namespace NewsPortal.Web.Pages.Search;

/// <summary>What readers find by words (tìm kiếm): a GET form, so that a search has an address.</summary>
public sealed class SearchPage(NewsDbContext db, ArticleFinder finder, TimeProvider clock) : PageModel
{
    private const int Length = 20;
    private const int NewestCount = 4;
    private const int SnippetLength = 220;

    public SearchWish Wish { get; private set; } = null!;
    public bool HasWords { get; private set; }

    /// <summary>The store did not answer, or not in time.</summary>
    public bool NoAnswer { get; private set; }

    public bool IsFirst { get; private set; }

    /// <summary>What was searched instead of what was typed; null: that itself.</summary>
    public string? Repaired { get; private set; }

    /// <summary>Every word stands in the first results; else only most of them.</summary>
    public bool HoldsAll { get; private set; }

    public DateOnly Today { get; private set; }
    public IReadOnlyList<Result> Results { get; private set; } = [];
    public SearchPlace? Next { get; private set; }
    public SearchFilters? Filters { get; private set; }

    /// <summary>Topics spelt nearly like the words, when nothing was found.</summary>
    public IReadOnlyList<NearTopic> Near { get; private set; } = [];

    public IReadOnlyList<ArticleCard> Newest { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? q, string? muc, string? luc, string? xep, string? truoc, CancellationToken cancel)
    {
        Wish = SearchWish.Of(q, muc, luc, xep);
        var after = SearchPlace.Parse(truoc);
        if (truoc is not null && after is null)
        {
            return NotFound();
        }

        (HasWords, IsFirst) = (SearchWording.Of(Wish.Query).Terms.Count > 0, after is null);
        var now = clock.GetUtcNow();
        Today = VietnameseDate.DayInVietnam(now);
        db.Database.SetCommandTimeout(ArticleFinder.Patience);
        try
        {
            if (HasWords)
            {
                await FindAsync(after, now, cancel);
            }

            if (Results.Count == 0)
            {
                Newest = await db.Articles.Published(now).Newest().Take(NewestCount).AsCards().ToListAsync(cancel);
            }
        }
        catch (Exception trouble) when (StoreTrouble.IsOne(trouble))
        {
            NoAnswer = true;
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }

        return Page();
    }

    private async Task FindAsync(SearchPlace? after, DateTimeOffset now, CancellationToken cancel)
    {
        var (week, month, year) = (now.AddDays(-7), now.AddDays(-30), VietnameseDate.FromVietnam(new DateTime(Today.Year, 1, 1)).ToUniversalTime());
        DateTimeOffset? since = Wish.Span switch
        {
            SearchWish.Week => week,
            SearchWish.Month => month,
            SearchWish.Year => year,
            _ => null,
        };
        var answer = await finder.FindAsync(
            new(Wish.Query) { Section = Wish.Section, Since = since, NewestFirst = Wish.NewestFirst, After = after }, Length, cancel);
        (Repaired, HoldsAll, Near) = (answer.Repaired, answer.HoldsAll, answer.Near);
        if (answer.Everywhere.Count == 0)
        {
            return;
        }

        var hits = answer.Hits.Take(Length).ToList();
        Next = answer.Hits.Count > Length ? hits[^1].Place : null;
        Filters = SearchFilters.Of(Wish, answer, week, month, year);
        if (hits.Count > 0)
        {
            var ids = hits.Select(hit => hit.Id).ToArray();
            var cards = await db.Articles.Where(a => ids.Contains(a.Id)).AsCards().ToDictionaryAsync(card => card.Id, cancel);

            // What was put right took a command already, and shows its words in headlines and ledes.
            var inBodies = hits.Where(hit => hit is { InHead: false, Beginning: null }).Select(hit => hit.Id).ToList();
            var beginnings = inBodies.Count == 0 || Repaired is not null ? [] : await finder.BeginningsAsync(inBodies, cancel);
            var words = new FoundWords(answer.Words);
            Results = [.. hits.Where(hit => cards.ContainsKey(hit.Id))
                .Select(hit => Result.Of(cards[hit.Id], hit.Beginning ?? beginnings.GetValueOrDefault(hit.Id, ""), words))];
        }
    }

    /// <summary>A found article: its headline and the place in its text, in pieces that were asked for and pieces that were not.</summary>
    public sealed record Result(ArticleCard Card, IReadOnlyList<FoundWords.Part> Headline, IReadOnlyList<FoundWords.Part> Snippet)
    {
        internal static Result Of(ArticleCard card, string beginning, FoundWords words)
        {
            var lede = card.Lede is not null && words.AllIn(card.Lede) ? card.Lede : null;
            var text = lede ?? words.Around(string.Join(' ', BodyReader.Read(beginning).Select(block => block.Words())), SnippetLength) ?? card.Lede ?? "";
            return new(card, words.In(card.Headline), words.In(text));
        }
    }
}
