using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Web.Pages.Archive;

/// <summary>A month as a sheet of a calendar: weeks from Monday, and which days have articles.</summary>
/// <param name="First">Its first day.</param>
/// <param name="DaysWithArticles">The days to go to.</param>
/// <param name="Here">The day that is shown, if one is.</param>
public sealed record CalendarMonth(DateOnly First, IReadOnlySet<DateOnly> DaysWithArticles, DateOnly? Here = null)
{
    private const int WeekLength = 7;

    public string Name => NameOf(First);

    /// <summary>Rows of seven; null outside the month.</summary>
    public IEnumerable<DateOnly?[]> Weeks
    {
        get
        {
            // Sunday is the seventh day here and the 0th of the framework.
            var before = ((int)First.DayOfWeek + WeekLength - 1) % WeekLength;
            var days = Enumerable.Repeat<DateOnly?>(null, before).Concat(DaysOf(First).Select(day => (DateOnly?)day)).ToList();
            var after = (WeekLength - days.Count % WeekLength) % WeekLength;
            return days.Concat(Enumerable.Repeat<DateOnly?>(null, after)).Chunk(WeekLength);
        }
    }

    public static string NameOf(DateOnly month) => $"Tháng {month.Month} năm {month.Year}";

    /// <summary>The lunar day, with its month where that begins: <c>15</c>, <c>1/10</c>.</summary>
    public static string LunarOf(DateOnly day)
    {
        var lunar = LunarDate.Of(day);
        return lunar.Day == 1 ? $"1/{lunar.Month}{(lunar.IsLeapMonth ? "N" : "")}" : $"{lunar.Day}";
    }

    public static IEnumerable<DateOnly> DaysOf(DateOnly month) =>
        Enumerable.Range(1, DateTime.DaysInMonth(month.Year, month.Month)).Select(day => new DateOnly(month.Year, month.Month, day));

    /// <summary>Where each day of a month begins, and the month ends.</summary>
    public static DateTimeOffset[] BordersOf(DateOnly month) =>
        [.. DaysOf(month).Append(month.AddMonths(1)).Select(VietnameseDate.StartOf)];
}
