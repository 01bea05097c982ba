using NewsPortal.Content.Vietnamese;
using NewsPortal.Data;

namespace NewsPortal.Web.Site;

/// <summary>A day of a stream: a part of the newest, or of the archive.</summary>
/// <param name="Day">The day in Vietnam.</param>
/// <param name="Cards">Its articles, newest first.</param>
/// <param name="Today">The reader's day.</param>
public sealed record StreamDay(DateOnly Day, IReadOnlyList<ArticleCard> Cards, DateOnly Today)
{
    /// <summary>On for the part that begins with the newest article there is.</summary>
    public bool BeginsWithNewest { get; init; }

    /// <summary><c>Hôm nay, Thứ Hai, 23 tháng 11</c></summary>
    public string Name
    {
        get
        {
            var name = $"{VietnameseDate.Weekday(Day)}, {Day.Day} tháng {Day.Month}" + (Day.Year == Today.Year ? "" : $" năm {Day.Year}");
            return (Today.DayNumber - Day.DayNumber) switch
            {
                0 => $"Hôm nay, {name}",
                1 => $"Hôm qua, {name}",
                _ => name,
            };
        }
    }

    public bool HasTimes => Cards.Any(card => PrintedTime.InDay(card) is not null);

    /// <summary>Red says “now”: it is for the hour of the newest article of today.</summary>
    public bool IsNow(ArticleCard card) => BeginsWithNewest && card == Cards[0] && Day == Today;

    public static IReadOnlyList<StreamDay> Of(IEnumerable<ArticleCard> cards, DateOnly today, bool beginsWithNewest = false) =>
    [
        .. cards.GroupBy(card => VietnameseDate.DayInVietnam(card.ListedAt))
            .Select((day, place) => new StreamDay(day.Key, [.. day], today) { BeginsWithNewest = beginsWithNewest && place == 0 }),
    ];
}
