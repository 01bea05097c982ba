namespace NewsPortal.Content.Reading.Seeds;

/// <summary>
/// The list under <c>Đọc thêm</c>: headlines, one a line. Some copies have <c>headline dd/MM/yyyy HH:mm sapo</c> runs
/// (Samples/related-with-times.txt); the headline ends where the time begins. A date without an hour is a headline's own
/// (Samples/related-with-a-date-in-a-headline.txt).
/// </summary>
internal static class RelatedList
{
    // A headline of this paper runs to some 120 letters and never ends in a full stop; a sapo does both.
    private const int LongestHeadline = 200;
    private const int ShortestSapo = 90;

    public static string? Headline(string line)
    {
        var item = line.TrimStart(['-', '–', '—', '•', '·', '*', '+', '»', '›', '>', '▪', '●', ' ']);
        var time = FindTime(item);
        if (time >= 0)
        {
            return Presence(item[..time].TrimEnd([' ', '-', '–', '|', '(', ',']));
        }

        var isSapo = item.Length > LongestHeadline || (item.Length > ShortestSapo && item.EndsWith('.') && !item.EndsWith("...", StringComparison.Ordinal));
        return isSapo ? null : Presence(item);
    }

    /// <summary>Says whether the line is a time of publication and nothing more.</summary>
    public static bool IsTime(string line) => FindTime(line) is 0;

    // dd/MM/yyyy with the hour beside it, “15:30 26/08/2019” or “26/8/2019 15:30”, or a date that is the whole line.
    private static int FindTime(string item)
    {
        for (var i = 0; i < item.Length; i++)
        {
            var length = char.IsAsciiDigit(item[i]) && (i == 0 || item[i - 1] is ' ' or '(' or '|' or '-' or ',') ? DateLength(item.AsSpan(i)) : 0;
            if (length > 0)
            {
                var start = HourBefore(item, i);
                return start < i || HourFollows(item.AsSpan(i + length)) || (i == 0 && length == item.Length) ? start : -1;
            }
        }

        return -1;
    }

    private static int HourBefore(string item, int at)
    {
        var before = item[..at].TrimEnd([' ', ',', '|', '-']);
        var isHour = before.Length >= 4 && before[^3] == ':'
            && char.IsAsciiDigit(before[^1]) && char.IsAsciiDigit(before[^2]) && char.IsAsciiDigit(before[^4]);
        if (!isHour)
        {
            return at;
        }

        var start = before.Length - 4;
        return start > 0 && char.IsAsciiDigit(before[start - 1]) ? start - 1 : start;
    }

    private static bool HourFollows(ReadOnlySpan<char> after)
    {
        after = after.TrimStart(" ,|-");
        var hour = Digits(after);
        return hour is 1 or 2 && after.Length > hour + 2 && after[hour] == ':' && Digits(after[(hour + 1)..]) == 2;
    }

    private static int DateLength(ReadOnlySpan<char> text)
    {
        var day = Digits(text);
        if (day is not (1 or 2) || text.Length <= day || text[day] is not ('/' or '-'))
        {
            return 0;
        }

        var month = Digits(text[(day + 1)..]);
        var year = day + 1 + month + 1;
        var isDate = month is 1 or 2 && text.Length > year && text[year - 1] == text[day] && Digits(text[year..]) == 4;
        return isDate ? year + 4 : 0;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
        {
            count++;
        }

        return count;
    }

    private static string? Presence(string text) => text.Any(char.IsLetter) ? text : null;
}
