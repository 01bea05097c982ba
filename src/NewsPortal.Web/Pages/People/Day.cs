using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Web.Pages.People;

/// <summary>
/// A day of a person's timeline: the day a story was published, or the one its text names, as printed (a weekday or a year
/// that is not in the file is not made up).
/// </summary>
public sealed record Day(int Number, string? Weekday, string Rest, IReadOnlyList<PersonPage.Entry> Entries)
{
    /// <summary>Neighbours of the same day stand together; the order of the list is kept.</summary>
    public static IReadOnlyList<Day> Of(IReadOnlyList<PersonPage.Entry> entries)
    {
        var days = new List<Day>();
        foreach (var day in entries.Select(Of))
        {
            if (days is [.., var last] && last with { Entries = [] } == day with { Entries = [] })
            {
                days[^1] = last with { Entries = [.. last.Entries, .. day.Entries] };
            }
            else
            {
                days.Add(day);
            }
        }

        return days;
    }

    private static Day Of(PersonPage.Entry entry)
    {
        if (entry.Article is { PublishedAt: null, HintDay: { } number } card)
        {
            return new(number, Weekday: null, Month(card.HintMonth, card.HintYear), [entry]);
        }

        var day = VietnameseDate.DayInVietnam(entry.Article.ListedAt);
        return new(day.Day, VietnameseDate.Weekday(day), Month(day.Month, day.Year), [entry]);
    }

    private static string Month(int? month, int? year) => year is null ? $"tháng {month}" : $"tháng {month}, {year}";
}
