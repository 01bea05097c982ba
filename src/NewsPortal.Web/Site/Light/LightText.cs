using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using AngleSharp.Dom;

namespace NewsPortal.Web.Site.Light;

/// <summary>Writes an element's words with what gives them sense: headings, lists, tables, quotes, links. All else is left out.</summary>
internal sealed class LightText(StringBuilder text, HtmlEncoder encoder)
{
    private static readonly HashSet<string> Left =
        ["script", "style", "template", "svg", "button", "dialog", "object", "iframe", "canvas", "select", "textarea", "track", "source"];

    private static readonly HashSet<string> Blocks =
        ["h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "blockquote", "pre", "table", "thead", "tbody", "tr", "th", "td", "dl", "dt", "dd", "figcaption", "details", "summary"];

    private static readonly HashSet<string> InlineNames = ["b", "strong", "i", "em", "mark", "sub", "sup", "cite", "code"];

    // White space stands between words, once, and never at the beginning or the end of a block.
    private bool gap;
    private bool isFresh = true;

    public void Write(INode parent)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText words)
            {
                Words(words.Data);
            }
            else if (node is IElement element && !Left.Contains(element.LocalName)
                && !element.HasAttribute("hidden") && element.GetAttribute("aria-hidden") != "true")
            {
                Write(element);
            }
        }
    }

    private void Write(IElement element)
    {
        switch (element.LocalName)
        {
            case "a":
                Link(element.GetAttribute("href"), element.TextContent, () => Write((INode)element));
                break;
            case "img":
                Picture(element);
                break;
            case "audio" or "video":
                var name = element.LocalName == "audio" ? "Nghe" : "Xem phim";
                Link(element.GetAttribute("src") ?? element.QuerySelector("source")?.GetAttribute("src"), name, () => Words(name));
                break;
            case "br" or "hr":
                text.Append('<').Append(element.LocalName).Append('>');
                break;
            case "form" when element.GetAttribute("action") == Urls.Search:
                Search(element);
                break;
            case "form":
                break;
            case var block when Blocks.Contains(block):
                Block(element);
                break;
            case var inline when InlineNames.Contains(inline):
                Inline(element);
                break;
            default:
                Write((INode)element);
                gap = true;
                break;
        }
    }

    // A photo of a list leads where its headline leads.
    private void Picture(IElement photo)
    {
        if (photo.Closest("a, .card") is null)
        {
            var words = photo.GetAttribute("alt") is { Length: > 0 } alt ? $"Ảnh: {alt}" : "Xem ảnh";
            Link(photo.GetAttribute("src"), words, () => Words(words));
        }
    }

    private void Block(IElement element)
    {
        var before = text.Length;
        text.Append('<').Append(element.LocalName).Append('>');
        var inner = text.Length;
        Begin();
        Write((INode)element);
        Begin();
        Close(element.LocalName, before, inner);
    }

    private void Inline(IElement element)
    {
        Gap();
        var before = text.Length;
        text.Append('<').Append(element.LocalName).Append('>');
        var inner = text.Length;
        Write((INode)element);
        Close(element.LocalName, before, inner);
    }

    // A frame around nothing but what was left out is left out too.
    private void Close(string name, int before, int inner)
    {
        if (text.Length == inner)
        {
            text.Length = before;
        }
        else
        {
            text.Append("</").Append(name).Append('>');
        }
    }

    private void Link(string? href, string content, Action words)
    {
        if (!string.IsNullOrEmpty(href) && !string.IsNullOrWhiteSpace(content))
        {
            Gap();
            text.Append("<a href=\"").Append(encoder.Encode(LightAddress.Light(href))).Append("\">");
            words();
            text.Append("</a>");
            gap = true;
        }
    }

    private void Search(IElement form)
    {
        var asked = form.QuerySelector("input[name=q]")?.GetAttribute("value") ?? "";
        text.Append(CultureInfo.InvariantCulture, $"<form action=\"{Urls.Search}\"><label>Tìm trong báo <input name=\"q\" type=\"search\" value=\"{encoder.Encode(asked)}\"></label>");
        text.Append(CultureInfo.InvariantCulture, $"<input type=\"hidden\" name=\"{LightAddress.Name}\" value=\"1\"> <button type=\"submit\">Tìm</button></form>");
    }

    private void Words(string words)
    {
        foreach (var (place, word) in words.Split((char[]?)[' ', '\n', '\r', '\t']).Index())
        {
            gap |= place > 0;
            if (word.Length > 0)
            {
                Gap();
                text.Append(encoder.Encode(word));
                isFresh = false;
            }
        }
    }

    private void Gap()
    {
        if (gap && !isFresh)
        {
            text.Append(' ');
        }

        gap = false;
    }

    private void Begin() => (gap, isFresh) = (false, true);
}
