namespace NewsPortal.Content.Reading.Seeds;

/// <summary>
/// The list under <c>Đọc thêm</c>: headlines, one a line. Some copies have <c>headline dd/MM/yyyy HH:mm sapo</c> runs, or
/// the three on lines of their own (Samples/related-with-times.txt, Samples/related-in-three-lines.txt); the headline ends
/// where the time begins. A date without an hour is a headline's own (Samples/related-with-a-date-in-a-headline.txt).
/// </summary>
internal static class RelatedList
{
    // A headline of this paper runs to some 120 letters and never ends in a full stop; a sapo does both.
    private const int LongestHeadline = 200;
    private const int ShortestSapo = 90;

    private static readonly string[] Weekdays =
        ["thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật", "thứ 2", "thứ 3", "thứ 4", "thứ 5", "thứ 6", "thứ 7"];

    /// <param name="line">A line of the list.</param>
    /// <param name="afterTime">The line before it was a time and nothing more: a sentence here is the sapo.</param>
    public static string? Headline(string line, bool afterTime = false)
    {
        var item = line.TrimStart(['-', '–', '—', '•', '·', '*', '+', '»', '›', '>', '▪', '●', ' ']);
        if (PrintedTimeRange.Find(item) is not { } time)
        {
            return IsSapo(item, afterTime) ? null : Presence(item);
        }

        if (Presence(Before(item, time)) is { } headline)
        {
            return headline;
        }

        // The time stands first: “15:30 26/08/2025 Người coi cống và con triều”.
        var rest = After(item, time);
        return IsSapo(rest, afterTime: false) ? null : Presence(rest);
    }

    /// <summary>Says whether the line is a time of publication and nothing more.</summary>
    public static bool IsTime(string line) =>
        PrintedTimeRange.Find(line) is { } time && Presence(Before(line, time)) is null && Presence(After(line, time)) is null;

    private static bool IsSapo(string item, bool afterTime) =>
        item.Length > LongestHeadline
        || ((afterTime || item.Length > ShortestSapo) && item.EndsWith('.') && !item.EndsWith("...", StringComparison.Ordinal));

    private static string Before(string item, Range time)
    {
        var before = item[..time.Start].TrimEnd([' ', '-', '–', '|', '(', ',', '•', '·']);
        var weekday = Array.Find(Weekdays, day => before.EndsWith(day, StringComparison.OrdinalIgnoreCase));
        return weekday is null ? before : before[..^weekday.Length].TrimEnd([' ', '-', '–', '|', '(', ',']);
    }

    private static string After(string item, Range time)
    {
        var after = item[time.End..].TrimStart([' ', '-', '–', '|', ')', ',', ':', '.']);
        return after.StartsWith("(GMT+7)", StringComparison.Ordinal) ? after[7..].TrimStart() : after;
    }

    private static string? Presence(string text) => text.Any(char.IsLetter) ? text : null;
}
