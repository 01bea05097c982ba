using System.Globalization;

namespace NewsPortal.Content.Vietnamese;

/// <summary>
/// Times as Vietnamese papers print them, day first and in Vietnam's time: <c>Thứ hai, 26/10/2020, 16:50 (GMT+7)</c>,
/// <c>18:27 | 14/08/2026</c>, <c>17:09 PM</c>, <c>14h05 ngày 3/9/2026</c>.
/// </summary>
public static class PrintedMoment
{
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
        var sign = at < line.Length ? line[at++] : ' ';
        if (day is null || sign is not ('/' or '-' or '.'))
        {
            return null;
        }

        var month = Number(line, ref at, 2);
        var isSame = at < line.Length && line[at++] == sign;
        var year = isSame ? Number(line, ref at, 4) : null;
        return month is >= 1 and <= 12 && year is >= 1900 and <= 9000 && day >= 1 && day <= DateTime.DaysInMonth(year.Value, month.Value)
            ? new DateOnly(year.Value, month.Value, day.Value)
            : null;
    }

    private static TimeOnly? HourAt(string line, int at)
    {
        var hour = Number(line, ref at, 2);
        var isTime = hour < 24 && at < line.Length && line[at++] is ':' or 'h' or 'g';
        var minute = isTime ? Number(line, ref at, 2) : null;
        if (minute is null or > 59)
        {
            return null;
        }

        // “17:09 PM” is seven past five all the same.
        var half = line.AsSpan(at).TrimStart(" :0123456789");
        var isAfternoon = half.StartsWith("PM", StringComparison.OrdinalIgnoreCase) && hour < 12;
        var isMidnight = half.StartsWith("AM", StringComparison.OrdinalIgnoreCase) && hour == 12;
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
