using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using NewsPortal.Content.Bodies.Html;

namespace NewsPortal.Content.Bodies;

/// <summary>
/// Markdown → safe HTML, with the class names of the style sheet. Rendered at save, never at read. Safe for many threads.
/// </summary>
/// <remarks>
/// Two nets: the Markdown has no HTML and no attributes, and a sanitiser with a narrow list goes over the output, because
/// Markdown alone lets <c>javascript:</c> links through.
/// </remarks>
public static class BodyRenderer
{
    /// <summary>Raise it when the HTML changes: <c>portal render</c> redoes the rows made by an older version.</summary>
    public const int Version = 3;

    /// <exception cref="ArticleFormatException">The body is too large or too deep.</exception>
    public static string Render(string markdown)
    {
        var document = BodyMarkdown.Parse(markdown);
        using var output = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(output);
        BodyMarkdown.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<Markdig.Extensions.Figures.HtmlFigureRenderer>(new HtmlFigureWriter());
        renderer.ObjectRenderers.Replace<QuoteBlockRenderer>(new HtmlPullQuoteWriter());
        renderer.ObjectRenderers.Replace<HeadingRenderer>(new HtmlSubheadingWriter());
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new HtmlLinkWriter());
        renderer.ObjectRenderers.Replace<ParagraphRenderer>(new HtmlParagraphWriter());
        renderer.ObjectRenderers.Replace<Markdig.Extensions.Tables.HtmlTableRenderer>(new HtmlTableWriter());
        renderer.Render(document);
        return ShownPictures.WriteOut(BodySanitizer.Clean(output.ToString()));
    }
}
