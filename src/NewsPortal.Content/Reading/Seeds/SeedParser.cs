namespace NewsPortal.Content.Reading.Seeds;

/// <summary>Reads one seed file: an article as plain text, copied off the newspaper's page (docs/seed-format.md).</summary>
public static class SeedParser
{
    private const int LongestHeadline = 1000;

    /// <param name="key">The file's name without its ending: importing the same seed twice updates one article.</param>
    /// <exception cref="ArticleFormatException">The text holds no article.</exception>
    public static ParsedArticle Parse(string key, DecodedText file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var paragraphs = ParagraphStage.Split(file.Text);
        RefuseWhatHoldsNoArticle(paragraphs);
        var label = HeadlineLabel.IsAbove(paragraphs) ? paragraphs[0] : null;
        paragraphs = label is null ? paragraphs : [.. paragraphs.Skip(1)];

        // The footer goes first: no later stage can mistake a topic for a sapo or a menu line for news.
        var (footer, rest) = FooterStage.Take(paragraphs);
        var (header, lead, body) = HeaderStage.Take(rest);
        var hint = DateHintStage.Find(header.Lede);

        // Photos before quotes: a headline may itself stand in quotation marks, and repeated it marks a photo. What stood
        // above the sapo is apart: a photo without a caption there must not take the first paragraph for one.
        IReadOnlyList<Block> blocks = [.. FigureStage.Apply(lead, header), .. FigureStage.Apply(body, header)];
        blocks = CreditStage.Apply(blocks);
        blocks = PullQuoteStage.Apply(blocks);

        RefuseWhatSaysNothing(header, blocks);
        return new ParsedArticle
        {
            Key = key,
            Format = "seed",
            Encoding = file.Encoding,
            Kind = HeadlineLabel.KindOf(label?.Text ?? header.Headline),
            Headline = header.Headline,
            Source = header.Source,
            Lede = header.Lede,
            DateHint = hint,
            Blocks = blocks,
            Topics = footer.Topics,
            Related = footer.Related,
            Findings = [.. file.Findings, .. HeadlineLabel.Look(label), .. ReviewStage.Look(header, hint, blocks, footer), .. footer.Findings],
        };
    }

    private static void RefuseWhatHoldsNoArticle(IReadOnlyList<Paragraph> paragraphs)
    {
        if (paragraphs.Count == 0)
        {
            throw new ArticleFormatException("blank-file", null, "Tệp chỉ có khoảng trắng, không có chữ nào.");
        }

        if (paragraphs.All(paragraph => MenuLine.Count(paragraph.Text) > 0))
        {
            throw new ArticleFormatException("menu-only", paragraphs[0].Line, "Tệp chỉ có thanh chuyên mục của trang báo, không có bài.");
        }
    }

    private static void RefuseWhatSaysNothing(Header header, IReadOnlyList<Block> blocks)
    {
        if (!header.Headline.Any(char.IsLetterOrDigit))
        {
            throw new ArticleFormatException("headline-without-words", null, "Dòng đầu không có chữ nào, không thể là tít.");
        }

        if (header.Headline.Length > LongestHeadline)
        {
            throw new ArticleFormatException("headline-too-long", null,
                $"Dòng đầu dài {header.Headline.Length:N0} ký tự, không thể là tít: tệp thiếu tít hoặc cả bài nằm trên một dòng.");
        }

        if (header.Lede is null && blocks.All(block => block.Words().Length == 0))
        {
            throw new ArticleFormatException("headline-only", null, "Tệp chỉ có tít, không có sapo và nội dung.");
        }
    }
}
