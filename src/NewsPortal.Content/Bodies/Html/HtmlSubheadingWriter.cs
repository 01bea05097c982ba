using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace NewsPortal.Content.Bodies.Html;

/// <summary>A subheading (tít xen). The page's one <c>h1</c> is the headline, so every level in a body is <c>h2</c>.</summary>
internal sealed class HtmlSubheadingWriter : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        renderer.EnsureLine();
        renderer.Write("<h2 class=\"article__subheading\"").WriteAnchor(obj).Write('>').WriteLeafInline(obj).WriteLine("</h2>");
        HtmlFigureWriter.WriteInline(renderer, obj);
    }
}
