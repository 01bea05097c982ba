using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Content.Bodies;
using NewsPortal.Content.Vietnamese;
using NewsPortal.Data;

namespace NewsPortal.Web.Pages.Search;

/// <summary>What readers find by words (tìm kiếm): a GET form, so that a search has an address.</summary>
public sealed class SearchPage(NewsDbContext db, TimeProvider clock) : PageModel
{
    private const int Length = 20;
    private const int NewestCount = 4;
    private const int NearCount = 3;
    private const int SnippetLength = 220;

    /// <summary>Seconds a command may take: a question nobody can answer in time is told so.</summary>
    private const int Patience = 2;

    public SearchWish Wish { get; private set; } = null!;
    public bool HasWords { get; private set; }

    /// <summary>The store did not answer, or not in time.</summary>
    public bool NoAnswer { get; private set; }

    public bool IsFirst { get; private set; }
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

        var phrase = SearchPhrase.Of(Wish.Query);
        (HasWords, IsFirst) = (phrase.Words.Count > 0, after is null);
        var now = clock.GetUtcNow();
        Today = VietnameseDate.DayInVietnam(now);
        db.Database.SetCommandTimeout(Patience);
        try
        {
            if (HasWords)
            {
                await FindAsync(phrase, after, now, cancel);
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

    private async Task FindAsync(SearchPhrase phrase, SearchPlace? after, DateTimeOffset now, CancellationToken cancel)
    {
        var (week, month, year) = (now.AddDays(-7), now.AddDays(-30), VietnameseDate.FromVietnam(new DateTime(Today.Year, 1, 1)).ToUniversalTime());
        DateTimeOffset? since = Wish.Span switch
        {
            SearchWish.Week => week,
            SearchWish.Month => month,
            SearchWish.Year => year,
            _ => null,
        };
        var published = db.Articles.Published(now);
        var wanted = Wish.Section is null ? published : published.InSection(Wish.Section);
        wanted = since is null ? wanted : wanted.Where(a => a.ListedAt >= since);

        var hits = await wanted.Hits(phrase, Wish.NewestFirst, after).Take(Length + 1).ToListAsync(cancel);
        if (hits.Count == 0 && after is null && Wish is { Section: null, Span: null })
        {
            Near = await db.Topics.WithArticles(now).Nearest(phrase).Take(NearCount).Select(t => new NearTopic(t.Name, t.Slug)).ToListAsync(cancel);
            return;
        }

        Next = hits.Count > Length ? hits[Length - 1].Place : null;
        Filters = SearchFilters.Of(Wish, await published.Holding(phrase).Counts(week, month, year).ToListAsync(cancel));
        if (hits.Count > 0)
        {
            var ids = hits.Select(hit => hit.Id).ToArray();
            var cards = await db.Articles.Where(a => ids.Contains(a.Id)).AsCards().ToDictionaryAsync(card => card.Id, cancel);
            var words = new FoundWords(phrase.Words);
            Results = [.. hits.Take(Length).Where(hit => cards.ContainsKey(hit.Id)).Select(hit => Result.Of(cards[hit.Id], hit.Beginning, words))];
        }
    }

    public sealed record NearTopic(string Name, string Slug);

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
