using NewsPortal.Content.Merging;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Tests.Merging;

public sealed class SameStoryTests
{
    private const string Body =
        "Sáng nay chợ quê họp từ năm giờ, ba mươi gian hàng dựng trên bãi đất ven sông. Người bán cá đến trước, người bán rau đến sau, ai cũng có chỗ quen của mình. " +
        "Một cái cân dùng chung đặt giữa chợ, ai nghi ngờ thì mang hàng ra cân lại, không ai cãi ai. Đến bảy giờ nắng lên thì chợ tan, bãi đất lại trống như chưa từng có ai đến đây.";

    [Fact]
    public void A_story_with_a_corrected_word_is_the_same_story()
    {
        var other = Body.Replace("ba mươi gian hàng", "bốn mươi gian hàng", StringComparison.Ordinal);

        Assert.True(SameStory.Likeness(Story(Body), Story(other)) > 0.9);
        Assert.NotEmpty(Print(Body).Intersect(Print(other)));
    }

    [Fact]
    public void The_weather_of_another_day_is_another_story()
    {
        Assert.Null(SameStory.Likeness(
            Story(Weather("12/8", 25, 33, 78)), Story(Weather("13/8", 24, 31, 85))));
        Assert.NotNull(SameStory.Likeness(
            Story(Weather("12/8", 25, 33, 78)), Story(Weather("12/8", 25, 33, 78))));
    }

    [Fact]
    public void Another_lede_is_another_story() =>
        Assert.Null(SameStory.Likeness(Story(Body), Story(Body) with { Lede = Folding.Fold("Bến đò cũ vắng khách từ ngày có cầu.") }));

    [Fact]
    public void A_text_too_short_to_tell_has_no_print() => Assert.Empty(Print("Chợ quê họp từ năm giờ sáng."));

    [Theory]
    [InlineData("Sáng 14/8, tổ máy thứ hai của nhà máy nước đã chạy thử; 1.250 hộ ở Đức Thọ có nước từ chiều cùng ngày.", "Sáng 14/8, tổ máy thứ hai của nhà máy nước đã chạy thử; 1.250 hộ tại Đức Thọ có nước từ chiều cùng ngày.")]
    [InlineData("Chợ quê họp từ năm giờ sáng, bảy giờ thì tan; người bán cá đến trước, người bán rau đến sau.", "Chợ quê họp từ năm giờ sáng, bảy giờ thì tan; người bán cá đến trước, người bán rau đến sau, ai cũng quen.")]
    public void A_short_text_with_a_word_changed_shares_a_number_of_its_print(string left, string right) =>
        Assert.NotEmpty(Print(left).Intersect(Print(right)));

    [Fact]
    public void Short_texts_of_different_stories_share_no_number()
    {
        string[] stories =
        [
            "Sáng 14/8, tổ máy thứ hai của nhà máy nước đã chạy thử; 1.250 hộ ở Đức Thọ có nước từ chiều cùng ngày.",
            "Chợ quê họp từ năm giờ sáng, bảy giờ thì tan; người bán cá đến trước, người bán rau đến sau.",
            "Con đường liên xã dài bốn cây số vừa rải xong lớp nhựa, xe khách chạy thử từ hôm qua.",
            "Lớp học chữ của bà con vạn chài mở vào tối thứ ba và thứ năm, ngay trên bến đò cũ.",
            "Hội đua thuyền năm nay có mười hai đội, ba đội nữ, chung kết vào chiều mồng bốn Tết.",
        ];

        Assert.All(stories, left => Assert.All(stories.Where(right => right != left), right => Assert.Empty(Print(left).Intersect(Print(right)))));
    }

    [Fact]
    public void A_text_that_grows_over_the_limit_of_short_ones_keeps_a_number()
    {
        var words = Body.Split(' ');
        for (var length = 50; length < 70; length++)
        {
            Assert.NotEmpty(Print(string.Join(' ', words[..length])).Intersect(Print(string.Join(' ', words[..(length + 4)]))));
        }
    }

    [Fact]
    public void A_short_copy_is_the_same_story_and_a_like_report_of_another_place_is_another()
    {
        const string here = "Chiều 12/8, mưa lớn làm ngập nhiều đoạn đường ở Hương Khê, nước rút sau hai giờ.";
        var copy = new StoryText(Folding.Fold(here), "");

        Assert.NotNull(SameStory.Likeness(copy, copy with { }));
        Assert.Null(SameStory.Likeness(copy, new StoryText(Folding.Fold(here.Replace("Hương Khê", "Đức Thọ", StringComparison.Ordinal)), "")));
        Assert.Null(SameStory.Likeness(new StoryText("", "het gio"), new StoryText("", "con nua")));
    }

    private static string Weather(string day, int least, int most, int damp) =>
        $"Hôm nay {day} khu vực có mây, ngày nắng, chiều tối có mưa rào vài nơi. Nhiệt độ thấp nhất {least} độ, cao nhất {most} độ, độ ẩm trung bình {damp} phần trăm, gió đông nam cấp 2. " +
        "Người dân đi lại trên sông cần chú ý thời tiết, tàu thuyền nhỏ không nên ra khơi khi có cảnh báo của đài khí tượng thủy văn tỉnh phát đi trong các bản tin hằng ngày.";

    private static StoryText Story(string body) => new(Folding.Fold("Hai giờ đồng hồ, ba mươi gian hàng."), Folding.Fold(body));

    private static int[] Print(string text) => StoryPrint.Of(Folding.Fold(text));
}
