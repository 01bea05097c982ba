using System.Collections.Frozen;

namespace NewsPortal.Content.People;

/// <summary>Small words that tell where the name of a body ends, and what a name behind them belongs to.</summary>
internal static class TitleWords
{
    // Verbs and small words that no body's name holds.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Stops = Set("""
        cho nói là đã đang sẽ vừa cũng cùng với tại trong khi để do được bị có không từng rất vẫn còn phải nên nếu nhưng mà thì vì rằng này đó kia ấy
        lúc ngày sáng chiều trưa tối hôm như theo các những một mọi nhiều tôi ông bà anh chị em cháu chú họ ai gì chủ yêu đề khẳng nhấn ghi nêu bày kêu
        tuyên lưu thừa trả hỏi kể gửi ký kí dự thăm tặng chúc gặp đến đi lên ra vào từ qua về thôi giữ bổ miễn hứa mong hy hi giao vui xúc hiện trước
        sau mới ngoài lại càng nhờ giúp lấy làm bằng trên dưới giữa đều cả chỉ mời đưa tới xin khuyên khuyến quán lần nhất hơn chưa chẳng đừng hãy tức
        tuổi bởi tỏ nhìn
        """);

    // “Ban Chỉ đạo”, “Sở Thông tin”: a stop word that goes on as a body's name with the word after it.
    private static readonly FrozenSet<string> Pairs = Frozen("""
        gìn giữ|đổi mới|hóa mới|thôn mới|ánh sáng|giá cả|một thành|các dân|các vấn|các tổ|hạn vừa|vừa và|nhỏ và|quản lý|giám định|xuất bản|ngoại giao|giao thông|giao dịch|bàn giao|công báo|tòa báo|nhà báo|tài chính|hành chính|bưu chính|thi hành|việc làm|tạo việc|vấn đề|đề án|đề tài|dự án|dự trữ|dự báo|dự phòng|chủ tịch|chủ nhiệm|chủ nghĩa
        sinh viên|ban chỉ|thường vụ|thường trực|lưu trữ|lưu niệm|cho vay|từ điển|từ thiện|trên biển|cả nước|nước ngoài|ngoài nước|kí sinh|ký túc|ký sinh|yêu nước|hiện đại|thực hiện|phát hiện|biểu hiện|thể hiện|lên men|đồng bằng|bằng khen|vàng bạc
        trong nước|chung cư|chung kết|phong trào|đi lại|trực tiếp|liên tiếp|thông tin truyền|thông tin đối|thông tin điện|thông tin thị|thông tin khoa|báo cáo viên|dân vận động|vận động viên|cựu chiến|đường ra|đầu ra|đi bộ|thông qua|giúp việc|thừa phát|thừa kế|được phẩm|vui chơi
        """);

    // Verbs of two syllables whose first alone may belong to a body.
    private static readonly FrozenSet<string> Verbs = Frozen("""
        phát biểu|phát hiện|báo cáo|báo tin|đánh giá|giải thích|giải trình|phê duyệt|phê bình|quyết định|tiếp tục|tiếp thu|tiếp xúc|tiếp đón|tự tin|tự hào|cảnh báo|cảnh giác|tham gia|tham dự|tham quan|thông báo|thông qua|thông tin
        kết luận|kết hôn|trao đổi|trao tặng|trao giấy|trao quyết|trao bằng|trao thưởng|trao quà|chia sẻ|chia buồn|nhận định|nhận xét|nhận được|nhận thức|nhận lời|nhận trách|xác nhận|xác định|liên hệ|liên lạc|phân tích|phân trần|phân công|lý giải|chứng kiến|chứng minh|đăng tải
        phản ánh|phản hồi|phản bác|phản đối|bác bỏ|góp ý|góp mặt|quan tâm|quan sát|chính thức|chính là|đọc diễn|viết trên|thường xuyên|luôn luôn|đầu tiên|bên cạnh|thay mặt|dẫn đầu|dẫn đoàn|dẫn chứng|góp vốn|đối thoại|làm việc|làm rõ|làm trưởng|trả lời
        mong muốn|bộc bạch|tâm sự|chỉ đạo|chỉ ra|chỉ rõ|tuyên dương|thẳng thắn|tiết lộ|khen ngợi|động viên|khánh thành|cắt băng|phối hợp|thống nhất|vận động|ban hành|triển khai|nhất trí|công bố|điều khiển|nhắc nhở|tìm hiểu
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Places = Set("tỉnh huyện xã phường quận phố trấn tp tx tt thành thị thôn ấp bản khóm q h");

    // After a comma these go on with the same office: “Trưởng Khoa Ngoại, Bệnh viện Đa khoa tỉnh …”.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bodies = Set("""
        tỉnh huyện xã phường quận thành tp thị bệnh trường sở bộ cục công tập đại viện trung văn hội liên báo đài tổng học ngân khoa phòng ban ủy đoàn ubnd hđnd vụ chi đội
        """);

    // Behind a dash that belongs to the body: “Sở Lao động - Thương binh”, “Bà Rịa - Vũng Tàu”.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AfterDash = Set("""
        thương vũng huế tháp truyền xã du thể đào đt tb xh mt kế kiến ngân môi công kỹ hạ mũi họng gđ gia vi hành pháp sân nhiệt bỏng thần tim hồi dược nông chính
        """);

    // What bears a person's name without being one.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bearers = Set("""
        đường phố ngõ ngách hẻm cầu thpt thcs th dtnt giải quỹ chùa đền đình miếu lăng hồ sông núi đảo chợ ga rạp kđt kcn cty tnhh cp ql ngã vòng quán tiệm thôn xóm ấp buôn làng khóm bản phường xã huyện tỉnh quận tp tx trường
        đèo suối kênh rạch vịnh bãi biển hang động tòa nhóm tàu phim cụm khu đoạn trục phủ hãng spa salon showroom shop resort hotel lộ tổ dốc lớp cúp dòng
        """);

    private static readonly FrozenSet<string> BearerPairs = Frozen("""
        công ty|tiểu học|trung học|đại học|cao đẳng|mầm non|mẫu giáo|phổ thông|thành phố|thị xã|thị trấn|quảng trường|công viên|bệnh viện|phòng khám|nhà hát|nhà thờ|nhà hàng|nhà máy|nhà xuất|nhà sách|khách sạn|học bổng|giải thưởng
        huân chương|tư tưởng|phong cách|đạo đức|mặt đường|bến xe|cửa hàng|thương hiệu|nhãn hiệu|doanh nghiệp|tập đoàn|ngân hàng|trung tâm|siêu thị|chung cư|đại lộ|quốc lộ|tỉnh lộ|khu phố|giao lộ|nút giao|tuyến đường|cơ sở|ca khúc|bài hát|bộ phim
        nhà tù|di tích|khu đô|đô thị|sân vận|vận động|câu lạc|lạc bộ|bảo tàng|thư viện|chiến dịch|gia cát|lăng chủ|ban nhạc|hợp tác|tác xã|nhà tưởng|tưởng niệm|khu lưu|lưu niệm|đội bóng|trạm biến|thiền viện|thủy điện
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Honorifics = Set("ông bà anh chị em cháu cô chú bác cụ thầy bé cậu dì mợ thím");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Labels =
        Set("ảnh nguồn video clip bài tin thơ nhạc lời theo họa hiện hình dựng phim fb facebook youtube zalo tiktok flickr internet instagram fanpage");

    public static bool IsStop(TextWords words, int at) =>
        words[at].Kind == WordKind.Lower && words[at].Length < 8
        && ((Stops.Contains(words.Span(at)) && !IsBodyPair(words, at)) || (IsPair(Verbs, words, at) && !IsBodyPair(words, at)));

    public static bool IsPlace(ReadOnlySpan<char> word) => Places.Contains(word);

    public static bool IsBody(ReadOnlySpan<char> word) => Bodies.Contains(word);

    public static bool GoesOnAfterDash(ReadOnlySpan<char> word) => AfterDash.Contains(word);

    public static bool IsHonorific(ReadOnlySpan<char> word) => Honorifics.Contains(word);

    /// <summary>“Ảnh:”, “Nguồn:”: a name behind it made the picture or the text.</summary>
    public static bool IsLabel(ReadOnlySpan<char> word) => Labels.Contains(word);

    /// <summary>Whether what follows a word bears a name: <c>đường</c>, <c>Trường THPT</c>, <c>công ty</c>.</summary>
    public static bool IsBearer(TextWords words, int at) =>
        at >= 0 && (Bearers.Contains(words.Span(at)) || (at > 0 && words.Follows(at) && IsPair(BearerPairs, words, at - 1)));

    private static bool IsBodyPair(TextWords words, int at) => IsPair(Pairs, words, at) || (words.Follows(at) && IsPair(Pairs, words, at - 1));

    private static bool IsPair(FrozenSet<string> pairs, TextWords words, int at)
    {
        if (at + 1 >= words.Count || !words.Follows(at + 1))
        {
            return false;
        }

        var (start, end) = (words[at].Start, words[at + 1].End);
        return pairs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words.Text.AsSpan(start, end - start));
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static FrozenSet<string> Frozen(string phrases) =>
        phrases.Split(['|', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
