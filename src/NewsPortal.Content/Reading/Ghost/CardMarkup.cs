using System.Net;
using System.Text;
using NewsPortal.Content.Bodies;
using NewsPortal.Content.Reading.Exports;

namespace NewsPortal.Content.Reading.Ghost;

/// <summary>The cards of both editors → HTML. A card keeps every word it shows readers; what it plays stays as its address.</summary>
internal static class CardMarkup
{
    // Fields that hold what readers see, as HTML; then those that hold plain words.
    private static readonly string[] HtmlFields = ["html", "content", "calloutText", "caption"];
    private static readonly string[] WordFields =
        ["header", "subheader", "heading", "title", "description", "buttonText", "alertText", "fileTitle", "fileCaption", "code"];

    public static void Write(string type, JsonRecord card, StringBuilder html)
    {
        switch (type)
        {
            case "linebreak":
                html.Append("<br>");
                break;
            case "image":
                WritePicture(card.Text("src"), card.Text("alt"), card.Text("caption"), html);
                break;
            case "gallery":
                card.Records("images").ToList().ForEach(image => WritePicture(image.Text("src"), image.Text("alt"), image.Text("caption"), html));
                Append("p", card.Text("caption"), html);
                break;
            case "markdown" or "card-markdown" when card.Text("markdown") is { } markdown:
                html.Append(BodyRenderer.Render(markdown));
                break;
            case "email" or "email-cta" or "signup" or "paywall" or "horizontalrule" or "hr":
                break;
            default:
                WriteOther(card, html);
                break;
        }
    }

    public static void WriteText(string? text, StringBuilder html) => html.Append(WebUtility.HtmlEncode(text));

    public static void WritePicture(string? source, string? alt, string? caption, StringBuilder html)
    {
        html.Append("<figure><img src=\"").Append(WebUtility.HtmlEncode(source)).Append("\" alt=\"").Append(WebUtility.HtmlEncode(alt)).Append("\">");
        Append("figcaption", caption, html);
        html.Append("</figure>");
    }

    private static void WriteOther(JsonRecord card, StringBuilder html)
    {
        foreach (var words in WordFields.Select(name => card.Text(name)).Concat([card.Inner("metadata")?.Text("title"), card.Inner("metadata")?.Text("description")]))
        {
            Append("p", WebUtility.HtmlEncode(words), html);
        }

        foreach (var field in HtmlFields)
        {
            Append("div", card.Text(field), html);
        }

        Append("p", WebUtility.HtmlEncode(card.Text("url")), html);
    }

    private static void Append(string tag, string? inner, StringBuilder html)
    {
        if (!string.IsNullOrWhiteSpace(inner))
        {
            html.Append('<').Append(tag).Append('>').Append(inner).Append("</").Append(tag).Append('>');
        }
    }
}
