using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Tests.Vietnamese;

public sealed class LunarDateTests
{
    [Theory]
    [InlineData("1985-01-21")] // A month before China's: Vietnam counts days at UTC+7.
    [InlineData("1968-01-29")]
    [InlineData("2000-02-05")]
    [InlineData("2007-02-17")]
    [InlineData("2024-02-10")]
    [InlineData("2025-01-29")]
    [InlineData("2026-02-17")]
    [InlineData("2027-02-06")]
    [InlineData("2030-02-02")]
    public void Tet_is_the_first_day_of_the_first_month(string day)
    {
        var tet = LunarDate.Of(Day(day));

        Assert.Equal((1, 1, false), (tet.Day, tet.Month, tet.IsLeapMonth));
        Assert.Equal(Day(day).Year, tet.Year);
    }

    [Theory]
    [InlineData("2020-05-23", "Mồng Một tháng Tư nhuận, Canh Tý")]
    [InlineData("2023-03-22", "Mồng Một tháng Hai nhuận, Quý Mão")]
    [InlineData("2025-07-25", "Mồng Một tháng Sáu nhuận, Ất Tỵ")]
    [InlineData("2026-11-23", "Rằm tháng Mười, Bính Ngọ")]
    [InlineData("2026-11-24", "16 tháng Mười, Bính Ngọ")]
    [InlineData("2026-02-16", "29 tháng Chạp, Ất Tỵ")]
    [InlineData("2024-12-31", "Mồng Một tháng Chạp, Giáp Thìn")]
    [InlineData("2024-12-01", "Mồng Một tháng Mười Một, Giáp Thìn")]
    public void Days_are_named_as_the_masthead_prints_them(string day, string text) => Assert.Equal(text, LunarDate.Of(Day(day)).ToString());

    [Fact]
    public void Days_follow_one_another_for_eighty_years()
    {
        var before = LunarDate.Of(new DateOnly(1979, 12, 31));
        for (var day = new DateOnly(1980, 1, 1); day.Year < 2060; day = day.AddDays(1))
        {
            var lunar = LunarDate.Of(day);
            var follows = lunar.Day == before.Day + 1
                ? (lunar.Month, lunar.IsLeapMonth, lunar.Year) == (before.Month, before.IsLeapMonth, before.Year)
                : lunar.Day == 1 && before.Day is 29 or 30 && (lunar.IsLeapMonth ? lunar.Month == before.Month : lunar.Month == (before.Month % 12) + 1)
                    && lunar.Year == before.Year + (lunar is { Month: 1, IsLeapMonth: false } ? 1 : 0);
            Assert.True(follows, $"{day}: {before} → {lunar}");
            before = lunar;
        }
    }

    [Fact]
    public void Full_moon_is_drawn_as_the_design_has_it() => Assert.Equal("M10 1A9 9 0 0 1 10 19A8.88 9 0 0 1 10 1Z", MoonPath.Of(15));

    [Fact]
    public void Crescents_are_lit_on_their_own_side()
    {
        Assert.StartsWith("M10 1A9 9 0 0 1 10 19A", MoonPath.Of(4), StringComparison.Ordinal);
        Assert.EndsWith("9 0 0 0 10 1Z", MoonPath.Of(4), StringComparison.Ordinal);
        Assert.StartsWith("M10 1A9 9 0 0 0 10 19A", MoonPath.Of(26), StringComparison.Ordinal);
        Assert.EndsWith("9 0 0 1 10 1Z", MoonPath.Of(26), StringComparison.Ordinal);
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
