using System.Globalization;
using Markdig.Extensions.Figures;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PrintedFigure = Markdig.Extensions.Figures.Figure;

namespace NewsPortal.Content.Bodies.Html;

/// <summary>
/// A figure: its photo where the newspaper keeps it, else its caption as a note. With neither there is nothing to show,
/// and nothing is written: no empty frame.
/// </summary>
internal sealed class HtmlFigureWriter : HtmlObjectRenderer<PrintedFigure>
{
    /// <summary>The pictures of running text, a list or a table, as figures after it.</summary>
    public static void WriteInline(HtmlRenderer renderer, MarkdownObject block, int skip = 0)
    {
        foreach (var figure in InlinePictures.Of(block).Skip(skip))
        {
            Write(renderer, figure, figure.Caption is null ? null : () => renderer.WriteEscape(figure.Caption));
        }
    }

    protected override void Write(HtmlRenderer renderer, PrintedFigure obj)
    {
        var caption = obj.OfType<FigureCaption>().FirstOrDefault(line => InlineText.Of(line.Inline).Length > 0);
        var credit = obj.OfType<ParagraphBlock>()
            .SelectMany(line => line.Inline!.Descendants<EmphasisInline>())
            .Select(InlineText.Of)
            .FirstOrDefault(name => name.Length > 0);
        var picture = obj.Descendants<LinkInline>().FirstOrDefault(link => link.IsImage);
        var figure = new Figure(null, credit, picture is null ? null : InlinePictures.Alt(picture), picture?.Url);
        Write(renderer, figure, caption is null ? null : () => WriteCaption(renderer, caption.Inline!));
        WriteInline(renderer, obj, string.IsNullOrEmpty(picture?.Url) ? 0 : 1);
    }

    private static void Write(HtmlRenderer renderer, Figure figure, Action? writeCaption)
    {
        var kept = PictureName.At(figure.Picture);
        if (kept is null && writeCaption is null && figure.Credit is null)
        {
            return;
        }

        renderer.EnsureLine();
        renderer.Write(kept is null ? "<figure class=\"figure figure--no-photo\">" : "<figure class=\"figure\">");
        if (kept is not null)
        {
            WritePhoto(renderer, kept, figure.Alt);
        }

        if (kept is null || writeCaption is not null || figure.Credit is not null)
        {
            renderer.Write("<figcaption class=\"caption\">").Write(kept is null ? "<span class=\"caption__label\">Ảnh chưa có</span> " : "");
            writeCaption?.Invoke();
            WriteCredit(renderer, figure.Credit, writeCaption is not null);
            renderer.Write("</figcaption>");
        }

        renderer.WriteLine("</figure>");
    }

    // A photo nobody described is decoration to a screen reader: better silent than a file's name read aloud.
    private static void WritePhoto(HtmlRenderer renderer, PictureName kept, string? alt)
    {
        var size = string.Create(CultureInfo.InvariantCulture, $"width=\"{kept.Width}\" height=\"{kept.Height}\"");
        renderer.Write($"<img src=\"{PictureName.Folder}{kept}\" {size} alt=\"").WriteEscape(alt ?? "").Write("\" loading=\"lazy\">");
    }

    private static void WriteCredit(HtmlRenderer renderer, string? credit, bool afterCaption)
    {
        if (credit is not null)
        {
            renderer.Write(afterCaption ? " " : "").Write("<span class=\"caption__credit\">").WriteEscape("Ảnh: " + credit).Write("</span>");
        }
    }

    private static void WriteCaption(HtmlRenderer renderer, ContainerInline caption)
    {
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
