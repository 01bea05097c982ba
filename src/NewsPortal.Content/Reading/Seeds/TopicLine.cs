using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Seeds;

/// <summary>
/// <c>Chủ đề Hoạt động của lãnh đạo tỉnh</c>: the word, no separator, the topic's name. A sentence may begin with the same
/// word, so a topic has no end punctuation (Samples/paragraph-starts-with-chu-de.txt).
/// </summary>
internal static class TopicLine
{
    private const string Word = "chủ đề";
    private const int LongestName = 160;

    // Signs that can separate topics and stand in no topic's name; a comma can (“Phòng, chống thiên tai”).
    private static readonly char[] Separators = [';', '|', '•', '·', '#'];

    /// <summary>The topics a line names; empty when it is another line.</summary>
    public static IReadOnlyList<string> Topics(string line) => After(line) is { Length: > 0 } names ? Names(names) : [];

    /// <summary>Says whether the line is the bare word: then the names stand on the lines below it.</summary>
    public static bool IsBare(string line) => After(line) is { Length: 0 };

    /// <summary>The names on a line below the bare word; empty when the line is a sentence.</summary>
    public static IReadOnlyList<string> Names(string line) =>
        line.Length > LongestName || line[^1] is '.' or '!' or '?' or '…' or ':' or ','
            ? []
            : [.. line.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(name => name.Any(char.IsLetterOrDigit))];

    // What follows “Chủ đề” and its colon or dash, if any; null when the line does not begin so.
    private static string? After(string line)
    {
        var even = line.Replace('Ð', 'Đ').Replace('ð', 'đ');
        if (!even.StartsWith(Word, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var rest = line[Word.Length..];
        var separated = rest.Length == 0 || rest[0] is ' ' or ':' || VietnameseText.IsDash(rest[0]);
        return separated ? rest.Trim().TrimStart([':', '-', '–', '—', ' ']) : null;
    }
}
