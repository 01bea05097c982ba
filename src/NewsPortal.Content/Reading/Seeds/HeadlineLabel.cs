namespace NewsPortal.Content.Reading.Seeds;

/// <summary>
/// What kind of piece it is, printed before the headline or above it: <c>[Emagazine] …</c>, <c>(TV) …</c>,
/// <c>E-magazine | …</c> (Samples/emagazine.txt, Samples/emagazine-above.txt). The headline keeps its printed label.
/// </summary>
internal static class HeadlineLabel
{
    private const int LongestHeadline = 250;

    private static readonly string[] Labels =
    [
        "emagazine", "e-magazine", "magazine", "longform", "long-form", "mega story", "megastory", "tv", "video", "clip", "podcast", "photo",
        "infographic", "ảnh", "chùm ảnh", "phóng sự ảnh", "multimedia", "trực tiếp",
    ];

    private static readonly string[] LongPieces = ["emagazine", "e-magazine", "longform", "long-form", "mega story", "megastory"];

    /// <summary>The headline without its label.</summary>
    public static string Without(string headline) => Split(headline) is { } parts ? parts.Headline : headline;

    public static ArticleKind KindOf(string line) =>
        LongPieces.Contains(Split(line)?.Label ?? line.Trim('[', ']', '(', ')', ' '), StringComparer.OrdinalIgnoreCase) ? ArticleKind.Emagazine : ArticleKind.Article;

    /// <summary>
    /// Whether the first line is a label alone and the headline stands below it: only when a photo repeats that line, or a
    /// sapo with the paper's name follows. A menu word can be a headline too (Samples/headline-is-a-menu-word.txt).
    /// </summary>
    public static bool IsAbove(IReadOnlyList<Paragraph> paragraphs)
    {
        if (paragraphs.Count < 3 || !Labels.Contains(paragraphs[0].Text.Trim('[', ']', '(', ')', ' '), StringComparer.OrdinalIgnoreCase))
        {
            return false;
        }

        var second = paragraphs[1].Text;
        var headline = new HeadlineLine(second);
        var isHeadline = second.Length <= LongestHeadline && !SourceTag.IsCertain(second);
        return isHeadline && (SourceTag.Take(paragraphs[2].Text) is not null || paragraphs.Skip(2).Any(paragraph => headline.IsRepeatedBy(paragraph.Text)));
    }

    public static IEnumerable<Finding> Look(Paragraph? label)
    {
        if (label is not null)
        {
            yield return new(Severity.Info, label.Line, "label-above", $"Dòng “{label.Text}” đứng trên tít được hiểu là nhãn thể loại, không phải tít.");
        }
    }

    private static (string Label, string Headline)? Split(string headline)
    {
        var isEnclosed = headline.StartsWith('[') || headline.StartsWith('(');
        var end = isEnclosed ? headline.IndexOfAny([']', ')']) : headline.IndexOfAny([':', '|', '-', '–']);
        end = !isEnclosed && headline.StartsWith("e-", StringComparison.OrdinalIgnoreCase) ? headline.IndexOfAny([':', '|', '–'], 2) : end;
        if (end < 2 || end + 1 >= headline.Length)
        {
            return null;
        }

        var label = headline[(isEnclosed ? 1 : 0)..end].Trim();
        var rest = headline[(end + 1)..].TrimStart(' ', ':', '|', '-', '–');
        return rest.Length > 0 && Labels.Contains(label, StringComparer.OrdinalIgnoreCase) ? (label, rest) : null;
    }
}
