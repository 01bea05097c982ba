using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace NewsPortal.Content.Bodies.Html;

/// <summary>
/// A pull quote (trích dẫn): what was said in its quotation marks, below it the attribution as printed, without the full
/// stop. A line that shows no speaker has no second part.
/// </summary>
internal sealed class HtmlPullQuoteWriter : HtmlObjectRenderer<QuoteBlock>
{
    protected override void Write(HtmlRenderer renderer, QuoteBlock obj)
    {
        var (said, attribution) = Parts(obj);
        renderer.EnsureLine();
        renderer.Write("<figure class=\"pull-quote\"").WriteAnchor(obj).Write("><blockquote class=\"pull-quote__text\"><p>").WriteEscape(said).Write("</p></blockquote>");
        if (attribution is not null)
        {
            renderer.Write("<figcaption class=\"pull-quote__speaker\">").WriteEscape("– " + attribution).Write("</figcaption>");
        }

        renderer.WriteLine("</figure>");
        HtmlFigureWriter.WriteInline(renderer, obj);
    }

    private static (string Said, string? Attribution) Parts(QuoteBlock block)
    {
        var quote = BodyReader.ReadQuote(block);
        return QuotedLine.Of(quote.Text) is { } line && line.Quote == quote.Quote && line.Speaker() == quote.Speaker
            ? (line.Quoted, line.Attribution)
            : (quote.Quote == quote.Text ? quote.Text : $"“{quote.Quote}”", quote.Speaker);
    }
}
