using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Seeds;

/// <summary>
/// Looks over what was read and tells the editor what is missing or uncertain. It changes nothing: what only looks like a
/// subheading or a byline stays a paragraph until a person says so.
/// </summary>
internal static class ReviewStage
{
    private const int ShortText = 60;
    private const int LongHeadline = 200;

    public static IEnumerable<Finding> Look(Header header, DateHint? hint, IReadOnlyList<Block> blocks, Footer footer) =>
        LookAtHeader(header, hint).Concat(BlockReview.Look(blocks)).Concat(LookAtWhole(header, blocks, footer));

    private static IEnumerable<Finding> LookAtHeader(Header header, DateHint? hint)
    {
        if (header.Headline.Length > LongHeadline)
        {
            yield return new(Severity.Warning, 1, "headline-long", $"Tít dài {header.Headline.Length} ký tự; có thể dòng đầu không phải là tít.");
        }

        if (header.Lede is null)
        {
            yield return new(Severity.Warning, null, "lede-missing", "Không thấy sapo sau tít.");
        }

        if (header.Source is null)
        {
            yield return new(Severity.Info, header.LedeLine, "source-missing", "Sapo không ghi nguồn ở đầu, ví dụ “(Baohatinh.vn) - ”.");
        }

        if (hint is { Year: null })
        {
            yield return new(Severity.Warning, header.LedeLine, "year-unknown",
                $"Sapo ghi ngày {hint} nhưng không ghi năm; cần biên tập viên xác nhận ngày đăng.");
        }
    }

    private static IEnumerable<Finding> LookAtWhole(Header header, IReadOnlyList<Block> blocks, Footer footer)
    {
        if (footer.Topics.Count == 0)
        {
            yield return new(Severity.Info, null, "topic-missing", "Bài không ghi chủ đề.");
        }

        var syllables = blocks.Where(block => block is not Figure).Sum(block => VietnameseText.CountSyllables(block.Words())) + VietnameseText.CountSyllables(header.Lede);
        if (syllables < ShortText)
        {
            yield return new(Severity.Warning, null, "short-text",
                $"Bài rất ngắn ({syllables} tiếng, không kể chú thích ảnh); có thể là bài ảnh, cần xem lại.");
        }
    }
}
