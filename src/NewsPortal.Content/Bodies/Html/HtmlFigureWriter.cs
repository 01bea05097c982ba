using Markdig.Extensions.Figures;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PrintedFigure = Markdig.Extensions.Figures.Figure;

namespace NewsPortal.Content.Bodies.Html;

/// <summary>
/// A figure whose photo is not there: its caption as a note. Without a caption there is nothing to show, and nothing is
/// written: no empty frame.
/// </summary>
internal sealed class HtmlFigureWriter : HtmlObjectRenderer<PrintedFigure>
{
    protected override void Write(HtmlRenderer renderer, PrintedFigure obj)
    {
        var caption = obj.OfType<FigureCaption>().FirstOrDefault(line => InlineText.Of(line.Inline).Length > 0);
        var credit = obj.OfType<ParagraphBlock>()
            .SelectMany(line => line.Inline!.Descendants<EmphasisInline>())
            .Select(InlineText.Of)
            .FirstOrDefault(name => name.Length > 0);
        if (caption is null && credit is null)
        {
            return;
        }

        renderer.EnsureLine();
        renderer.Write("<figure class=\"figure figure--no-photo\"><figcaption class=\"caption\"><span class=\"caption__label\">Ảnh chưa có</span>");
        if (caption is not null)
        {
            WriteCaption(renderer, caption.Inline!);
        }

        if (credit is not null)
        {
            renderer.Write(" <span class=\"caption__credit\">").WriteEscape("Ảnh: " + credit).Write("</span>");
        }

        renderer.WriteLine("</figcaption></figure>");
    }

    private static void WriteCaption(HtmlRenderer renderer, ContainerInline caption)
    {
        renderer.Write(" ");
        foreach (var inline in caption)
        {
            if (inline is EmphasisInline { DelimiterCount: 1 } credit)
            {
                renderer.Write("<span class=\"caption__credit\">").WriteEscape(InlineText.Of(credit)).Write("</span>");
            }
            else
            {
                renderer.Write(inline);
            }
        }
    }
}
