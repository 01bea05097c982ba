using System.Globalization;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Exports;

/// <summary>
/// Times as exports write them: ISO 8601, mail dates with zones of every make, and those of Vietnamese pages
/// (<c>Thứ hai, 26/10/2020, 16:50 (GMT+7)</c>). A time without a zone is Vietnam's, and a finding says so.
/// </summary>
internal static class ExportDate
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2200;
    private const int LongestShown = 60;

    private static readonly string[] IsoFormats =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss.FFFFFFF K",
        "yyyy-MM-dd HH:mmK", "yyyy-MM-dd", "yyyy/MM/dd HH:mm:ss", "yyyy/MM/dd", "yyyyMMdd'T'HHmmssK",
    ];

    private static readonly string[] PrintedFormats =
    [
        "d MMM yyyy HH:mm:ss", "d MMM yyyy HH:mm", "d MMM yyyy", "d MMM yy HH:mm:ss", "d MMM yy HH:mm", "d MMMM yyyy HH:mm:ss", "d MMMM yyyy",
        "d/M/yyyy HH:mm:ss", "d/M/yyyy HH:mm", "d/M/yyyy", "d-M-yyyy HH:mm:ss", "d-M-yyyy HH:mm", "d-M-yyyy", "HH:mm d/M/yyyy", "HH:mm d-M-yyyy",
    ];

    /// <summary>The time in UTC; null when the text names none or cannot be read, which a finding says.</summary>
    public static DateTimeOffset? Read(string? text, int line, List<Finding> findings)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text) || text.StartsWith("0000-00-00", StringComparison.Ordinal))
        {
            return null;
        }

        if ((ReadIso(text) ?? ReadPrinted(text)) is not { } time)
        {
            findings.Add(new(Severity.Warning, line, "date-unread",
                $"Không đọc được ngày đăng “{text[..Math.Min(text.Length, LongestShown)]}”; bài chưa có ngày đăng."));
            return null;
        }

        if (!time.HasZone)
        {
            findings.Add(new(Severity.Info, line, "zone-assumed", $"Ngày đăng “{text}” không ghi múi giờ; đã hiểu là giờ Việt Nam."));
        }

        return time.Time;
    }

    /// <summary>A time its system keeps in UTC without saying so; null when the text is none, or says more.</summary>
    public static DateTimeOffset? ReadUtc(string? text) =>
        DateTime.TryParseExact(text?.Trim(), "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) && IsSane(time)
            ? new DateTimeOffset(time, TimeSpan.Zero) : null;

    private static (DateTimeOffset Time, bool HasZone)? ReadIso(string text) =>
        DateTime.TryParseExact(text, IsoFormats, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var time) && IsSane(time)
            ? time.Kind == DateTimeKind.Utc ? (new DateTimeOffset(time, TimeSpan.Zero), true) : (VietnameseDate.FromVietnam(time).ToUniversalTime(), false)
            : null;

    private static (DateTimeOffset Time, bool HasZone)? ReadPrinted(string text)
    {
        var words = text.Split([' ', ',', '(', ')', '|', '\t'], StringSplitOptions.RemoveEmptyEntries).ToList();
        words.RemoveRange(0, Math.Max(0, words.FindIndex(word => char.IsAsciiDigit(word[0]))));
        var zone = words.Count > 1 ? MailZone.Of(words[^1]) : null;
        if (zone is not null)
        {
            words.RemoveAt(words.Count - 1);
        }

        if (!DateTime.TryParseExact(string.Join(' ', words), PrintedFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) || !IsSane(time))
        {
            return null;
        }

        return zone is { } offset ? (new DateTimeOffset(time, offset).ToUniversalTime(), true) : (VietnameseDate.FromVietnam(time).ToUniversalTime(), false);
    }

    private static bool IsSane(DateTime time) => time.Year is >= EarliestYear and <= LatestYear;
}
