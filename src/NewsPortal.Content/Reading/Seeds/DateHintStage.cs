namespace NewsPortal.Content.Reading.Seeds;

/// <summary>
/// Finds the first day and month of the sapo: <c>26/8</c>, <c>26/8/2019</c>, <c>30-10</c>, <c>1.1.2026</c>,
/// <c>ngày 26 tháng 8</c>, day first (Samples/dates-*.txt). A year counts only when it is printed with them. Votes (48/48),
/// ranges (60-75 km/h), fractions, lunar days and days that do not exist are no dates (Samples/not-a-date.txt).
/// </summary>
internal static class DateHintStage
{
    // 2000 is a leap year: 29/2 without a year may be a day.
    private const int LeapYear = 2000;

    private const int Window = 24;

    private static readonly string[] DayWords =
        ["ngày", "sáng", "trưa", "chiều", "tối", "đêm", "khuya", "hôm", "mồng", "mùng", "nhật", "dịp", "lễ", "khánh", "tết", "mừng"];

    // “sáng nay 26-8”, “hôm qua 26-8”; but “hiện nay 2-3 cơ sở” counts.
    private static readonly string[] NearDays = ["nay", "qua", "mai", "kia"];

    // What is counted: behind a number pair these make it a fraction or a range.
    private static readonly string[] Units =
    [
        "km", "km/h", "m", "m2", "m3", "kg", "tấn", "tạ", "ha", "°c", "độ", "%", "tháng", "năm", "ngày", "giờ", "phút", "lần", "người", "con", "cơn", "trong", "các",
        "triệu", "tỷ", "tỉ", "nghìn", "ngàn", "đồng", "số", "diện", "hộ", "dân", "thời", "đại", "phiếu", "xã", "huyện", "tỉnh", "thôn", "quân",
        "chiều", "mục", "tổng", "trận", "bàn", "điểm", "quãng", "chặng", "cấp", "hecta", "bậc", "lượng", "vốn",
    ];

    public static DateHint? Find(string? lede)
    {
        if (lede is null)
        {
            return null;
        }

        for (var i = 0; i < lede.Length; i++)
        {
            if (char.IsAsciiDigit(lede[i]) && StartsNumber(lede, i) && At(lede, i) is { } hint)
            {
                return hint;
            }
        }

        return null;
    }

    // A number that goes on from another (2/26/8, 1.26/8) starts nothing; a dash before it is a range of days (25-26/8).
    private static bool StartsNumber(string text, int at) =>
        at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || (text[at - 1] is '/' or '.' or ',' && at > 1 && char.IsLetterOrDigit(text[at - 2])));

    private static DateHint? At(string text, int start)
    {
        var reader = new NumberReader(text, start);
        if (reader.Number(2) is not { } day)
        {
            return null;
        }

        return reader.Sign() is { } sign ? WithSign(reader, sign, day, start) : WithWords(reader, day, start);
    }

    private static DateHint? WithSign(NumberReader reader, char sign, int day, int start)
    {
        if (reader.Number(2) is not { } month)
        {
            return null;
        }

        var year = reader.Year(sign) ?? reader.YearInWords();
        var cued = year is not null || IsCued(reader.Text, start, reader.At);
        var certain = cued || (sign == '/' && !IsFraction(day, month) && !IsCounted(reader.Text, reader.At));
        var ends = !reader.GoesOn() && !reader.IsLunar();
        return ends && certain ? Hint(day, month, year) : null;
    }

    private static DateHint? WithWords(NumberReader reader, int day, int start)
    {
        if (!reader.Word("tháng") || reader.Number(2) is not { } month)
        {
            return null;
        }

        var year = reader.Year('/') ?? reader.YearInWords();
        return !reader.GoesOn() && !reader.IsLunar() && IsCued(reader.Text, start, reader.At) ? Hint(day, month, year) : null;
    }

    private static DateHint? Hint(int day, int month, int? year) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year ?? LeapYear, month) ? new DateHint(day, month, year) : null;

    // “(26-8)” or a word for a day right before it.
    private static bool IsCued(string text, int start, int end)
    {
        // Only the words next to the numbers matter, and a window keeps a line of a million numbers cheap.
        var before = text[Math.Max(0, start - Window)..start].TrimEnd();
        var enclosed = before.EndsWith('(') && end < text.Length && text[end] is ')' or ',' or ';';
        var words = before.Split(' ');
        var last = Plain(words[^1]);
        var second = words.Length > 1 ? Plain(words[^2]) : "";
        var near = Array.IndexOf(NearDays, last) >= 0 && Array.IndexOf(DayWords, second) >= 0;
        return enclosed || near || second == "thứ" || Array.IndexOf(DayWords, last) >= 0 || IsRange(before);
    }

    private static string Plain(string word) => word.Trim(['(', '“', '"', ',', ')']).ToLowerInvariant();

    // “2/3”, “24/7”: as often a share as a day; a word for a day must say so.
    private static bool IsFraction(int day, int month) => (day < month && day <= 4) || (day == 24 && month == 7);

    // “25-26/8”, “25 và 26/8”: the first day of the pair was the cue.
    private static bool IsRange(string before) => before.Length > 1 && before[^1] == '-' && char.IsAsciiDigit(before[^2]);

    private static bool IsCounted(string text, int end)
    {
        var after = text[end..Math.Min(text.Length, end + Window)].TrimStart().Split([' ', ',', '.', ';', ')'], 2);
        return Array.IndexOf(Units, after[0].ToLowerInvariant()) >= 0;
    }
}
