using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Html;

/// <summary>Tells the editor what a page contradicts itself in, what was guessed, and what is missing.</summary>
internal static class PageReview
{
    private const int ShortText = 60;

    public static IEnumerable<Finding> Look(ParsedArticle article, PageParts parts, PageMeta meta)
    {
        if (parts.IsGuessed)
        {
            yield return new(Severity.Warning, null, "article-guessed", "Trang không thuộc họ báo nào đã biết: chỗ bài bắt đầu và kết thúc là do máy đoán, cần xem lại.");
        }

        if (parts.Headline is not null && meta.Headline is not null && Differ(parts.Headline, meta.Headline))
        {
            yield return new(Severity.Info, null, "headline-differs", $"Tít trên trang khác tít ghi cho máy (“{meta.Headline}”); lấy tít trên trang.");
        }

        if (meta.PublishedAt is { } told && parts.Time is { } shown && (told - shown).Duration() >= TimeSpan.FromMinutes(1))
        {
            yield return new(Severity.Info, null, "time-differs",
                $"Giờ in trên trang ({VietnameseDate.Clock(shown)} {VietnameseDate.DayMonthYear(shown)}) khác giờ ghi cho máy ({VietnameseDate.Clock(told)} {VietnameseDate.DayMonthYear(told)}); lấy giờ ghi cho máy.");
        }

        foreach (var finding in LookForMissing(article, parts))
        {
            yield return finding;
        }
    }

    private static IEnumerable<Finding> LookForMissing(ParsedArticle article, PageParts parts)
    {
        if (article.Lede is null)
        {
            yield return new(Severity.Warning, null, "lede-missing", "Không thấy sapo trên trang.");
        }

        if (article.PublishedAt is null)
        {
            yield return new(Severity.Warning, null, "time-missing", "Trang không ghi giờ đăng.");
        }

        if (article is { PublishedAt: null, DateHint: { Year: null } hint })
        {
            yield return new(Severity.Warning, parts.LedeLine, "year-unknown", $"Sapo ghi ngày {hint} nhưng không ghi năm; cần biên tập viên xác nhận ngày đăng.");
        }

        var words = article.Blocks.Where(block => block is not Figure).Select(block => block.Words()).Append(article.Lede ?? "");
        var syllables = words.Sum(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
        if (syllables < ShortText)
        {
            yield return new(Severity.Warning, null, "short-text", $"Bài rất ngắn ({syllables} tiếng, không kể chú thích ảnh); có thể là bài ảnh, cần xem lại.");
        }
    }

    // The paper's name behind a headline is no difference.
    private static bool Differ(string shown, string told)
    {
        var (left, right) = (VietnameseText.SameLineKey(shown), VietnameseText.SameLineKey(told));
        return !right.StartsWith(left, StringComparison.Ordinal);
    }
}
