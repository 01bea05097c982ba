using NewsPortal.Content.Vietnamese;
using NewsPortal.Data;

namespace NewsPortal.Web.Site;

/// <summary>
/// When, in a reader's words. Only what is known: the newspaper's own time, else the day the text names, else nothing;
/// never the moment of the import.
/// </summary>
/// <param name="Machine">For the <c>datetime</c> attribute; null for a day whose year nobody knows.</param>
public sealed record PrintedTime(string Text, string? Machine)
{
    /// <summary><c>08:10</c> today, else <c>23/11/2026</c>, else <c>26/8</c> as printed.</summary>
    public static PrintedTime? InList(ArticleCard article, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.PublishedAt switch
        {
            { } at when HasClock(at) && VietnameseDate.DayInVietnam(at) == today => new(VietnameseDate.Clock(at), VietnameseDate.Machine(at)),
            { } at => new(VietnameseDate.DayMonthYear(at), VietnameseDate.Machine(at)),
            null => article.Hint is { } hint ? new(hint, Machine: null) : null,
        };
    }

    /// <summary>In a narrow rail: <c>23/11</c> for a day of this year.</summary>
    public static PrintedTime? InRail(ArticleCard article, DateOnly today)
    {
        var time = InList(article, today);
        var year = $"/{today.Year}";
        return time is { Machine: not null } && time.Text.EndsWith(year, StringComparison.Ordinal) ? time with { Text = time.Text[..^year.Length] } : time;
    }

    /// <summary>In a list that stands under its day: <c>08:10</c>, or nothing.</summary>
    public static PrintedTime? InDay(ArticleCard article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.PublishedAt is { } at && HasClock(at) ? new(VietnameseDate.Clock(at), VietnameseDate.Machine(at)) : null;
    }

    /// <summary><c>Thứ Hai, 23/11/2026, 08:10</c></summary>
    public static PrintedTime InFull(DateTimeOffset at)
    {
        var day = $"{VietnameseDate.Weekday(VietnameseDate.DayInVietnam(at))}, {VietnameseDate.DayMonthYear(at)}";
        return new(HasClock(at) ? $"{day}, {VietnameseDate.Clock(at)}" : day, VietnameseDate.Machine(at));
    }

    // A file that knows the day alone gives midnight; nobody publishes then, and an hour must not be invented.
    private static bool HasClock(DateTimeOffset at) => VietnameseDate.InVietnam(at).TimeOfDay != TimeSpan.Zero;
}
