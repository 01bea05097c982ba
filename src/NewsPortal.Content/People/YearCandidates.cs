using System.Globalization;
using System.Text.RegularExpressions;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.People;

/// <summary>Days an office was held by somebody a story names with it: what a term says of the story's year.</summary>
public sealed record HeldDays(DateOnly First, DateOnly? Last);

/// <summary>
/// The years a day without a year (<c>26/8</c>) may lie in, by what the text prints and by what is known of its people. A list
/// for an editor to choose from; nothing is ever applied.
/// </summary>
/// <param name="Years">The oldest first.</param>
/// <param name="Reasons">Why these: Vietnamese, for the editor.</param>
public sealed partial record YearCandidates(IReadOnlyList<int> Years, IReadOnlyList<string> Reasons)
{
    /// <summary>As many as an editor can choose from.</summary>
    public const int Most = 6;

    private const int OldestYear = 1986;
    private const int LongestText = 20_000;

    private static readonly string[] Weekdays = ["chu nhat", "thu hai", "thu ba", "thu tu", "thu nam", "thu sau", "thu bay"];

    /// <summary>Null when the day has its year, or nothing narrows the years to a few.</summary>
    /// <param name="hint">The day.</param>
    /// <param name="text">Lede and body.</param>
    /// <param name="held">Terms of the offices the story prints.</param>
    /// <param name="today">No story is younger.</param>
    public static YearCandidates? Of(DateHint? hint, string text, IReadOnlyList<HeldDays> held, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(held);
        if (hint is not { Year: null })
        {
            return null;
        }

        var part = text[..Math.Min(text.Length, LongestText)];
        var (weekday, newest) = (WeekdayOf(hint, part), NewestYear(part, today));
        var years = Enumerable.Range(OldestYear, today.Year - OldestYear + 1)
            .Where(year => hint.IsIn(year) && new DateOnly(year, hint.Month, hint.Day) is var day && day <= today
                && (weekday is null || day.DayOfWeek == weekday)
                && (newest is null || (year >= newest - 1 && year <= newest + 1))
                && held.All(term => day >= term.First && (term.Last is null || day <= term.Last)))
            .ToList();
        List<string> reasons = [];
        if (weekday is { } printed)
        {
            reasons.Add($"bài ghi {Name(printed)}");
        }

        if (newest is { } year)
        {
            reasons.Add($"năm mới nhất bài nhắc là {year}");
        }

        if (held.Count > 0)
        {
            reasons.Add("nhiệm kỳ của nhân vật trong bài");
        }

        return reasons.Count == 0 || years.Count is 0 or > Most ? null : new(years, reasons);
    }

    /// <summary>What an editor reads: the days with their weekdays, and why.</summary>
    public string Sentence(DateHint hint)
    {
        ArgumentNullException.ThrowIfNull(hint);
        var days = Years.Select(year => new DateOnly(year, hint.Month, hint.Day))
            .Select(day => string.Create(CultureInfo.InvariantCulture, $"{day.Day}/{day.Month}/{day.Year} ({Name(day.DayOfWeek)})"));
        return $"Ngày {hint} có thể là {string.Join(", ", days)}: {string.Join("; ", Reasons)}. Biên tập viên xác nhận; máy không tự điền.";
    }

    // “thứ Hai, 26/8”, “(Chủ nhật 26/8)”, “thứ hai ngày 26-8”.
    private static DayOfWeek? WeekdayOf(DateHint hint, string text)
    {
        foreach (Match match in WeekdayBeforeDay().Matches(text))
        {
            if (int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture) == hint.Day && int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture) == hint.Month)
            {
                return (DayOfWeek)Array.IndexOf(Weekdays, Folding.Fold(match.Groups["weekday"].Value));
            }
        }

        return null;
    }

    // “năm 2019”, “3/2/2019”, “nhiệm kỳ 2015 - 2020” is no year of the story.
    private static int? NewestYear(string text, DateOnly today)
    {
        var years = PrintedYear().Matches(text).Select(match => int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture)).Where(year => year <= today.Year).ToList();
        return years.Count == 0 ? null : years.Max();
    }

    private static string Name(DayOfWeek day) => VietnameseDate.Weekday(new DateOnly(2023, 1, 1).AddDays((int)day));

    [GeneratedRegex(@"(?<weekday>chủ\s+nhật|thứ\s+(?:hai|ba|tư|năm|sáu|bảy))[,\s(]*(?:ngày\s+)?(?<day>\d{1,2})[/.-](?<month>\d{1,2})\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex WeekdayBeforeDay();

    [GeneratedRegex(@"(?:năm\s+|\d[/.-]\d{1,2}[/.-]|tháng\s+\d{1,2}[/.-])(?<year>(?:19|20)\d\d)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex PrintedYear();
}
