using System.Buffers;

namespace NewsPortal.Content.Vietnamese.Encodings;

/// <summary>A text read in an old encoding.</summary>
/// <param name="Encoding">As <c>DecodedText.Encoding</c> names it: <c>tcvn3</c>, <c>utf-8-twice</c>, …</param>
internal sealed record LegacyReading(string Encoding, string Text)
{
    // So many syllables say what a text of any length is written in, and a file of 8 MB need not be read seven times.
    private const int SampleLength = 64 * 1024;

    // By chance four words in a row can be right in a wrong reading; the shortest piece of news has thirty.
    private const int FewestSyllables = 5;

    // One word in twelve: in Vietnamese every second one has marks of VIQR.
    private const int MostWordsAMark = 12;

    // When two readings are equally good they nearly always say the same; the more usual encoding comes first.
    private static readonly Way[] OfOldBytes =
    [
        new("tcvn3", LegacyText.FromTcvn3, text => ByteAlphabet.Tcvn3.Read(text, strict: true)),
        new("vni", LegacyText.FromVni, text => VniAlphabet.Read(text, strict: true)),
        new("windows-1258", LegacyText.FromWindows1258, text => ByteAlphabet.Windows1258.Read(text, strict: true)),
        new("viscii", LegacyText.FromViscii, LegacyText.FromViscii),
        new("tcvn5712", LegacyText.FromTcvn5712, text => ByteAlphabet.Tcvn5712.Read(text, strict: true)),
    ];

    private static readonly Way[] OfLetters =
    [
        new("utf-8-twice", UndoOnce, UndoOnce),
        new("utf-8-twice", text => UndoOnce(TwiceEncoded.Undo(text)), text => UndoOnce(TwiceEncoded.Undo(text))),
        .. OfOldBytes,
    ];

    // A letter of these proves that a text is Unicode already.
    private static readonly SearchValues<char> UnicodeOnly = SearchValues.Create(
        [.. (Letters.Small + Letters.Capital).Where(letter => letter > '\u00FF'), '\u0300', '\u0301', '\u0302', '\u0303', '\u0306', '\u0309', '\u031B', '\u0323']);

    private static readonly SearchValues<char> ViqrOnly = SearchValues.Create("^+");

    /// <summary>What bytes that are not UTF-8 say, as letters of windows-1252; null when no reading is surely Vietnamese.</summary>
    public static LegacyReading? OfBytes(string letters) => Best(letters, OfOldBytes, default);

    /// <summary>What a text says that is well-formed Unicode and yet may hold the letters of an old font; null: what it says.</summary>
    public static LegacyReading? OfText(string text)
    {
        var letters = text.AsSpan();
        if (letters.IndexOfAny(UnicodeOnly) >= 0)
        {
            return null;
        }

        var isAscii = letters.IndexOfAnyExceptInRange('\0', '\u007F') < 0;
        return (isAscii ? null : Best(text, OfLetters, ReadingScore.Of(Sample(text)))) ?? OfViqr(text);
    }

    private static LegacyReading? Best(string letters, Way[] ways, ReadingScore asItIs)
    {
        var sample = Sample(letters);
        var (way, score) = ways.Select(way => (Way: way, Score: ReadingScore.Of(way.Try(sample)))).MaxBy(tried => tried.Score.Points);

        // Words that are right both ways prove nothing: “cà” can be read as “cà”, and “có” as “cú”.
        var isBetter = score.IsVietnamese(FewestSyllables) && !asItIs.IsVietnamese(1) && score.Points >= asItIs.Points + FewestSyllables;
        return isBetter ? new LegacyReading(way.Encoding, way.Read(letters)) : null;
    }

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

    private static string UndoOnce(string text) => Composition.Compose(TwiceEncoded.Undo(text));

    private static string Sample(string letters)
    {
        var start = Math.Max(0, letters.AsSpan().IndexOfAnyExceptInRange('\t', '\u007F'));
        return letters.Substring(start, Math.Min(SampleLength, letters.Length - start));
    }

    /// <summary>How an encoding is read, and how it is tried.</summary>
    private sealed record Way(string Encoding, Func<string, string> Read, Func<string, string> Try);
}
