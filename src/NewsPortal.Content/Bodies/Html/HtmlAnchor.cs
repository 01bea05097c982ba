using Markdig.Renderers;

namespace NewsPortal.Content.Bodies.Html;

/// <summary>Writes the name of a block, where it has one.</summary>
internal static class HtmlAnchor
{
    public static HtmlRenderer WriteAnchor(this HtmlRenderer renderer, Markdig.Syntax.Block block) =>
        BodyAnchors.Of(block) is { } name ? renderer.Write($" id=\"{name}\"") : renderer;
}
