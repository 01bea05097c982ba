using System.Buffers;

namespace NewsPortal.Content.Vietnamese.Encodings;

/// <summary>A text read in an old encoding.</summary>
/// <param name="Encoding">As <c>DecodedText.Encoding</c> names it: <c>tcvn3</c>, <c>utf-8-twice</c>, …</param>
internal sealed record LegacyReading(string Encoding, string Text)
{
    // So many syllables say what a text of any length is written in, and a file of 8 MB need not be read seven times.
    private const int SampleLength = 64 * 1024;

    // By chance four words in a row can be right in a wrong reading; the shortest piece of news has thirty.
    public const int FewestSyllables = 5;

    // One word in twelve: in Vietnamese every second one has marks of VIQR.
    private const int MostWordsAMark = 12;

    // A letter of these proves that a text is Unicode already.
    private static readonly SearchValues<char> UnicodeOnly = SearchValues.Create(
        [.. (Letters.Small + Letters.Capital).Where(letter => letter > '\u00FF'), '\u0300', '\u0301', '\u0302', '\u0303', '\u0306', '\u0309', '\u031B', '\u0323']);

    private static readonly SearchValues<char> ViqrOnly = SearchValues.Create("^+");

    /// <summary>What bytes that are not UTF-8 say, as letters of windows-1252; null when no reading is surely Vietnamese.</summary>
    public static LegacyReading? OfBytes(string letters) => Best(letters, EncodingWay.OfOldBytes, default);

    /// <summary>What a text says that is well-formed Unicode and yet may hold the letters of an old font; null: what it says.</summary>
    public static LegacyReading? OfText(string text)
    {
        if (IsUnicode(text))
        {
            return null;
        }

        return (IsAscii(text) ? null : Best(text, EncodingWay.OfLetters, ReadingScore.Of(Sample(text)))) ?? OfViqr(text);
    }

    /// <summary>Whether a text holds Vietnamese letters no old encoding could have put there.</summary>
    public static bool IsUnicode(string text) => text.AsSpan().ContainsAny(UnicodeOnly);

    public static bool IsAscii(string text) => text.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F') < 0;

    /// <summary>The way of reading that is surely better than the text as it is; null when none is.</summary>
    public static EncodingWay? Clear(string letters, IReadOnlyList<EncodingWay> ways, ReadingScore asItIs)
    {
        var sample = Sample(letters);
        var (way, score) = ways.Select(way => (Way: way, Score: way.Score(sample))).MaxBy(tried => tried.Score.Points);

        // Words that are right both ways prove nothing: “cà” can be read as “cà”, and “có” as “cú”.
        var isBetter = score.IsVietnamese(FewestSyllables) && !asItIs.IsVietnamese(1) && score.Points >= asItIs.Points + FewestSyllables;
        return isBetter ? way : null;
    }

    private static LegacyReading? Best(string letters, IReadOnlyList<EncodingWay> ways, ReadingScore asItIs) =>
        Clear(letters, ways, asItIs) is { } way ? new LegacyReading(way.Encoding, way.Read(letters)) : null;

    private static LegacyReading? OfViqr(string text)
    {
        if (!text.AsSpan().ContainsAny(ViqrOnly))
        {
            return null;
        }

        var read = ViqrReader.Read(text);
        var isVietnamese = read.Marked >= FewestSyllables && read.Marked >= 4 * read.Spoiled && read.Marked * MostWordsAMark >= read.Words;
        return isVietnamese ? new LegacyReading("viqr", read.Text) : null;
    }

    /// <summary>From the first word that is not plain ASCII, whole: in VNI its vowel is plain and the mark behind it is not.</summary>
    public static string Sample(string letters)
    {
        var strange = Math.Max(0, letters.AsSpan().IndexOfAnyExceptInRange('\t', '\u007F'));
        var start = letters.AsSpan(0, strange).LastIndexOfAnyExceptInRange('A', 'z') + 1;
        return letters.Substring(start, Math.Min(SampleLength, letters.Length - start));
    }
}
