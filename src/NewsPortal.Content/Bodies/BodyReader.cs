using Markdig.Extensions.Figures;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsPortal.Content.Vietnamese;
using PrintedFigure = Markdig.Extensions.Figures.Figure;
using PrintedTable = Markdig.Extensions.Tables.Table;

namespace NewsPortal.Content.Bodies;

/// <summary>
/// Markdown → blocks: the inverse of <see cref="BodyWriter"/>. Blocks come without lines. What an editor writes beyond the
/// blocks (links, code, lists in lists) is read as the paragraphs and items its words make.
/// </summary>
public static class BodyReader
{
    /// <exception cref="ArticleFormatException">The body is too large or too deep.</exception>
    public static IReadOnlyList<Block> Read(string markdown) => [.. Read(BodyMarkdown.Parse(markdown), firstLine: null)];

    /// <summary>The blocks with their lines, for a body that begins at <paramref name="firstLine"/> of its file.</summary>
    /// <exception cref="ArticleFormatException">The body is too large or too deep.</exception>
    internal static IReadOnlyList<Block> Read(string markdown, int firstLine) => [.. Read(BodyMarkdown.Parse(markdown, firstLine), (int?)firstLine)];

    /// <summary>A pull quote from its printed line: quote and speaker where the line shows them.</summary>
    internal static PullQuote ReadQuote(string text) =>
        QuotedLine.Of(text) is { } line ? new PullQuote(text, line.Quote, line.Speaker()) : new PullQuote(text, text);

    private static IEnumerable<Block> Read(ContainerBlock container, int? firstLine)
    {
        foreach (var block in container)
        {
            if (block is ContainerBlock inner and not (PrintedFigure or QuoteBlock or PrintedTable) && !ListReader.IsPlain(block))
            {
                foreach (var read in Read(inner, firstLine))
                {
                    yield return read;
                }

                continue;
            }

            foreach (var read in ReadOne(block).Where(HasContent))
            {
                yield return firstLine is { } first ? read with { Line = first + block.Line } : read;
            }
        }
    }

    internal static IEnumerable<Block> ReadOne(Markdig.Syntax.Block block) => block switch
    {
        PrintedFigure figure => ReadFigure(figure),
        QuoteBlock quote => [ReadQuote(quote), .. InlinePictures.Of(quote)],
        PrintedTable table => [ReadTable(table), .. InlinePictures.Of(table)],
        ListBlock list => [ListReader.Read(list)],
        HeadingBlock heading => [new Subheading(InlineText.Of(heading.Inline)), .. InlinePictures.Of(heading)],
        ParagraphBlock paragraph => [new Paragraph(InlineText.Of(paragraph.Inline)), .. InlinePictures.Of(paragraph)],
        CodeBlock code => [new Paragraph(VietnameseText.Clean(code.Lines.ToString()))],
        _ => [],
    };

    private static IEnumerable<Figure> ReadFigure(PrintedFigure figure)
    {
        string? caption = null;
        string? credit = null;
        var pictures = figure.Descendants<LinkInline>().Where(link => link.IsImage).ToList();
        foreach (var inline in figure.Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null))
        {
            var text = InlineText.Of(inline.Inline);
            credit ??= inline.Inline!.Descendants<EmphasisInline>().Where(mark => mark.DelimiterCount == 1).Select(InlineText.Of).FirstOrDefault();
            caption ??= inline is FigureCaption && text.Length > 0 ? text : null;
        }

        var picture = pictures.FirstOrDefault();
        var name = string.IsNullOrEmpty(picture?.Url) ? null : picture.Url;
        yield return new Figure(caption, credit is "" ? null : credit, picture is null ? null : InlinePictures.Alt(picture), name);
        foreach (var other in InlinePictures.Of(figure).Skip(name is null ? 0 : 1))
        {
            yield return other;
        }
    }

    private static Table ReadTable(PrintedTable table)
    {
        var rows = table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(CellText).ToList()).ToList();
        var columns = rows.Max(row => row.Count);
        return new Table([.. rows.Select(row => (IReadOnlyList<string>)[.. row, .. Enumerable.Repeat("", columns - row.Count)])]);
    }

    private static string CellText(TableCell cell) =>
        VietnameseText.Clean(string.Join(' ', cell.OfType<ParagraphBlock>().Select(text => InlineText.Of(text.Inline))));

    internal static PullQuote ReadQuote(QuoteBlock quote)
    {
        var lines = quote.Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null).ToList();
        if (lines.Count is 2 or 3 && InlineText.Marked(lines[1], 1) is { } said && (lines.Count == 2 || InlineText.Marked(lines[2], 2) is not null))
        {
            return new PullQuote(InlineText.Of(lines[0].Inline), said, lines.Count == 3 ? InlineText.Marked(lines[2], 2) : null);
        }

        return ReadQuote(string.Join(' ', lines.Select(line => InlineText.Of(line.Inline)).Where(text => text.Length > 0)));
    }

    internal static bool HasContent(Block block) => block is Figure || !string.IsNullOrWhiteSpace(block.Words());
}
