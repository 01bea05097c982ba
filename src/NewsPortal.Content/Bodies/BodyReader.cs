using Markdig.Extensions.Figures;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsPortal.Content.Vietnamese;
using PrintedFigure = Markdig.Extensions.Figures.Figure;

namespace NewsPortal.Content.Bodies;

/// <summary>
/// Markdown → blocks: the inverse of <see cref="BodyWriter"/>. Blocks come without lines. What an editor writes beyond the
/// blocks (lists, links, code) is read as the paragraphs its words make.
/// </summary>
public static class BodyReader
{
    /// <exception cref="ArticleFormatException">The body is too large or too deep.</exception>
    public static IReadOnlyList<Block> Read(string markdown) => [.. Read(BodyMarkdown.Parse(markdown)).Where(HasContent)];

    /// <summary>A pull quote from its printed line: quote and speaker where the line shows them.</summary>
    internal static PullQuote ReadQuote(string text) =>
        QuotedLine.Of(text) is { } line ? new PullQuote(text, line.Quote, line.Speaker()) : new PullQuote(text, text);

    private static IEnumerable<Block> Read(ContainerBlock container)
    {
        foreach (var block in container)
        {
            IEnumerable<Block> blocks = block switch
            {
                PrintedFigure figure => [ReadFigure(figure)],
                QuoteBlock quote => [ReadQuote(quote)],
                HeadingBlock heading => [new Subheading(InlineText.Of(heading.Inline))],
                ParagraphBlock paragraph => [new Paragraph(InlineText.Of(paragraph.Inline))],
                CodeBlock code => [new Paragraph(VietnameseText.Clean(code.Lines.ToString()))],
                LinkReferenceDefinitionGroup => [],
                ContainerBlock inner => Read(inner),
                _ => [],
            };

            foreach (var read in blocks)
            {
                yield return read;
            }
        }
    }

    private static Figure ReadFigure(PrintedFigure figure)
    {
        string? caption = null;
        string? credit = null;
        string? alt = null;
        foreach (var inline in figure.Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null))
        {
            var text = InlineText.Of(inline.Inline);
            credit ??= inline.Inline!.Descendants<EmphasisInline>().Where(mark => mark.DelimiterCount == 1).Select(InlineText.Of).FirstOrDefault();
            alt ??= inline.Inline!.Descendants<LinkInline>().Where(link => link.IsImage).Select(InlineText.Of).FirstOrDefault();
            caption ??= inline is FigureCaption && text.Length > 0 ? text : null;
        }

        return new Figure(caption, credit is "" ? null : credit, alt is "" ? null : alt);
    }

    internal static PullQuote ReadQuote(QuoteBlock quote)
    {
        var lines = quote.Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null).ToList();
        if (lines.Count is 2 or 3 && InlineText.Marked(lines[1], 1) is { } said && (lines.Count == 2 || InlineText.Marked(lines[2], 2) is not null))
        {
            return new PullQuote(InlineText.Of(lines[0].Inline), said, lines.Count == 3 ? InlineText.Marked(lines[2], 2) : null);
        }

        return ReadQuote(string.Join(' ', lines.Select(line => InlineText.Of(line.Inline)).Where(text => text.Length > 0)));
    }

    private static bool HasContent(Block block) => block is Figure || block.Words().Length > 0;
}
