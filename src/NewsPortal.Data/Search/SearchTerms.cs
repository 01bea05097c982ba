using System.Text;

namespace NewsPortal.Data.Search;

/// <summary>The words of a search as the index is asked: each with those that may stand for it, as text of a tsquery.</summary>
internal sealed class SearchTerms
{
    private readonly string[][] words;
    private readonly SearchWording wording;

    private SearchTerms(SearchWording wording, string[][] words) => (this.wording, this.words) = (wording, words);

    public static SearchTerms Of(SearchWording wording) => new(wording, [.. wording.Terms.Select(term => new[] { term.Folded })]);

    public int Count => words.Length;

    /// <summary>The same with others in the place of one word.</summary>
    public SearchTerms With(int place, string[] others) => new(wording, [.. words.Select((word, i) => i == place ? others : word)]);

    /// <summary>All in a row in headline or lede; a single one in the headline.</summary>
    public string InARow => Count == 1 ? Any(words[0].Select(word => $"{HeadWords.InHeadline}{word}")) : Pairs(0, Count);

    /// <summary>All in headline and lede, the quoted ones in a row.</summary>
    public string InHead => And([All, .. PhrasesAsPairs()]);

    /// <summary>All, and the quoted ones in a row.</summary>
    public string Anywhere => And([All, .. wording.Phrases.Select(Row)]);

    /// <summary>All in a row by their places.</summary>
    public string Phrase => string.Join(" <-> ", words.Select(Any));

    /// <summary>All in captions.</summary>
    public string InCaptions => string.Join(" & ", words.Select(word => Any(word) is var any && word.Length == 1 ? $"{any}:C" : any));

    /// <summary>What must not occur; null when nothing is unwanted.</summary>
    public string? Unwanted => wording.Unwanted.Count == 0 ? null : string.Join(" | ", wording.Unwanted.Select(Row));

    private string All => And([.. words.Select(Any)]);

    /// <summary>Every word in headline and lede, and one beside its neighbours: those tell what it is when others stand in its place.</summary>
    public string Beside(int place) => Count == 1 ? All : And([All, Pairs(Math.Max(0, place - 1), Math.Min(Count, place + 2))]);

    /// <summary>The same anywhere.</summary>
    public string BesideAnywhere(int place) => Count == 1 ? All : And([All, $"({string.Join(" <-> ", words[Math.Max(0, place - 1)..Math.Min(Count, place + 2)].Select(Any))})"]);

    public static string Any(IEnumerable<string> words)
    {
        var any = string.Join(" | ", words.Select(word => $"'{word}'"));
        return any.Contains('|', StringComparison.Ordinal) ? $"({any})" : any;
    }

    private static string And(IReadOnlyList<string> parts) => string.Join(" & ", parts);

    private static string Row(IReadOnlyList<string> phrase) => $"({string.Join(" <-> ", phrase.Select(word => $"'{word}'"))})";

    private string Pairs(int from, int to)
    {
        var pairs = new StringBuilder();
        for (var i = from; i + 1 < to; i++)
        {
            pairs.Append(i > from ? " & " : "")
                .Append(Any(words[i].SelectMany(left => words[i + 1].Select(right => $"{left}{HeadWords.Join}{right}"))));
        }

        return pairs.ToString();
    }

    private IEnumerable<string> PhrasesAsPairs() =>
        wording.Phrases.SelectMany(phrase => phrase.Zip(phrase.Skip(1), (left, right) => $"'{left}{HeadWords.Join}{right}'"));
}
