using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Data.Search;

/// <summary>
/// How well an article fits: headline over lede over captions over body, neighbours and rows over scattered words, rare
/// words over common ones, the marks that were typed over others, and the newer of two that fit alike.
/// </summary>
internal sealed class SearchRank
{
    private const double InHeadline = 1;
    private const double InLede = 0.55;
    private const double InCaptions = 0.4;
    private const double InBody = 0.25;

    private const double WordsCount = 6;
    private const double PairsCount = 4;
    private const double RowCounts = 3;
    private const double MarksCount = 6;
    private const double AllMarksCount = 15;

    // How much of a headline was asked for.
    private const double FillCounts = 1.5;
    private const double FreshnessCounts = 0.1;
    private const double Month = 30;

    private readonly SearchWording wording;
    private readonly DateTimeOffset now;
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> termsOf;
    private readonly double[] weights;
    private readonly double weight;
    private readonly double pairWeight;

    /// <param name="wording">Holds words.</param>
    /// <param name="misspelt">Words that count as one of them.</param>
    /// <param name="frequencies">Tell what a word is worth.</param>
    /// <param name="now">How fresh an article is.</param>
    public SearchRank(SearchWording wording, IReadOnlyDictionary<int, string[]> misspelt, WordFrequencies frequencies, DateTimeOffset now)
    {
        (this.wording, this.now) = (wording, now);
        var terms = wording.Terms.Select((term, i) => (term.Folded, i)).GroupBy(term => term.Folded)
            .ToDictionary(same => same.Key, same => same.Select(term => term.i).ToArray(), StringComparer.Ordinal);
        foreach (var (place, others) in misspelt)
        {
            foreach (var other in others)
            {
                terms.TryAdd(other, [place]);
            }
        }

        termsOf = terms.GetAlternateLookup<ReadOnlySpan<char>>();
        weights = [.. wording.Terms.Select(term => frequencies.WeightOf(term.Folded))];
        weight = weights.Sum();
        pairWeight = weights.Zip(weights.Skip(1), (left, right) => left + right).Sum();
    }

    public Ranked Of(Candidate candidate)
    {
        var (headline, lede) = (Read(candidate.Headline), Read(candidate.Lede ?? ""));
        var body = candidate.Found == (int)Stage.Anywhere ? (candidate.InCaptions ? InCaptions : InBody) : 0;
        var (words, marks, share, inHead) = (0.0, 0.0, 0.0, true);
        for (var i = 0; i < weights.Length; i++)
        {
            var credit = headline.Has[i] ? InHeadline : lede.Has[i] ? InLede : body;
            words += weights[i] * credit;
            inHead &= headline.Has[i] || lede.Has[i];
            share += credit > 0 ? weights[i] / weight : 0;
            marks += headline.HasAsTyped[i] || lede.HasAsTyped[i] || candidate.AsTyped ? weights[i] : 0;
        }

        var score = (WordsCount * words / weight)
            + (wording.HasMarks ? (MarksCount * marks / weight) + (marks >= weight ? AllMarksCount : 0) : 0)
            + (FillCounts * headline.Fill) + (FreshnessCounts / (1 + (Math.Max(0, (now - candidate.Moment).TotalDays) / Month)))
            + (candidate.Nearness * InBody);
        if (weights.Length > 1)
        {
            score += PairsCount * Math.Max(headline.Pairs, Math.Max(InLede * lede.Pairs, candidate.InARow ? body : 0)) / pairWeight;
            score += RowCounts * (headline.IsRow ? InHeadline : lede.IsRow ? 0.8 : candidate.InARow ? 0.6 : 0);
        }

        return new(candidate, (int)(score * 1000), share, inHead, inHead || candidate.Found == (int)Stage.Anywhere);
    }

    /// <summary>What was asked in the words the article prints.</summary>
    public string Repaired(Candidate candidate)
    {
        var printed = wording.Terms.Select(term => term.Printed).ToArray();
        var isFound = new bool[printed.Length];
        foreach (var word in SearchWording.TermsOf(candidate.Headline + " " + candidate.Lede))
        {
            foreach (var i in termsOf.TryGetValue(word.Folded, out var places) ? places : [])
            {
                printed[i] = isFound[i] ? printed[i] : word.Printed.ToLowerInvariant();
                isFound[i] = true;
            }
        }

        return string.Join(' ', printed);
    }

    private Reading Read(string text)
    {
        var folded = Folding.Fold(text).AsSpan();
        var reading = new Reading(weights.Length);
        var marked = wording.HasMarks ? SearchWording.TermsOf(text) : null;
        var (place, found) = (0, 0);
        int[] before = [];
        var none = new int[weights.Length];
        var rows = none;
        foreach (var range in folded.Split(' '))
        {
            if (folded[range].IsEmpty)
            {
                continue;
            }

            if (!termsOf.TryGetValue(folded[range], out var terms))
            {
                (before, rows) = ([], none);
                place++;
                continue;
            }

            var nextRows = new int[weights.Length];
            foreach (var i in terms)
            {
                reading.Has[i] = true;
                reading.HasAsTyped[i] |= marked is not null && place < marked.Count && marked[place].Key == wording.Terms[i].Key;
                if (i > 0 && before.Contains(i - 1))
                {
                    reading.AddPair(i, weights[i - 1] + weights[i]);
                    nextRows[i] = rows[i - 1] + 1;
                    reading.IsRow |= i == weights.Length - 1 && nextRows[i] == i;
                }
            }

            (before, rows) = (terms, nextRows);
            found++;
            place++;
        }

        reading.Fill = place == 0 ? 0 : (double)found / place;
        return reading;
    }

    private sealed class Reading(int count)
    {
        private readonly bool[] pairs = new bool[count];

        public bool[] Has { get; } = new bool[count];
        public bool[] HasAsTyped { get; } = new bool[count];
        public double Pairs { get; private set; }
        public bool IsRow { get; set; }
        public double Fill { get; set; }

        public void AddPair(int place, double weight)
        {
            Pairs += pairs[place] ? 0 : weight;
            pairs[place] = true;
        }
    }
}

/// <param name="Share">How much of what was asked the article holds, by the words' weight.</param>
/// <param name="InHead">Headline and lede hold every word.</param>
/// <param name="IsWhole">The article holds every word.</param>
internal sealed record Ranked(Candidate Candidate, int Score, double Share, bool InHead, bool IsWhole)
{
    public SearchHit Hit => new(Candidate.Id, Score, Candidate.Moment, InHead);
}
