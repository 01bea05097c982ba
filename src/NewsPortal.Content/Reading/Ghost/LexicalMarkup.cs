using System.Text;
using System.Text.Json;
using NewsPortal.Content.Reading.Exports;

namespace NewsPortal.Content.Reading.Ghost;

/// <summary>The document of Ghost's editor of today (Lexical) → HTML: paragraphs, headings, lists, quotes and the cards.</summary>
internal static class LexicalMarkup
{
    public static string ToHtml(string document, int line)
    {
        var root = JsonRecord.Parse(Encoding.UTF8.GetBytes(Checked(document, line)), line).Inner("root");
        var html = new StringBuilder();
        foreach (var node in root?.Records("children") ?? [])
        {
            Write(node, html);
        }

        return html.ToString();
    }

    // UTF-8 would put another sign in place of half a letter.
    internal static string Checked(string document, int line)
    {
        TextChecks.RefuseLetters(document, line);
        return document;
    }

    private static void Write(JsonRecord node, StringBuilder html)
    {
        var type = node.Text("type") ?? "";
        var tag = TagOf(type, node);
        if (tag is not null)
        {
            html.Append('<').Append(tag).Append('>');
            WriteChildren(node, html);
            html.Append("</").Append(tag).Append('>');
        }
        else if (node.Field("children") is { ValueKind: JsonValueKind.Array })
        {
            WriteChildren(node, html);
        }
        else if (type is "text" or "extended-text" or "code-highlight")
        {
            CardMarkup.WriteText(node.Text("text") ?? node.Field("text")?.GetString(), html);
        }
        else
        {
            CardMarkup.Write(type, node, html);
        }
    }

    private static string? TagOf(string type, JsonRecord node) => type switch
    {
        "paragraph" => "p",
        "heading" or "extended-heading" => node.Text("tag") is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" ? node.Text("tag") : "h2",
        "quote" or "extended-quote" or "aside" => "blockquote",
        "list" => node.Text("listType") == "number" || node.Text("tag") == "ol" ? "ol" : "ul",
        "listitem" => "li",
        _ => null,
    };

    private static void WriteChildren(JsonRecord node, StringBuilder html)
    {
        foreach (var child in node.Records("children"))
        {
            Write(child, html);
        }
    }
}
