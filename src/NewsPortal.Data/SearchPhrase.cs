using NewsPortal.Content.Vietnamese;
using NpgsqlTypes;

namespace NewsPortal.Data;

/// <summary>What a reader typed to find articles, as the index of <see cref="SearchWords"/> is asked: folded words.</summary>
public sealed class SearchPhrase
{
    private const int MostWords = 16;

    // Longer questions are pasted texts: their first words say enough.
    private const int LongestText = 400;

    private SearchPhrase(IReadOnlyList<string> words) => Words = words;

    /// <summary>Folded; none when nothing but signs was typed.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The words as they may stand in a folded headline. Letters and digits only: nothing to escape in a pattern.</summary>
    public string Folded => string.Join(' ', Words);

    /// <summary>Every word, anywhere in the article.</summary>
    internal NpgsqlTsQuery All => And(Words);

    /// <summary>The words in a row.</summary>
    internal NpgsqlTsQuery InARow => Words.Select(Lexeme).Aggregate((left, right) => new NpgsqlTsQueryFollowedBy(left, 1, right));

    /// <summary>Every word in a headline; the last may be only begun.</summary>
    internal NpgsqlTsQuery BegunInHeadline => Words
        .Select((word, i) => (NpgsqlTsQuery)new NpgsqlTsQueryLexeme(Known(word), NpgsqlTsQueryLexeme.Weight.A, i == Words.Count - 1))
        .Aggregate((left, right) => new NpgsqlTsQueryAnd(left, right));

    /// <summary>The words of either half: one misspelt word leaves the other half to find by.</summary>
    internal NpgsqlTsQuery EitherHalf => Words.Count < 4 ? All : new NpgsqlTsQueryOr(And([.. Words.Take(Words.Count / 2)]), And([.. Words.Skip(Words.Count / 2)]));

    /// <summary>Any text will do, an address too: what is no letter or digit parts words.</summary>
    public static SearchPhrase Of(string? text)
    {
        var asked = text is null ? "" : text[..Math.Min(text.Length, LongestText)];
        return new([.. Folding.Fold(asked).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords)]);
    }

    private static NpgsqlTsQuery And(IReadOnlyList<string> words) =>
        words.Select(Lexeme).Aggregate((left, right) => new NpgsqlTsQueryAnd(left, right));

    private static NpgsqlTsQuery Lexeme(string word) => new NpgsqlTsQueryLexeme(Known(word));

    private static string Known(string word) => word[..Math.Min(word.Length, SearchWords.LongestWord)];
}
