using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace NewsPortal.Content.Bodies.Html;

/// <summary>Running text, and the pictures in it as figures after it: a paragraph of pictures alone is figures alone.</summary>
internal sealed class HtmlParagraphWriter : ParagraphRenderer
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock obj)
    {
        if (!InlineText.IsEmpty(obj.Inline))
        {
            base.Write(renderer, obj);
        }

        HtmlFigureWriter.WriteInline(renderer, obj);
    }
}
