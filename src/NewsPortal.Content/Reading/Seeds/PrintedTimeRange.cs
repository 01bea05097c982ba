namespace NewsPortal.Content.Reading.Seeds;

/// <summary>
/// Finds a printed time of publication in a line: a date with a year and the hour beside it, <c>15:30 26/08/2019</c>,
/// <c>26/8/2019 | 15:30</c>, <c>2019-08-26 15:30:00</c>, <c>17:09 PM, 14/08/2026</c>; or a date that is the whole line, or
/// in parentheses at its end.
/// </summary>
internal static class PrintedTimeRange
{
    // “17:09:00 PM, ngày ”: nothing longer stands between an hour's beginning and its date.
    private const int LongestHour = 20;

    private static readonly string[] Separators = ["", "ngày ", "lúc "];

    public static Range? Find(string item)
    {
        for (var i = 0; i < item.Length; i++)
        {
            var length = char.IsAsciiDigit(item[i]) && (i == 0 || !IsPartOfWord(item[i - 1])) ? DateLength(item.AsSpan(i)) : 0;
            if (length == 0)
            {
                continue;
            }

            var end = i + length;
            var start = HourBefore(item, i);
            var hourEnd = HourAfter(item, end);
            var isEnclosed = i > 0 && item[i - 1] == '(' && end == item.Length - 1 && item[end] == ')';
            if (start < i || hourEnd > end || isEnclosed || (i == 0 && end == item.Length))
            {
                return start..hourEnd;
            }
        }

        return null;
    }

    private static bool IsPartOfWord(char sign) => char.IsLetterOrDigit(sign) || sign is '/' or '.' or ':';

    private static int HourBefore(string item, int at)
    {
        for (var start = Math.Max(0, at - LongestHour); start < at; start++)
        {
            var isStart = char.IsAsciiDigit(item[start]) && (start == 0 || !IsPartOfWord(item[start - 1]));
            var length = isStart ? HourLength(item.AsSpan(start)) : 0;
            if (length > 0 && IsSeparator(item.AsSpan(start + length, Math.Max(0, at - start - length))))
            {
                return start;
            }
        }

        return at;
    }

    private static int HourAfter(string item, int end)
    {
        var at = end;
        while (at < item.Length && item[at] is ' ' or ',' or '|' or '-' or '–')
        {
            at++;
        }

        var rest = item.AsSpan(at);
        at += rest.StartsWith("lúc ", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        var length = HourLength(item.AsSpan(at));
        return length > 0 ? at + length : end;
    }

    private static bool IsSeparator(ReadOnlySpan<char> between)
    {
        var word = between.TrimStart(" ,|-–");
        foreach (var separator in Separators)
        {
            if (word.Equals(separator, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // 15:30, 15:30:00, 15h30, 17:09 PM.
    private static int HourLength(ReadOnlySpan<char> text)
    {
        var hour = Digits(text);
        if (hour is not (1 or 2) || text.Length < hour + 3 || text[hour] is not (':' or 'h' or 'g') || Digits(text[(hour + 1)..]) != 2)
        {
            return 0;
        }

        var length = hour + 3;
        length += text.Length > length + 2 && text[length] == ':' && Digits(text[(length + 1)..]) == 2 ? 3 : 0;
        var half = text[length..].TrimStart();
        return half.StartsWith("AM") || half.StartsWith("PM") ? text.Length - half.Length + 2 : length;
    }

    private static int DateLength(ReadOnlySpan<char> text)
    {
        var first = Digits(text);
        if (first is not (1 or 2 or 4) || text.Length <= first || text[first] is not ('/' or '-' or '.'))
        {
            return 0;
        }

        var second = Digits(text[(first + 1)..]);
        var at = first + 1 + second + 1;
        if (second is not (1 or 2) || text.Length <= at || text[at - 1] != text[first])
        {
            return 0;
        }

        // Day first with a year of four digits, or year first.
        var third = Digits(text[at..]);
        return (first < 4 && third == 4) || (first == 4 && third is 1 or 2) ? at + third : 0;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var count = text.IndexOfAnyExceptInRange('0', '9');
        return count < 0 ? text.Length : count;
    }
}
