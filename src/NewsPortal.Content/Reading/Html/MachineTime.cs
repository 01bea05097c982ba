using System.Globalization;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Html;

/// <summary>Times as pages write them for machines: ISO 8601, with a zone or in Vietnam's time.</summary>
internal static class MachineTime
{
    private static readonly string[] WithZone =
        ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "ddd, dd MMM yyyy HH:mm:ss 'GMT'", "ddd, dd MMM yyyy HH:mm:sszzz"];

    private static readonly string[] WithoutZone =
        ["yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd"];

    public static DateTimeOffset? Read(string? text)
    {
        var time = (text ?? "").Trim();
        if (time.Length is < 8 or > 40)
        {
            return null;
        }

        // “+0700” and “Z” are “+07:00” and “+00:00”; blanks stand before a zone now and then.
        time = time.Replace(" +", "+", StringComparison.Ordinal);
        time = time.EndsWith('Z') ? time[..^1] + "+00:00" : time;
        time = time.Length > 6 && time[^5] is '+' or '-' && time[^3] != ':' && time.Contains(':', StringComparison.Ordinal) ? time.Insert(time.Length - 2, ":") : time;
        if (DateTimeOffset.TryParseExact(time, WithZone, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var known))
        {
            return known;
        }

        return DateTime.TryParseExact(time, WithoutZone, CultureInfo.InvariantCulture, DateTimeStyles.None, out var bare) && bare.Year > 1
            ? VietnameseDate.FromVietnam(bare)
            : PrintedMoment.Read(time);
    }
}
