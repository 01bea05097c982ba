using AngleSharp.Dom;
using NewsPortal.Content.Bodies;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Html;

/// <summary><c>blockquote</c>: a pull quote, its speaker from <c>cite</c> or <c>footer</c> or off the printed line.</summary>
internal static class QuoteElement
{
    // Longer ones are boxes of text that only look like quotes.
    private const int LongestQuote = 1000;

    /// <summary>Null when it frames other blocks, or a whole text.</summary>
    public static PullQuote? Read(IElement quote)
    {
        if (quote.Has("figure", "img", "amp-img", "table", "ul", "ol", "pre", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"))
        {
            return null;
        }

        var text = Markup.Words(quote);
        if (text.Length > LongestQuote)
        {
            return null;
        }

        var cite = quote.QuerySelector("cite, footer") is { } named ? Markup.Words(named) : "";
        if (cite.Length == 0 || cite.Length == text.Length || !text.EndsWith(cite, StringComparison.Ordinal))
        {
            return BodyReader.ReadQuote(text);
        }

        var said = text[..^cite.Length].Trim();
        while (said.Length > 0 && VietnameseText.IsDash(said[^1]))
        {
            said = said[..^1].TrimEnd();
        }

        return new PullQuote(text, Unquote(said), cite.TrimStart([.. cite.TakeWhile(VietnameseText.IsDash), ' ']));
    }

    private static string Unquote(string text) =>
        text.Length > 2 && VietnameseText.IsQuotationMark(text[0]) && VietnameseText.IsQuotationMark(text[^1]) ? text[1..^1].Trim() : text;
}
