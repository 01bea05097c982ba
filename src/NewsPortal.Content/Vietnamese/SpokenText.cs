using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsPortal.Content.Vietnamese;

/// <summary>
/// A newspaper's text as a voice should say it: <c>UBND</c> as its words, <c>26/8</c> as a day. A synthetic voice spells the
/// first and divides the second; other numbers it says well, and they stay.
/// </summary>
public static partial class SpokenText
{
    // A fraction and a day look alike (2/3, 2/9). Small ones are days only where a word before them says so.
    private const int LargestFraction = 5;

    private static readonly string[] NoDayBefore = ["số", "ngõ", "hẻm", "kiệt", "nhà", "tỷ", "tỉ"];

    private static readonly string[] DayBefore =
        ["ngày", "sáng", "trưa", "chiều", "tối", "đêm", "nay", "qua", "hôm", "mai", "từ", "đến", "và", "trước", "sau", "lễ", "dịp", "mùng", "mồng"];

    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = SpokenUnits.Say(Abbreviations.Say(text));
        text = DayRange().Replace(text, SayRange);
        text = Day().Replace(text, SayDay);
        text = MonthOfYear().Replace(text, SayMonth);
        return Hour().Replace(text, SayHour);
    }

    private static string SayRange(Match range)
    {
        var (first, last, month) = (Number(range, "first"), Number(range, "day"), Number(range, "month"));
        return first is >= 1 and <= 31 && last is >= 1 and <= 31 && month is >= 1 and <= 12
            ? $"ngày {SpokenNumber.Of(first)} đến {SpokenNumber.Of(last)} tháng {SpokenNumber.OfMonth(month)}{Year(range)}"
            : range.Value;
    }

    private static string SayDay(Match printed)
    {
        var (day, month) = (Number(printed, "day"), Number(printed, "month"));
        var before = printed.Groups["before"].Value.ToLower(CultureInfo.InvariantCulture);
        var isDay = day is >= 1 and <= 31 && month is >= 1 and <= 12 && !NoDayBefore.Contains(before)
            && (printed.Groups["year"].Success || printed.Groups["in"].Success || DayBefore.Contains(before)
                || !(day < month && month <= LargestFraction));
        if (!isDay)
        {
            return printed.Value;
        }

        var lead = before == "ngày" ? printed.Groups["before"].Value + " " : printed.Groups["lead"].Value + "ngày ";
        return $"{lead}{SpokenNumber.Of(day)} tháng {SpokenNumber.OfMonth(month)}{Year(printed)}";
    }

    private static string SayMonth(Match printed) => Number(printed, "month") is >= 1 and <= 12 and var month
        ? $"tháng {SpokenNumber.OfMonth(month)}{Year(printed)}"
        : printed.Value;

    private static string SayHour(Match printed) => Number(printed, "hour") <= 24 && (!printed.Groups["minute"].Success || Number(printed, "minute") < 60)
        ? $"{printed.Groups["hour"].Value} giờ{(printed.Groups["minute"].Success ? " " + printed.Groups["minute"].Value : "")}"
        : printed.Value;

    private static string Year(Match printed) => printed.Groups["year"].Success ? $" năm {printed.Groups["year"].Value}" : "";

    private static int Number(Match printed, string part) => int.Parse(printed.Groups[part].ValueSpan, CultureInfo.InvariantCulture);

    // “26-28/8”, “26 – 28/8/2026”
    [GeneratedRegex(@"(?<![\d/])(?:ngày )?(?<first>\d{1,2}) ?[-–] ?(?<day>\d{1,2})/(?<month>\d{1,2})(?:/(?<year>\d{4}))?(?![\d/\p{L}])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DayRange();

    // “26/8”, “(26/8)”, “ngày 2/9/1945”; not “15/2020/NĐ-CP”, not “12/QĐ”.
    [GeneratedRegex(@"(?<lead>(?<before>\p{L}+)[ ]|(?<in>\()|(?<![\d/\p{L}]))(?<day>\d{1,2})/(?<month>\d{1,2})(?:/(?<year>\d{4}))?(?![\d/\p{L}])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Day();

    [GeneratedRegex(@"(?<![\d/])(?:[Tt]háng )?(?<month>\d{1,2})/(?<year>(?:19|20)\d{2})(?![\d/\p{L}])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MonthOfYear();

    [GeneratedRegex(@"(?<![\d.,/])(?<hour>\d{1,2})h(?<minute>\d{2})?(?![\d\p{L}])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Hour();
}
