using System.Globalization;

namespace NewsPortal.Content.Vietnamese;

/// <summary>
/// Times as Vietnamese papers print them, day first and in Vietnam's time: <c>Thứ hai, 26/10/2020, 16:50 (GMT+7)</c>,
/// <c>18:27 | 14/08/2026</c>, <c>17:09 PM</c>, <c>14h05 ngày 3/9/2026</c>, <c>02:05 CH</c>, <c>3 tháng 9 năm 2026</c>.
/// </summary>
public static class PrintedMoment
{
    // “Mười” begins two others.
    private static readonly string[] Months = ["một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"];

    // Longer lines are text in which a date stands, not the line of the time.
    private const int LongestLine = 200;

    /// <summary>Null when the line names no day that exists, or is no line of a time. Without an hour it is midnight.</summary>
    public static DateTimeOffset? Read(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (line.Length > LongestLine)
        {
            return null;
        }

        DateOnly? day = null;
        TimeOnly? hour = null;
        for (var i = 0; i < line.Length; i++)
        {
            if (!char.IsAsciiDigit(line[i]) || (i > 0 && (char.IsAsciiDigit(line[i - 1]) || line[i - 1] is '+' or '/' or ':')))
            {
                continue;
            }

            day ??= DayAt(line, i);
            hour ??= HourAt(line, i);
        }

        return day is { } date ? VietnameseDate.FromVietnam(date.ToDateTime(hour ?? TimeOnly.MinValue)) : null;
    }

    private static DateOnly? DayAt(string line, int at)
    {
        var day = Number(line, ref at, 2);
        if (day is { } number && InWords(line.AsSpan(at), number) is { } inWords)
        {
            return inWords;
        }

        var sign = at < line.Length ? line[at++] : ' ';
        if (day is null || sign is not ('/' or '-' or '.'))
        {
            return null;
        }

        var month = Number(line, ref at, 2);
        var isSame = at < line.Length && line[at++] == sign;
        var year = isSame ? Number(line, ref at, 4) : null;
        return Existing(day.Value, month, year);
    }

    private static DateOnly? Existing(int day, int? month, int? year) =>
        month is >= 1 and <= 12 && year is >= 1900 and <= 9000 && day >= 1 && day <= DateTime.DaysInMonth(year.Value, month.Value)
            ? new DateOnly(year.Value, month.Value, day)
            : null;

    // “ tháng 9 năm 2026”, “ Tháng Chín, 2026”.
    private static DateOnly? InWords(ReadOnlySpan<char> line, int day)
    {
        if (!TakeWord(ref line, "tháng"))
        {
            return null;
        }

        var month = TakeNumber(ref line, 2);
        for (var i = Months.Length; i > 0 && month is null; i--)
        {
            month = TakeWord(ref line, Months[i - 1]) ? i : null;
        }

        line = line.TrimStart(" ,-/");
        TakeWord(ref line, "năm");
        return Existing(day, month, TakeNumber(ref line, 4));
    }

    private static bool TakeWord(ref ReadOnlySpan<char> line, string word)
    {
        var rest = line.TrimStart(' ');
        var isThere = rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (rest.Length == word.Length || !char.IsLetter(rest[word.Length]));
        line = isThere ? rest[word.Length..] : line;
        return isThere;
    }

    private static int? TakeNumber(ref ReadOnlySpan<char> line, int mostDigits)
    {
        var rest = line.TrimStart(' ');
        var length = rest.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : rest.Length;
        if (length == 0 || length > mostDigits)
        {
            return null;
        }

        line = rest[length..];
        return int.Parse(rest[..length], NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static TimeOnly? HourAt(string line, int at)
    {
        var hour = Number(line, ref at, 2);
        var isInWords = line.AsSpan(at).StartsWith(" giờ ", StringComparison.OrdinalIgnoreCase);
        at += isInWords ? " giờ".Length : 0;
        var isTime = hour < 24 && at < line.Length && (line[at++] is ':' or 'h' or 'g' || isInWords);
        var minute = isTime ? Number(line, ref at, 2) : null;
        if (minute is null or > 59)
        {
            return null;
        }

        // “17:09 PM” is seven past five all the same.
        var half = line.AsSpan(at).TrimStart(" :0123456789");
        var isAfternoon = hour < 12 && (half.StartsWith("PM", StringComparison.OrdinalIgnoreCase) || TakeWord(ref half, "CH") || TakeWord(ref half, "chiều") || TakeWord(ref half, "tối"));
        var isMidnight = hour == 12 && (half.StartsWith("AM", StringComparison.OrdinalIgnoreCase) || TakeWord(ref half, "SA"));
        return new TimeOnly(isAfternoon ? hour!.Value + 12 : isMidnight ? 0 : hour!.Value, minute.Value);
    }

    private static int? Number(string line, ref int at, int mostDigits)
    {
        var start = at;
        while (at < line.Length && char.IsAsciiDigit(line[at]))
        {
            at++;
        }

        return at > start && at - start <= mostDigits ? int.Parse(line.AsSpan(start, at - start), NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }
}
