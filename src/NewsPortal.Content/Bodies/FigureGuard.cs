using Markdig.Extensions.Figures;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PrintedFigure = Markdig.Extensions.Figures.Figure;

namespace NewsPortal.Content.Bodies;

/// <summary>
/// Refuses a figure that holds more than a photo shows. A <c>^^^</c> that is never closed takes all text to the end of the
/// body into its figure, where nothing would show it.
/// </summary>
internal static class FigureGuard
{
    /// <param name="document">A parsed body.</param>
    /// <param name="firstLine">The line of its file the body begins at.</param>
    /// <exception cref="ArticleFormatException">Names the line that would be lost.</exception>
    public static void Refuse(MarkdownDocument document, int firstLine)
    {
        foreach (var figure in document.Descendants<PrintedFigure>())
        {
            var (captions, credits) = (0, 0);
            foreach (var block in figure)
            {
                captions += block is FigureCaption caption && InlineText.Of(caption.Inline).Length > 0 ? 1 : 0;
                credits += block is ParagraphBlock && HasCredit(block) ? 1 : 0;
                if (captions > 1 || credits > 1 || !(block is FigureCaption || IsPhotoOrCredit(block)))
                {
                    throw WithText(firstLine + block.Line);
                }
            }
        }
    }

    private static bool IsPhotoOrCredit(Markdig.Syntax.Block block) =>
        block is ParagraphBlock { Inline: { } inline } && inline.All(part => part is EmphasisInline { DelimiterCount: 1 } or LineBreakInline or LinkInline { IsImage: true }
            || (part is LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace()));

    private static bool HasCredit(Markdig.Syntax.Block block) => block.Descendants().OfType<EmphasisInline>().Any();

    private static ArticleFormatException WithText(int line) => new("figure-with-text", line,
        $"Dòng {line} rơi vào giữa hai dấu ^^^ của một ảnh mà không phải ảnh, chú thích hay tác giả ảnh; hãy xem dấu ^^^ đóng ảnh đã đủ chưa.");
}
