using Microsoft.EntityFrameworkCore;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Data.Search;

/// <summary>
/// Finds articles by words (tìm kiếm), with or without marks; docs/search.md tells how. One SQL command for most questions, a
/// second for what was misspelt, and for the filters of a list too long to be ranked whole.
/// </summary>
public sealed class ArticleFinder(NewsDbContext db, WordFrequencies frequencies, TimeProvider clock)
{
    /// <summary>Seconds a command may take: a question nobody can answer in time ends.</summary>
    public const int Patience = 2;

    // An article that does not hold every word answers only a question of several words, and holds most of it by their weight.
    private const int FewestWords = 3;
    private const double LeastShare = 0.6;
    private const double LeastShareOfMany = 0.45;

    // So many words are looked at for a wrong letter.
    private const int MostMisspelt = 5;

    private static readonly Dictionary<int, string[]> AsTyped = [];

    /// <param name="ask">Any text.</param>
    /// <param name="count">How many results the reader sees at once.</param>
    /// <param name="cancel">Ends the search.</param>
    public async Task<SearchAnswer> FindAsync(SearchAsk ask, int count, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var wording = SearchWording.Of(ask.Text);
        if (wording.Terms.Count == 0)
        {
            return SearchAnswer.Nothing;
        }

        db.Database.SetCommandTimeout(Patience);
        var now = clock.GetUtcNow();
        var found = await LookAsync(ask, wording, now, narrowed: ask.Topic is not null, cancel);
        if (!found.HoldsAll)
        {
            found = await RepairAsync(ask, found, now, cancel);
        }

        return await AnswerAsync(ask, found, now, count, cancel);
    }

    private async Task<Found> LookAsync(SearchAsk ask, SearchWording wording, DateTimeOffset now, bool narrowed, CancellationToken cancel)
    {
        var candidates = await new CandidateSearch(db, ask, now).FindAsync(wording, frequencies, narrowed, cancel);
        return new(wording, Rank(new(wording, AsTyped, frequencies, now), candidates, wording.Terms.Count), null, []);
    }

    private async Task<Found> RepairAsync(SearchAsk ask, Found found, DateTimeOffset now, CancellationToken cancel)
    {
        var wording = found.Wording;
        if (Keystrokes.Repair(wording.Text) is { } meant)
        {
            var again = await LookAsync(ask, SearchWording.Of(meant), now, narrowed: ask.Topic is not null, cancel);
            return again.HoldsAll ? again with { Repaired = meant } : found;
        }

        var misspelt = wording.Terms.Select((term, i) => (i, term.Folded)).OrderBy(term => frequencies.Of(term.Folded)).ThenByDescending(term => term.Folded.Length)
            .Take(MostMisspelt).Select(term => (Place: term.i, Words: Misspelling.Of(term.Folded))).Where(term => term.Words.Length > 0)
            .ToDictionary(term => term.Place, term => term.Words);
        var candidates = await new CandidateSearch(db, ask, now).RepairAsync(wording, misspelt, cancel);
        var near = candidates.Where(candidate => candidate.Found == (int)Stage.Topic).OrderByDescending(topic => topic.Nearness)
            .Select(topic => new NearTopic(topic.SectionName!, topic.SectionSlug!)).ToList();
        var rank = new SearchRank(wording, misspelt, frequencies, now);
        var results = Rank(rank, candidates.Where(candidate => candidate.Found != (int)Stage.Topic), wording.Terms.Count);
        if (results.Count == 0)
        {
            return found with { Near = near };
        }

        var repaired = rank.Repaired(results[0].Candidate);
        return new(SearchWording.Of(repaired), results, repaired, near);
    }

    private static List<Ranked> Rank(SearchRank rank, IEnumerable<Candidate> candidates, int words) =>
        [.. candidates.Select(rank.Of)
            .Where(result => result.IsWhole || (words >= FewestWords && result.Share >= (words == FewestWords ? LeastShare : LeastShareOfMany)))
            .OrderByDescending(result => result.Score).ThenByDescending(result => result.Candidate.ListedAt).ThenByDescending(result => result.Candidate.Id)];

    private async Task<SearchAnswer> AnswerAsync(SearchAsk ask, Found found, DateTimeOffset now, int count, CancellationToken cancel)
    {
        var everywhere = found.Results;
        var isMore = everywhere.Count(result => result.IsWhole) >= CandidateSearch.Enough;
        IReadOnlyList<FoundPlace> places = [.. everywhere.Select(r => new FoundPlace(r.Candidate.SectionName, r.Candidate.SectionSlug, r.Candidate.Moment))];
        var results = everywhere.Where(result => Fits(ask, result.Candidate)).ToList();
        var resultsAreMore = isMore;
        if (isMore && ask.NewestFirst)
        {
            var newest = await new CandidateSearch(db, ask, now).NewestAsync(found.Wording, frequencies, count + 1, cancel);
            IReadOnlyList<SearchHit> page = [.. newest.OrderByDescending(c => c.ListedAt).ThenByDescending(c => c.Id).Select(c => new SearchHit(c.Id, 0, c.Moment, InHead: false, c.Beginning))];
            return new(page, Math.Max(results.Count, page.Count), true, places, isMore, found.Wording.Words, found.Repaired, found.HoldsAll, found.Near);
        }

        if (isMore && ask.IsNarrowed)
        {
            results = (await LookAsync(ask, found.Wording, now, narrowed: true, cancel)).Results;
            resultsAreMore = results.Count(result => result.IsWhole) >= CandidateSearch.Enough;
        }

        var hits = results.Select(result => ask.NewestFirst ? result.Hit with { Score = 0 } : result.Hit);
        hits = ask.NewestFirst ? hits.OrderByDescending(hit => hit.ListedAt).ThenByDescending(hit => hit.Id) : hits;
        return new(
            [.. hits.Where(hit => ask.After?.IsBefore(hit) ?? true)], results.Count, resultsAreMore, places, isMore,
            found.Wording.Words, found.Repaired, found.HoldsAll, found.Near);
    }

    /// <summary>The beginnings of the bodies of some articles: where the words stand that no headline or lede holds.</summary>
    public Task<Dictionary<long, string>> BeginningsAsync(IReadOnlyCollection<long> ids, CancellationToken cancel) =>
        db.Articles.Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, Text = a.BodyMarkdown.Substring(0, CandidateSearch.BeginningLength) })
            .ToDictionaryAsync(a => a.Id, a => a.Text, cancel);

    private static bool Fits(SearchAsk ask, Candidate candidate) =>
        (ask.Section is null || candidate.SectionSlug == ask.Section)
        && (ask.Since is null || candidate.Moment >= ask.Since) && (ask.Until is null || candidate.Moment < ask.Until);

    private sealed record Found(SearchWording Wording, List<Ranked> Results, string? Repaired, IReadOnlyList<NearTopic> Near)
    {
        public bool HoldsAll => Results.Any(result => result.IsWhole);
    }
}
