using System.Text;

namespace NewsPortal.Content.Vietnamese.Encodings;

/// <summary>
/// Says what the letters of a document are written in, font by font: first what a font's name promises, unless its reading
/// gives clearly fewer syllables than another. A caption of two words cannot prove anything by itself, so all texts of a
/// document are noted before the first is judged.
/// </summary>
internal sealed class FontJudge
{
    // A word right in one reading (1) and wrong in the other (-2).
    private const int OneWord = 3;

    // Texts too short to prove anything prove something together.
    private const int MostTogether = 64 * 1024;

    private readonly Dictionary<string, StringBuilder> unsure = [];
    private readonly HashSet<EncodingWay> home = [];
    private bool oldFontsHoldUnicode;

    /// <summary>Notes one paragraph's letters in one font.</summary>
    /// <param name="letters">As they stand in the document.</param>
    /// <param name="promised">What the font's name says; null when it says nothing.</param>
    public void Note(string letters, EncodingWay? promised)
    {
        if (LegacyReading.IsUnicode(letters))
        {
            oldFontsHoldUnicode |= promised is not null;
        }
        else if (!LegacyReading.IsAscii(letters) && !NoteClear(letters, promised))
        {
            var name = promised?.Encoding ?? "";
            var together = unsure.TryGetValue(name, out var found) ? found : unsure[name] = new StringBuilder();
            together.Append(letters.AsSpan(0, Math.Clamp(MostTogether - together.Length, 0, letters.Length))).Append('\n');
        }
    }

    /// <summary>After the last note: the short texts are looked at together.</summary>
    public void Close()
    {
        foreach (var (name, together) in unsure)
        {
            NoteClear(together.ToString(), name.Length == 0 ? null : EncodingWay.OfOldBytes.First(way => way.Encoding == name));
        }

        unsure.Clear();
    }

    /// <summary>How such letters are to be read; null: they say what they are.</summary>
    public EncodingWay? WayOf(string letters, EncodingWay? promised)
    {
        if (LegacyReading.IsUnicode(letters) || LegacyReading.IsAscii(letters))
        {
            return LegacyReading.IsAscii(letters) ? promised : null;
        }

        var asItIs = ReadingScore.Of(LegacyReading.Sample(letters));
        return promised is null
            ? LegacyReading.Clear(letters, EncodingWay.OfLetters, asItIs) ?? ByNeighbours(letters, asItIs)
            : ByName(letters, asItIs, promised);
    }

    private bool NoteClear(string letters, EncodingWay? promised)
    {
        var asItIs = ReadingScore.Of(LegacyReading.Sample(letters));
        var way = promised is not null && promised.Score(letters).IsVietnamese(LegacyReading.FewestSyllables)
            ? ByName(letters, asItIs, promised)
            : LegacyReading.Clear(letters, EncodingWay.OfLetters, asItIs);
        return way is not null && (home.Add(way) || true);
    }

    private EncodingWay? ByName(string letters, ReadingScore asItIs, EncodingWay promised)
    {
        var sample = LegacyReading.Sample(letters);
        var own = promised.Score(sample);
        var (other, score) = EncodingWay.OfLetters.Select(way => (Way: way, Score: way.Score(sample))).MaxBy(tried => tried.Score.Points);
        if (IsClearlyBetter(asItIs, own) && asItIs.Points >= score.Points)
        {
            return null;
        }

        if (IsClearlyBetter(score, own))
        {
            return other;
        }

        var near = home.Where(way => way != promised).MaxBy(way => way.Score(sample).Points);
        if (near?.Score(sample) is { } nearScore && nearScore.IsVietnamese(1) && nearScore.Points >= own.Points + OneWord)
        {
            return near;
        }

        // English with one “café”, or “Hà” where other texts of old fonts are Unicode.
        var isPlain = (oldFontsHoldUnicode && asItIs.IsVietnamese(1) && asItIs.Points > own.Points) || (own is { Valid: 0, Invalid: > 0 } && !home.Contains(promised));
        return isPlain ? null : promised;
    }

    private static bool IsClearlyBetter(ReadingScore score, ReadingScore own) =>
        score.IsVietnamese(LegacyReading.FewestSyllables) && score.Points >= own.Points + LegacyReading.FewestSyllables;

    // Few words in a font of today are read as the rest of the document is, when they are no words as they stand.
    private EncodingWay? ByNeighbours(string letters, ReadingScore asItIs)
    {
        if (home.Count == 0 || asItIs.IsVietnamese(1))
        {
            return null;
        }

        var (way, score) = home.Select(way => (Way: way, Score: way.Score(letters))).MaxBy(tried => tried.Score.Points);
        return score.IsVietnamese(1) && score.Points >= asItIs.Points + OneWord && SoundsVietnamese(way.Read(letters)) ? way : null;
    }

    // Of its words, also those without marks: an English sentence with “Thaï” in it is none.
    private static bool SoundsVietnamese(string text)
    {
        var (syllables, words) = (0, 0);
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at]))
            {
                at++;
            }

            var word = text.AsSpan(start, at - start);
            at = Math.Max(at, start + 1);
            if (word.Length > 0 && word.ContainsAnyExceptInRange('0', '9') && word.ContainsAnyExceptInRange('A', 'Z'))
            {
                words++;
                syllables += Syllable.IsValid(word) ? 1 : 0;
            }
        }

        return syllables * 4 >= words * 3;
    }
}
