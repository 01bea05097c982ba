using System.Globalization;

namespace NewsPortal.Content.Vietnamese;

/// <summary>Times as Vietnamese readers see them. The only place where Vietnam's time exists; everything else is UTC.</summary>
public static class VietnameseDate
{
    // Vietnam has kept UTC+7 without summer time since 1975; a fixed offset needs no time-zone files on the machine.
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    private static readonly string[] Weekdays =
        ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

    public static DateTimeOffset InVietnam(DateTimeOffset time) => time.ToOffset(Offset);

    /// <summary>A time a Vietnamese text names without its zone.</summary>
    public static DateTimeOffset FromVietnam(DateTime time) => new(DateTime.SpecifyKind(time, DateTimeKind.Unspecified), Offset);

    /// <summary>The moment a day begins in Vietnam.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => FromVietnam(day.ToDateTime(TimeOnly.MinValue)).ToUniversalTime();

    public static DateOnly DayInVietnam(DateTimeOffset time) => DateOnly.FromDateTime(InVietnam(time).Date);

    /// <summary><c>08:10</c></summary>
    public static string Clock(DateTimeOffset time) => InVietnam(time).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary><c>23/11/2026</c></summary>
    public static string DayMonthYear(DateTimeOffset time) => InVietnam(time).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    public static string DayMonthYear(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>For <c>datetime</c> attributes: <c>2026-11-23</c>.</summary>
    public static string Machine(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>Thứ Hai</c>, <c>Chủ nhật</c></summary>
    public static string Weekday(DateOnly day) => Weekdays[(int)day.DayOfWeek];

    /// <summary><c>Thứ Hai, ngày 23 tháng 11 năm 2026</c></summary>
    public static string Full(DateOnly day) => $"{Weekday(day)}, ngày {day.Day} tháng {day.Month} năm {day.Year}";

    /// <summary>For <c>datetime</c> attributes: <c>2026-11-23T08:10+07:00</c>.</summary>
    public static string Machine(DateTimeOffset time) =>
        InVietnam(time).ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture);

    /// <summary>The same with seconds, for machines that compare: <c>2026-11-23T08:10:00+07:00</c>.</summary>
    public static string MachineSeconds(DateTimeOffset time) =>
        InVietnam(time).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
