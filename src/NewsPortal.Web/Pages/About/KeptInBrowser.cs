namespace NewsPortal.Web.Pages.About;

/// <summary>What the site's modules keep in a reader's browser, by the names found there. A test compares it with the modules.</summary>
public static class KeptInBrowser
{
    public static IReadOnlyList<(string Name, string What)> Things { get; } =
    [
        ("da-luu", "Những bài bạn bấm Lưu để đọc sau: tên, địa chỉ và nội dung."),
        ("co-chu", "Cỡ chữ bạn chọn khi đọc bài."),
        ("chu-de-da-xem", "Lần cuối bạn mở một chủ đề thấy bài mới tới đâu, để lần sau chỉ ra bài mới."),
        ("nghe:", "Bạn nghe hay xem dở một tập tới chỗ nào."),
        ("nghe-toc-do", "Tốc độ bạn chọn khi nghe hay xem."),
        ("vo-trang", "Khung trang, chữ và kiểu dáng, để trang mở được khi mất mạng."),
        ("doc-gan-day", "Trang chủ và 40 bài bạn mở gần nhất, để đọc lại khi mất mạng."),
        ("anh-gan-day", "60 ảnh gần nhất của những bài ấy."),
    ];
}
