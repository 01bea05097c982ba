namespace NewsPortal.Content.Vietnamese;

/// <summary>A day of the Vietnamese lunar calendar (âm lịch), as the masthead prints it beside the solar day.</summary>
/// <param name="Year">The solar year most of the lunar year lies in: Bính Ngọ is 2026.</param>
public sealed record LunarDate(int Day, int Month, bool IsLeapMonth, int Year)
{
    private static readonly string[] Stems = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"];
    private static readonly string[] Branches = ["Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"];

    private static readonly string[] Months =
        ["Giêng", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười Một", "Chạp"];

    private static readonly string[] FirstDays =
        ["Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười"];

    /// <summary>The lunar day of a solar day, by Vietnam's time (UTC+7).</summary>
    public static LunarDate Of(DateOnly day) => LunarCalendar.LunarOf(day);

    /// <summary><c>Bính Ngọ</c>: the year's name in the cycle of sixty; year 4 opened one.</summary>
    public string YearName => $"{Stems[(Year + 6) % 10]} {Branches[(Year + 8) % 12]}";

    /// <summary><c>Rằm tháng Mười, Bính Ngọ</c>; <c>Mồng Một tháng Giêng, Bính Ngọ</c>; <c>16 tháng Mười, Bính Ngọ</c>.</summary>
    public override string ToString()
    {
        var day = Day switch
        {
            <= 10 => $"Mồng {FirstDays[Day - 1]}",
            15 => "Rằm",
            _ => $"{Day}",
        };
        return $"{day} tháng {Months[Month - 1]}{(IsLeapMonth ? " nhuận" : "")}, {YearName}";
    }
}
