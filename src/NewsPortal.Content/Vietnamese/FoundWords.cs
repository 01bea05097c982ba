namespace NewsPortal.Content.Vietnamese;

/// <summary>Finds folded words again in a text as it was printed, with its marks.</summary>
public sealed class FoundWords(IReadOnlyCollection<string> folded)
{
    // A window of so many words is looked at for the place that holds most of what was asked.
    private const int Window = 30;

    // What stands before the first found word of a snippet, for its sense.
    private const int WordsBefore = 10;

    /// <summary>The text in pieces; neighbouring found words are one piece.</summary>
    public IReadOnlyList<Part> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = new List<Part>();
        var done = 0;
        Word? open = null;
        foreach (var word in Words(text))
        {
            if (word.Folded is null)
            {
                continue;
            }

            // “dấu ngã” is one find, “dấu, ngã” two.
            if (open is { } before && word.Start == before.End + 1 && text[before.End] == ' ')
            {
                open = before with { End = word.End };
                continue;
            }

            Close(open);
            open = word;
        }

        Close(open);
        if (done < text.Length)
        {
            parts.Add(new(text[done..], IsFound: false));
        }

        return parts;

        void Close(Word? found)
        {
            if (found is null)
            {
                return;
            }

            if (found.Start > done)
            {
                parts.Add(new(text[done..found.Start], IsFound: false));
            }

            parts.Add(new(text[found.Start..found.End], IsFound: true));
            done = found.End;
        }
    }

    /// <summary>Whether every word stands in the text.</summary>
    public bool AllIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Words(text).Select(word => word.Folded).OfType<string>().Distinct().Count() == folded.Distinct().Count();
    }

    /// <summary>The place of the text that holds most of the words, cut at words; null when it holds none.</summary>
    /// <param name="text">Any length.</param>
    /// <param name="length">About how many letters.</param>
    public string? Around(string text, int length)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = Words(text);
        var best = -1;
        var most = 0;
        for (var i = 0; i < words.Count && most < folded.Count; i++)
        {
            if (words[i].Folded is not null
                && words.Skip(i).Take(Window).Select(word => word.Folded).OfType<string>().Distinct().Count() is var count && count > most)
            {
                (best, most) = (i, count);
            }
        }

        if (best < 0)
        {
            return null;
        }

        var first = Math.Max(0, best - WordsBefore);
        var last = best;
        while (last + 1 < words.Count && words[last + 1].End - words[first].Start <= length)
        {
            last++;
        }

        return (first > 0 ? "…" : "") + text[(first > 0 ? words[first].Start : 0)..(last + 1 < words.Count ? words[last].End : text.Length)] + (last + 1 < words.Count ? "…" : "");
    }

    private List<Word> Words(string text)
    {
        var words = new List<Word>();
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && IsPartOfWord(text[i]))
            {
                i++;
            }

            if (i > start && Folding.Fold(text[start..i]) is var word)
            {
                words.Add(new(start, i, folded.Contains(word) ? word : null));
            }
        }

        return words;
    }

    private static bool IsPartOfWord(char letter) =>
        char.IsLetterOrDigit(letter) || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.NonSpacingMark;

    /// <param name="Folded">Null for a word nobody asked for.</param>
    private sealed record Word(int Start, int End, string? Folded);

    /// <summary>A piece of a text, asked for or not.</summary>
    public sealed record Part(string Text, bool IsFound);
}
