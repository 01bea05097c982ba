using NewsPortal.Content.People;

namespace NewsPortal.Content.Tests.People;

/// <summary>Years a day without a year may lie in: offered to an editor, never applied.</summary>
public sealed class YearCandidatesTests
{
    private static readonly DateOnly Today = new(2026, 11, 27);
    private static readonly DateHint Hint = new(26, 8, null);

    [Fact]
    public void Terms_of_the_seed_s_offices_leave_two_years()
    {
        HeldDays[] terms = [new(new(2019, 7, 15), null), new(new(2015, 10, 1), new(2020, 10, 15))];

        var candidates = YearCandidates.Of(Hint, "Cuộc họp diễn ra chiều nay (26/8).", terms, Today)!;

        Assert.Equal([2019, 2020], candidates.Years);
        Assert.Contains("26/8/2019 (Thứ Hai), 26/8/2020 (Thứ Tư)", candidates.Sentence(Hint), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sáng thứ Hai, 26/8, lễ khai mạc diễn ra.", "1991 1996 2002 2013 2019 2024")]
    [InlineData("Sáng thứ hai ngày 26-8, lễ khai mạc diễn ra sau vụ mùa năm 2019.", "2019")]
    [InlineData("Sáng 26/8, như hồi 3/2/2019, lễ khai mạc diễn ra.", "2018 2019 2020")]
    [InlineData("Đến tháng 7/2026, xã xong việc; sáng 26/8 khai mạc.", "2025 2026")]
    public void A_printed_weekday_and_printed_years_narrow_them(string text, string years) =>
        Assert.Equal(years, string.Join(' ', YearCandidates.Of(Hint, text, [], Today)!.Years));

    [Theory]
    [InlineData("Sáng 26/8 khai mạc.")]
    [InlineData("Nhiệm kỳ 2015 - 2020, sáng 26/8 khai mạc.")]
    [InlineData("Sáng thứ Ba, 27/8, khai mạc.")]
    public void Where_nothing_narrows_them_nothing_is_said(string text) => Assert.Null(YearCandidates.Of(Hint, text, [], Today));

    [Fact]
    public void A_day_with_its_year_and_a_day_no_year_fits_have_no_candidates()
    {
        Assert.Null(YearCandidates.Of(new DateHint(26, 8, 2019), "Thứ Hai, 26/8.", [], Today));
        Assert.Null(YearCandidates.Of(new DateHint(29, 2, null), "Sáng 29/2 năm 2019.", [new(new(2018, 1, 1), new(2019, 12, 31))], Today));
    }
}
