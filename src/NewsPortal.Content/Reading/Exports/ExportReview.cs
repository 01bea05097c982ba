using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Exports;

/// <summary>Looks over an article of an export before it is handed on: refuses what is none, says what is missing.</summary>
internal static class ExportReview
{
    public const int LongestHeadline = 1000;

    /// <param name="headline">Clean; null when the item has none.</param>
    /// <param name="line">Where the item begins in its file.</param>
    /// <exception cref="ArticleFormatException">The item is no article.</exception>
    public static string Headline(string? headline, int line)
    {
        if (headline is null)
        {
            throw new ArticleFormatException("headline-missing", line, $"Mục ở dòng {line} không có tít.");
        }

        if (!headline.Any(char.IsLetterOrDigit))
        {
            throw new ArticleFormatException("headline-without-words", line, $"Tít ở dòng {line} không có chữ nào.");
        }

        return headline.Length <= LongestHeadline ? headline : throw new ArticleFormatException("headline-too-long", line,
            $"Tít ở dòng {line} dài {headline.Length:N0} ký tự, quá giới hạn.");
    }

    /// <exception cref="ArticleFormatException">The item is no article.</exception>
    public static ParsedArticle Finish(ParsedArticle article, int line)
    {
        RefuseLimits(article, line);
        var findings = article.Findings.ToList();
        var blocks = WithoutLede(article, findings);
        var empty = blocks.All(block => block.Words().Length == 0 && block is not Figure { Picture: not null });
        if (empty && article.Lede is null)
        {
            throw new ArticleFormatException("headline-only", line, $"Mục ở dòng {line} chỉ có tít, không có sapo và nội dung.");
        }

        if (article.Lede is null)
        {
            findings.Add(new(Severity.Warning, null, "lede-missing", "Bài không có sapo."));
        }

        if (empty)
        {
            findings.Add(new(Severity.Warning, null, "body-missing", "Bài chỉ có tít và sapo, không có nội dung."));
        }

        return article with { Blocks = blocks, Findings = findings };
    }

    // Many systems print the lede as the body's first paragraph too, under a photo or not: it is kept once.
    private static IReadOnlyList<Block> WithoutLede(ParsedArticle article, List<Finding> findings)
    {
        var first = article.Blocks.FirstOrDefault(block => block is not Figure);
        if (article is not { Lede: { } lede, Markdown: null } || first is not Paragraph paragraph
            || VietnameseText.SameLineKey(paragraph.Text) != VietnameseText.SameLineKey(lede))
        {
            return article.Blocks;
        }

        findings.Add(new(Severity.Info, first.Line, "lede-repeated", "Đoạn đầu của nội dung lặp lại sapo; đã giữ một lần."));
        return [.. article.Blocks.Where(block => !ReferenceEquals(block, first))];
    }

    private static void RefuseLimits(ParsedArticle article, int line)
    {
        if (article.Blocks.Count > TextChecks.MaxLines)
        {
            throw new ArticleFormatException("too-many-lines", line, $"Bài ở dòng {line} có hơn {TextChecks.MaxLines:N0} khối, quá giới hạn.");
        }

        foreach (var words in article.Blocks.Select(block => block.Words()).Append(article.Lede ?? ""))
        {
            TextChecks.RefuseLetters(words, line);
            if (words.Length > TextChecks.MaxLineLength)
            {
                throw new ArticleFormatException("line-too-long", line,
                    $"Bài ở dòng {line} có đoạn dài hơn {TextChecks.MaxLineLength:N0} ký tự, quá giới hạn.");
            }
        }
    }
}
