using System.Globalization;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Markdown;

/// <summary>Times as front matter writes them (ISO 8601): a day, perhaps a clock, perhaps a zone.</summary>
internal static class WrittenTime
{
    // Beyond these the store's times, or their day in Vietnam, would not exist.
    private const int FirstYear = 1000;
    private const int LastYear = 9998;

    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy-M-d"];
    private static readonly string[] Clocks = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];
    private static readonly string[] Local = [.. Days.Concat(Days.SelectMany(day => Clocks.SelectMany(clock => new[] { $"{day}'T'{clock}", $"{day} {clock}" })))];
    private static readonly string[] Zoned = [.. Local.Skip(Days.Length).SelectMany(time => new[] { $"{time}zzz", $"{time} zzz", $"{time}'Z'", $"{time} 'Z'" })];

    /// <summary>Null when it is no time. A time without a zone is Vietnam's.</summary>
    public static (DateTimeOffset Time, bool HasZone)? Read(string text)
    {
        var culture = CultureInfo.InvariantCulture;
        if (DateTime.TryParseExact(text, Local, culture, DateTimeStyles.None, out var local) && IsInReach(local.Year))
        {
            return (VietnameseDate.FromVietnam(local), false);
        }

        return DateTimeOffset.TryParseExact(text, Zoned, culture, DateTimeStyles.AssumeUniversal, out var time) && IsInReach(time.Year)
            ? (time, true)
            : null;
    }

    /// <summary>To the last digit, in Vietnam's time: <c>2026-11-23T08:10:00.5+07:00</c>.</summary>
    public static string Write(DateTimeOffset time) =>
        VietnameseDate.InVietnam(time).ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    private static bool IsInReach(int year) => year is >= FirstYear and <= LastYear;
}
