using NewsPortal.Content.Reading.Seeds;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Word;

/// <summary>
/// Paragraphs → headline, sapo, byline and the rest, as Vietnamese reporters write them: the headline on top, a bold sapo,
/// the text, the writer's name at the end.
/// </summary>
internal sealed record WordArticle(string Headline, string? Source, string? Lede, string? Byline, IReadOnlyList<WordItem> Rest, IReadOnlyList<Finding> Findings)
{
    private const int LongestHeadline = 1000;
    private const int ShortestBoldLede = 60;
    private const int HeadlineWithin = 5;

    /// <exception cref="ArticleFormatException">The document has no words, or only a headline.</exception>
    public static WordArticle Of(IReadOnlyList<WordItem> items)
    {
        var findings = new List<Finding>();
        var headline = HeadlineOf(items);
        var rest = items.ToList();
        Take(rest, headline);
        if (rest.TakeWhile(item => item.Line < headline.Line).Any())
        {
            findings.Add(new(Severity.Info, rest[0].Line, "before-headline", "Trước tít có đoạn khác; đang để là đoạn văn đầu bài."));
        }

        var lede = LedeOf(rest, headline);
        if (lede is null)
        {
            findings.Add(new(Severity.Warning, null, "lede-missing", "Không thấy sapo: đoạn sau tít không in đậm và không mang kiểu Sapo/Subtitle."));
        }
        else
        {
            Take(rest, lede);
        }

        var byline = rest.OfType<WordParagraph>().LastOrDefault(item => item.Role == WordRole.Author && item.Text.Length > 0);
        Take(rest, byline);
        var tag = lede is null ? null : SourceTag.Take(lede.Text);
        return new WordArticle(Checked(headline.Text), tag?.Name, tag?.Lede ?? lede?.Text, byline?.Text, rest, findings);
    }

    // The photos of a paragraph stay when its words have found their place.
    private static void Take(List<WordItem> rest, WordParagraph? taken)
    {
        var at = taken is null ? -1 : rest.FindIndex(item => ReferenceEquals(item, taken));
        if (at >= 0 && taken!.Pictures.Count > 0)
        {
            rest[at] = taken with { Text = "" };
        }
        else if (at >= 0)
        {
            rest.RemoveAt(at);
        }
    }

    // A Title anywhere, else a first heading near the top, else the first words.
    private static WordParagraph HeadlineOf(IReadOnlyList<WordItem> items)
    {
        var paragraphs = items.OfType<WordParagraph>().Where(item => item.Text.Length > 0).ToList();
        return paragraphs.Find(item => item.Role == WordRole.Title)
            ?? paragraphs.Take(HeadlineWithin).FirstOrDefault(item => item.IsFirstHeading)
            ?? paragraphs.FirstOrDefault()
            ?? throw new ArticleFormatException("blank-file", null, "Tệp Word không có chữ nào.");
    }

    private static WordParagraph? LedeOf(List<WordItem> rest, WordParagraph headline)
    {
        if (rest.OfType<WordParagraph>().FirstOrDefault(item => item.Role == WordRole.Lede && item.Text.Length > 0) is { } styled)
        {
            return styled;
        }

        var after = rest.FirstOrDefault(item => item.Line >= headline.Line && item is not WordParagraph { Text.Length: 0 }) as WordParagraph;
        var isMarked = after is { Role: WordRole.Text, List: null, Boxed: false }
            && ((after.Bold && after.Text.Length >= ShortestBoldLede) || SourceTag.IsCertain(after.Text));
        return isMarked ? after : null;
    }

    private static string Checked(string headline)
    {
        if (!headline.Any(char.IsLetterOrDigit))
        {
            throw new ArticleFormatException("headline-without-words", null, "Dòng đầu không có chữ nào, không thể là tít.");
        }

        return headline.Length <= LongestHeadline
            ? VietnameseText.Clean(headline)
            : throw new ArticleFormatException("headline-too-long", null, $"Đoạn đầu dài {headline.Length:N0} ký tự, không thể là tít.");
    }
}
