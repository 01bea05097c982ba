using NewsPortal.Content.Reading.Seeds;

namespace NewsPortal.Content.Tests.Reading.Seeds;

public sealed class DateHintStageTests
{
    [Theory]
    [InlineData("diễn ra chiều nay (26/8).", 26, 8, null)]
    [InlineData("Sáng 14/9, gió cấp 8", 14, 9, null)]
    [InlineData("trước ngày 10/2/2017.", 10, 2, 2017)]
    [InlineData("sáng 30-10, đoàn kiểm tra", 30, 10, null)]
    [InlineData("ngày 26-1-2018 của", 26, 1, 2018)]
    [InlineData("từ 1.1.2026", 1, 1, 2026)]
    [InlineData("ngày 26 tháng 8 năm 2019", 26, 8, 2019)]
    [InlineData("ngày 26 tháng 8 (năm 2019)", 26, 8, 2019)]
    [InlineData("ngày 26 tháng 8, xã", 26, 8, null)]
    [InlineData("ngày 26/8 năm 2019", 26, 8, 2019)]
    [InlineData("18:53, 14/08/2026", 14, 8, 2026)]
    [InlineData("Thứ hai 26-8, xã", 26, 8, null)]
    [InlineData("dịp lễ 30/4 - 1/5", 30, 4, null)]
    [InlineData("ngày 25-26/8", 26, 8, null)]
    [InlineData("Với 48/48 phiếu, ngày 2/9", 2, 9, null)]
    [InlineData("ngày 31/2, sau đó ngày 1/3", 1, 3, null)]
    public void First_day_and_month_are_found_day_first(string lede, int day, int month, int? year) =>
        Assert.Equal(new DateHint(day, month, year), DateHintStage.Find(lede));

    [Theory]
    [InlineData(null)]
    [InlineData("48/48 đại biểu")]
    [InlineData("gió 60-75 km/h")]
    [InlineData("Duy trì 3 đến 6 tháng")]
    [InlineData("có 2-3 cơn bão")]
    [InlineData("hiện nay 2-3 cơ sở")]
    [InlineData("hơn 2/3 số hộ")]
    [InlineData("phục vụ 24/7")]
    [InlineData("tháng 9/2016, tháng 9-2017")]
    [InlineData("văn bản số 47/TTg-CN")]
    [InlineData("giá 1.200.000 đồng, tăng 2.5 lần")]
    [InlineData("ngày 31/2")]
    [InlineData("ngày 29/2/2025")]
    [InlineData("ngày 10/3 âm lịch")]
    [InlineData("giai đoạn 2016-2020")]
    [InlineData("xe 60A-42.12, lúc 10g20")]
    public void Votes_ranges_shares_and_impossible_days_are_no_dates(string? lede) => Assert.Null(DateHintStage.Find(lede));
}
