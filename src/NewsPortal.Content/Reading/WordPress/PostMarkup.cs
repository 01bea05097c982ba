using System.Net;
using System.Text;

namespace NewsPortal.Content.Reading.WordPress;

/// <summary>
/// The text of a post → HTML: WordPress keeps it without <c>&lt;p&gt;</c>, blank lines between paragraphs, and photos with
/// captions in shortcodes (Samples/wordpress-classic.xml). Lines stay where they are, so that blocks know theirs.
/// </summary>
internal static class PostMarkup
{
    private static readonly string[] BlockTags =
    [
        "address", "article", "aside", "blockquote", "center", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
        "h4", "h5", "h6", "header", "hr", "iframe", "li", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ];

    public static string ToHtml(string text, int line, WordPressSite site, List<Finding> findings)
    {
        // In HTML it would be a comment and its words gone; to whoever wrote it, it was text.
        text = text.Replace("<![CDATA[", "&lt;![CDATA[", StringComparison.Ordinal);
        var shortcodes = new Shortcodes(text, line, site, findings).ToHtml();
        return text.Contains("<!-- wp:", StringComparison.Ordinal) ? shortcodes : WithParagraphs(shortcodes);
    }

    public static string Figure(Attachment picture)
    {
        var caption = picture.Caption is null ? "" : $"<figcaption>{picture.Caption}</figcaption>";
        return $"<figure><img src=\"{WebUtility.HtmlEncode(picture.Address)}\" alt=\"{WebUtility.HtmlEncode(picture.Alt)}\">{caption}</figure>";
    }

    // A blank line ends a paragraph, a block's tag stands for itself; a tag over several lines and <pre> keep theirs.
    private static string WithParagraphs(string text)
    {
        var html = new StringBuilder(text.Length + 1024);
        var (open, kept) = (false, Kept.None);
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var tag = kept == Kept.None ? BlockTagOf(line) : null;
            var ends = kept == Kept.None && (string.IsNullOrWhiteSpace(line) || tag is not null);
            if (open && kept == Kept.None)
            {
                html.Append(ends ? "</p>" : "<br>");
                open = !ends;
            }

            html.Append(html.Length == 0 ? "" : "\n");
            if (kept == Kept.None && !ends && !open)
            {
                html.Append("<p>");
                open = true;
            }

            html.Append(line);
            kept = After(line, tag == "pre" ? Kept.Pre : kept);
        }

        return html.ToString();
    }

    // What a line leaves open: a tag whose bracket has not closed yet, or <pre>.
    private static Kept After(string line, Kept kept)
    {
        if (kept == Kept.Pre)
        {
            return line.Contains("</pre>", StringComparison.OrdinalIgnoreCase) ? Kept.None : Kept.Pre;
        }

        var (open, close) = (line.LastIndexOf('<'), line.LastIndexOf('>'));
        var isTag = open >= 0 && open + 1 < line.Length && (char.IsAsciiLetter(line[open + 1]) || line[open + 1] == '/');
        return open > close ? (isTag ? Kept.Tag : Kept.None) : close >= 0 ? Kept.None : kept;
    }

    private static string? BlockTagOf(string line)
    {
        var tag = line.AsSpan().TrimStart();
        if (tag is not ['<', ..])
        {
            return null;
        }

        tag = tag[1] == '/' ? tag[2..] : tag[1..];
        var end = 0;
        while (end < tag.Length && char.IsAsciiLetterOrDigit(tag[end]))
        {
            end++;
        }

        var name = tag[..end].ToString().ToLowerInvariant();
        return BlockTags.Contains(name) ? name : null;
    }

    private enum Kept
    {
        None,
        Tag,
        Pre,
    }
}
