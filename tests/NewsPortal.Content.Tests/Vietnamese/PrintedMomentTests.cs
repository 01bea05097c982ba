using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Tests.Vietnamese;

public sealed class PrintedMomentTests
{
    [Theory]
    [InlineData("Thứ hai, 26/10/2020, 16:50 (GMT+7)", "2020-10-26 09:50")]
    [InlineData("18:53, 14/08/2026", "2026-08-14 11:53")]
    [InlineData("18:27 | 14/08/2026", "2026-08-14 11:27")]
    [InlineData("17:09 PM 14/08/2026", "2026-08-14 10:09")]
    [InlineData("14/08/2026 05:09 PM", "2026-08-14 10:09")]
    [InlineData("12:30 AM, 14-08-2026", "2026-08-13 17:30")]
    [InlineData("14h05 ngày 3.9.2026", "2026-09-03 07:05")]
    [InlineData("03/09/2026 08:30:15 GMT+7", "2026-09-03 01:30")]
    [InlineData("Cập nhật: 1/1/2026", "2025-12-31 17:00")]
    [InlineData("Thứ Năm, ngày 3 tháng 9 năm 2026, 14:05", "2026-09-03 07:05")]
    [InlineData("14 giờ 05 phút, ngày 3 Tháng 9, 2026", "2026-09-03 07:05")]
    [InlineData("Hà Tĩnh, 3 tháng Mười Hai năm 2026", "2026-12-02 17:00")]
    [InlineData("5 tháng Năm năm 2026 lúc 8h30", "2026-05-05 01:30")]
    [InlineData("03/09/2026 02:05 CH", "2026-09-03 07:05")]
    [InlineData("12:05 SA, 03/09/2026", "2026-09-02 17:05")]
    [InlineData("2:05 chiều 3/9/2026", "2026-09-03 07:05")]
    [InlineData("8:05 Chủ nhật, 6/9/2026", "2026-09-06 01:05")]
    public void A_printed_time_is_read_day_first_in_Vietnams_time(string line, string utc) =>
        Assert.Equal(utc, PrintedMoment.Read(line)?.UtcDateTime.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("16:50")]
    [InlineData("26/8")]
    [InlineData("31/02/2026")]
    [InlineData("14/08-2026")]
    [InlineData("1/2/3/2026")]
    [InlineData("99999999999/1/2026")]
    [InlineData("31 tháng 2 năm 2026")]
    [InlineData("3 tháng 9")]
    [InlineData("3 tháng lương năm 2026")]
    public void A_line_without_a_whole_day_names_no_time(string line) => Assert.Null(PrintedMoment.Read(line));
}
