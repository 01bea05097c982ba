using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Tests.Vietnamese;

public sealed class VietnameseDateTests
{
    // 18:30 in London's winter is the next day in Hà Tĩnh.
    private static readonly DateTimeOffset Evening = new(2026, 11, 22, 18, 30, 0, TimeSpan.Zero);

    [Fact]
    public void Times_are_shown_in_Vietnam()
    {
        Assert.Equal("01:30", VietnameseDate.Clock(Evening));
        Assert.Equal("23/11/2026", VietnameseDate.DayMonthYear(Evening));
        Assert.Equal(new DateOnly(2026, 11, 23), VietnameseDate.DayInVietnam(Evening));
        Assert.Equal("2026-11-23T01:30+07:00", VietnameseDate.Machine(Evening));
    }

    [Fact]
    public void Days_are_written_in_full()
    {
        Assert.Equal("Thứ Hai, ngày 23 tháng 11 năm 2026", VietnameseDate.Full(new DateOnly(2026, 11, 23)));
        Assert.Equal("Chủ nhật, ngày 1 tháng 2 năm 2026", VietnameseDate.Full(new DateOnly(2026, 2, 1)));
    }
}
