using System.Buffers;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Seeds;

/// <summary>
/// The newspaper's menu, copied off the page with the article: <c>Tin mới Emagazine Truyền hình Podcast</c>. Its names
/// have one to four syllables and nothing between them, so they are matched longest first, never cut at spaces.
/// </summary>
internal static class MenuLine
{
    private static readonly string[] Names =
    [
        "Tin mới", "Tin mới nhất", "Mới nhất", "Đọc nhiều", "Emagazine", "E-magazine", "Truyền hình", "Podcast", "Podcasts",
        "Trang chủ", "Thời sự", "Chính trị", "Kinh tế", "Xã hội", "Văn hóa", "Thể thao", "Giáo dục", "Pháp luật", "Thế giới",
        "Quốc tế", "Đời sống", "Du lịch", "Sức khỏe", "Y tế", "Công nghệ", "Khoa học", "Giải trí", "Video", "Tin ảnh",
        "Phóng sự ảnh", "Multimedia", "Media", "Infographic", "Longform", "Bạn đọc", "Đất và người", "Quốc phòng", "An ninh",
        "Môi trường", "Nông nghiệp", "Nông thôn mới", "Xây dựng Đảng", "Phát thanh", "Đăng nhập", "Liên hệ", "Quảng cáo",
        "RSS", "Tìm kiếm", "Tòa soạn", "Đặt báo", "Báo in", "Chuyên đề", "Thị trường", "Doanh nghiệp", "Bất động sản", "Góc nhìn",
        "Hà Tĩnh", "Trong nước", "Công đoàn", "Chuyển đổi số", "TV", "Theo dõi", "Hotline", "Facebook", "Zalo", "Youtube", "Tiktok",
    ];

    private const int LongestName = 4;

    private static readonly SearchValues<char> SentenceSigns = SearchValues.Create(",.;:!?");

    private static readonly HashSet<string> Folded = [.. Names.Select(Folding.Fold)];

    /// <summary>How many menu names the line is made of; 0 when it holds anything else.</summary>
    public static int Count(string line)
    {
        // A comma or a full stop makes a sentence or a list of it, and a menu has neither.
        if (line.Length > 400 || line.AsSpan().ContainsAny(SentenceSigns))
        {
            return 0;
        }

        var words = Folding.Fold(line).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var names = 0;
        for (var i = 0; i < words.Length; names++)
        {
            var length = LongestMatch(words.AsSpan(i));
            if (length == 0)
            {
                return 0;
            }

            i += length;
        }

        return names;
    }

    private static int LongestMatch(ReadOnlySpan<string> words)
    {
        for (var length = Math.Min(LongestName, words.Length); length > 0; length--)
        {
            if (Folded.Contains(string.Join(' ', words[..length])))
            {
                return length;
            }
        }

        return 0;
    }
}
