using System.Globalization;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Data.Search;

/// <summary>A word of a search.</summary>
/// <param name="Folded">As the index knows it.</param>
/// <param name="Key">With its marks (<see cref="SyllableKey"/>).</param>
/// <param name="Printed">As typed.</param>
public sealed record SearchTerm(string Folded, string Key, string Printed);

/// <summary>
/// What a reader typed, taken apart: words that must occur, “phrases” whose words must stand side by side, and -words that
/// must not occur. Any text will do; what is no letter or digit parts words.
/// </summary>
public sealed class SearchWording
{
    private const int MostWords = 16;

    // Longer questions are pasted texts: their first words say enough.
    private const int LongestText = 400;

    private readonly List<SearchTerm> terms = [];
    private readonly List<IReadOnlyList<string>> phrases = [];
    private readonly List<IReadOnlyList<string>> unwanted = [];

    private SearchWording(string text) => Text = text;

    /// <summary>As typed, clean.</summary>
    public string Text { get; }

    public IReadOnlyList<SearchTerm> Terms => terms;

    /// <summary>The quoted ones, folded.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Phrases => phrases;

    /// <summary>Words and phrases after a minus, folded.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Unwanted => unwanted;

    public IReadOnlyList<string> Words => [.. terms.Select(term => term.Folded)];

    /// <summary>Whether the reader typed marks: then the same marks come first.</summary>
    public bool HasMarks => terms.Any(term => term.Key != term.Folded);

    public static SearchWording Of(string? text)
    {
        var asked = VietnameseText.Clean(text is null ? "" : text[..Math.Min(text.Length, LongestText)]);
        var wording = new SearchWording(asked);
        for (var i = 0; i < asked.Length; i++)
        {
            var isUnwanted = asked[i] == '-' && (i == 0 || asked[i - 1] == ' ') && i + 1 < asked.Length
                && (char.IsLetter(asked[i + 1]) || IsQuote(asked[i + 1]));
            var start = isUnwanted ? i + 1 : i;
            if (IsQuote(asked[start]) && asked.AsSpan(start + 1).IndexOfAny('"', '“', '”') is > 0 and var length)
            {
                wording.AddPhrase(asked.Substring(start + 1, length), isUnwanted);
                i = start + length + 1;
            }
            else
            {
                var end = start;
                while (end < asked.Length && asked[end] != ' ' && (end == start || !IsQuote(asked[end])))
                {
                    end++;
                }

                wording.Add(asked[start..end], isUnwanted);
                i = Math.Max(i, end - 1);
            }
        }

        return wording;
    }

    /// <summary>The words of a text as the index knows them; empty for signs alone.</summary>
    public static List<SearchTerm> TermsOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<SearchTerm>();
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && IsPartOfWord(text[i]))
            {
                i++;
            }

            if (i > start && Folding.Fold(text[start..i]) is { Length: > 0 } folded)
            {
                // Some letters fold into several words.
                found.AddRange(folded.Split(' ').Select(word => new SearchTerm(
                    HeadWords.Known(word).ToString(), SyllableKey.Of(text.AsSpan(start, i - start)), text[start..i])));
            }
        }

        return found;
    }

    private static bool IsPartOfWord(char letter) =>
        char.IsLetterOrDigit(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;

    private static bool IsQuote(char sign) => sign is '"' or '“' or '”';

    private void AddPhrase(string text, bool isUnwanted)
    {
        var before = terms.Count;
        Add(text, isUnwanted);
        if (!isUnwanted && terms.Count > before + 1)
        {
            phrases.Add([.. terms.Skip(before).Select(term => term.Folded)]);
        }
    }

    private void Add(string text, bool isUnwanted)
    {
        var found = TermsOf(text);
        if (isUnwanted && found.Count > 0 && unwanted.Count < MostWords)
        {
            unwanted.Add([.. found.Take(MostWords).Select(term => term.Folded)]);
        }
        else if (!isUnwanted)
        {
            terms.AddRange(found.Take(MostWords - terms.Count));
        }
    }
}
