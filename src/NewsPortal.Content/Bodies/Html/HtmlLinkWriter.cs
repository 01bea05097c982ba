using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace NewsPortal.Content.Bodies.Html;

/// <summary>Links as usual; no picture from an address: readers' browsers would ask a stranger's server for it.</summary>
internal sealed class HtmlLinkWriter : LinkInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (!link.IsImage)
        {
            base.Write(renderer, link);
        }
    }
}
