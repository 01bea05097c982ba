using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Seeds;

/// <summary>The part of the review that looks at the blocks: photos, statements told twice, likely subheadings and bylines.</summary>
internal static class BlockReview
{
    private const double SameStatement = 0.9;

    // Longer ones are no statements anybody would print twice, and comparing them costs time.
    private const int LongestStatement = 2000;
    private const int MostQuotes = 50;
    private const int LongestSubheading = 90;

    private static readonly string[] BylineWords = ["bai", "bai anh", "anh va bai", "bai va anh", "noi dung", "thuc hien", "tac gia", "tin anh"];

    public static IEnumerable<Finding> Look(IReadOnlyList<Block> blocks) =>
        LookAtFigures([.. blocks.OfType<Figure>()]).Concat(LookForSameStatements(blocks)).Concat(LookAtShortLines(blocks));

    private static IEnumerable<Finding> LookAtFigures(IReadOnlyList<Figure> figures)
    {
        if (figures.Count > 0)
        {
            yield return new(Severity.Info, figures[0].Line, "alt-missing",
                $"{figures.Count} ảnh {(figures.All(figure => figure.Picture is null) ? "chưa có tệp ảnh và " : "")}chưa có mô tả cho người khiếm thị; tít và chú thích không thay được mô tả.");
        }

        foreach (var figure in figures)
        {
            if (figure.Caption is null)
            {
                yield return new(Severity.Warning, figure.Line, "figure-without-caption", "Ảnh không có chú thích.");
            }
            else if (IsUncertain(figure.Caption))
            {
                yield return new(Severity.Warning, figure.Line, "caption-uncertain",
                    "Chú thích ảnh có nhiều câu, có thể là một đoạn văn hoặc danh sách người dự; cần xem lại.");
            }
        }
    }

    // Several sentences, and not the words of one person after a colon (Samples/caption-or-paragraph.txt).
    private static bool IsUncertain(string caption)
    {
        var text = CreditStage.Find(caption) is null ? caption : caption[..caption.LastIndexOf(':')];
        return text.Contains(". ", StringComparison.Ordinal) && !text.Contains(": ", StringComparison.Ordinal)
            && text.IndexOf(". ", StringComparison.Ordinal) is var first && text.Length - first > 20;
    }

    // The caption of a speaker's photo often repeats the pull quote with a word changed. Both stay.
    private static IEnumerable<Finding> LookForSameStatements(IReadOnlyList<Block> blocks)
    {
        var captions = blocks.OfType<Figure>().Where(figure => figure.Caption is { Length: > 20 and < LongestStatement }).Take(MostQuotes).ToList();
        foreach (var quote in blocks.OfType<PullQuote>().Where(quote => quote.Quote.Length < LongestStatement).Take(MostQuotes))
        {
            var twin = captions.Find(figure => Similarity.Of(Statement(figure.Caption!), quote.Quote) >= SameStatement);
            if (twin is not null)
            {
                yield return new(Severity.Info, quote.Line, "same-statement-twice",
                    $"Câu trích giống chú thích ảnh ở dòng {twin.Line} nhưng có thể khác vài chữ; giữ cả hai, cần đối chiếu.");
            }
        }
    }

    private static string Statement(string caption) =>
        caption.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0 ? caption[(colon + 2)..] : caption;

    private static IEnumerable<Finding> LookAtShortLines(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not Paragraph { Text: { Length: <= LongestSubheading } text } paragraph)
            {
                continue;
            }

            if (i >= blocks.Count - 2 && IsByline(text))
            {
                yield return new(Severity.Info, paragraph.Line, "possible-byline", $"Dòng “{text}” có thể là tên tác giả; đang để là đoạn văn.");
            }
            else if (i + 1 < blocks.Count && blocks[i + 1] is Paragraph next && next.Text.Length > text.Length && IsTitle(text))
            {
                yield return new(Severity.Info, paragraph.Line, "possible-subheading", $"Dòng “{text}” có thể là tít xen; đang để là đoạn văn.");
            }
        }
    }

    private static bool IsTitle(string text) =>
        !IsQuestionOfInterview(text) && (char.IsUpper(text[0]) || char.IsDigit(text[0]) || VietnameseText.IsQuotationMark(text[0]))
        && text[^1] is not ('.' or ',' or ';' or ':' or '…' or '!');

    // “P.V: …”, “Phóng viên: …” (Samples/interview.txt).
    private static bool IsQuestionOfInterview(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && Folding.Fold(text[..colon]) is "p v" or "pv" or "phong vien" or "hoi" or "dap";

    // “Thu Hà”, “V.T.”, “Nhóm PV”, “Minh Anh - Hồng Nhung”, “Thu Hà (thực hiện)”, “Bài, ảnh: Thu Hà”.
    private static bool IsByline(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        text = colon > 0 && BylineWords.Contains(Folding.Fold(text[..colon])) ? text[(colon + 1)..].Trim() : text;
        text = text.EndsWith(')') && text.IndexOf(" (", StringComparison.Ordinal) is var note and > 0 ? text[..note] : text;
        var words = text.Split([' ', '.', '-', '–', '/', '&', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= 8 && words.All(word => char.IsUpper(word[0]) && word.All(char.IsLetter));
    }
}
