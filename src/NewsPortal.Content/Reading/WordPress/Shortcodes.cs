using System.Text;

namespace NewsPortal.Content.Reading.WordPress;

/// <summary>
/// The shortcodes of a post: captions and galleries become figures, an embedded address stays as its words; one nobody here
/// knows stays as it is written, and a finding says so.
/// </summary>
internal sealed class Shortcodes(string text, int firstLine, WordPressSite site, List<Finding> findings)
{
    private const int MaxFindings = 20;

    internal static readonly string[] Known = ["caption", "wp_caption", "gallery", "embed"];

    private readonly StringBuilder html = new(text.Length + 256);
    private readonly HashSet<string> unknown = [];
    private readonly HashSet<string> neverClosed = [];

    public string ToHtml()
    {
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('[', at);
            if (open < 0)
            {
                break;
            }

            html.Append(text, at, open - at);
            at = ShortcodeTag.At(text, open) is { } tag ? Take(tag) : Keep(open);
        }

        return html.Append(text, at, text.Length - at).ToString();
    }

    // One letter further: what only looks like a shortcode is text.
    private int Keep(int open)
    {
        html.Append('[');
        return open + 1;
    }

    private int Take(ShortcodeTag tag)
    {
        if (!Known.Contains(tag.Name))
        {
            Note(tag);
            html.Append(text, tag.Start, tag.End - tag.Start);
            return tag.End;
        }

        if (tag.Name == "gallery")
        {
            TakeGallery(tag);
            return tag.End;
        }

        // Looked for once: a post of nothing but openings would be searched to its end at each.
        var close = neverClosed.Contains(tag.Name) ? -1 : text.IndexOf($"[/{tag.Name}]", tag.End, StringComparison.Ordinal);
        if (close < 0)
        {
            neverClosed.Add(tag.Name);
            return Keep(tag.Start);
        }

        TakeEnclosed(tag, text[tag.End..close]);
        return close + tag.Name.Length + 3;
    }

    private void TakeEnclosed(ShortcodeTag tag, string inner)
    {
        if (tag.Name == "embed")
        {
            html.Append("<p>").Append(inner).Append("</p>");
            return;
        }

        // The picture, perhaps in a link; then the caption. Posts of old keep the caption as an attribute.
        var image = inner.IndexOf("<img", StringComparison.OrdinalIgnoreCase);
        var end = image < 0 ? -1 : inner.IndexOf('>', image);
        var linked = end >= 0 && inner.AsSpan(end + 1).TrimStart().StartsWith("</a>", StringComparison.OrdinalIgnoreCase);
        end = linked ? inner.IndexOf("</a>", end, StringComparison.OrdinalIgnoreCase) + 3 : end;
        var (picture, words) = end < 0 ? ("", inner) : (inner[..(end + 1)], inner[(end + 1)..]);
        var caption = string.IsNullOrWhiteSpace(words) ? tag.Attribute("caption") ?? "" : words;
        html.Append("<figure>").Append(picture).Append("<figcaption>").Append(caption).Append("</figcaption></figure>");
    }

    private void TakeGallery(ShortcodeTag tag)
    {
        var ids = (tag.Attribute("ids") ?? tag.Attribute("include") ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        var pictures = ids.Select(site.AttachmentOf).OfType<Attachment>().ToList();
        pictures.ForEach(picture => html.Append(PostMarkup.Figure(picture)));
        if (ids.Length == 0 || pictures.Count < ids.Length)
        {
            Find(tag, "picture-unknown", ids.Length == 0 ? "Bộ ảnh không ghi gồm những ảnh nào; đã bỏ qua."
                : $"Bộ ảnh có {ids.Length - pictures.Count} ảnh không có trong tệp xuất.");
        }
    }

    private void Note(ShortcodeTag tag)
    {
        if (unknown.Count < MaxFindings && unknown.Add(tag.Name))
        {
            Find(tag, "shortcode-kept", $"Mã “[{tag.Name}]” của WordPress chưa đọc được; đã giữ nguyên như chữ.");
        }
    }

    private void Find(ShortcodeTag tag, string code, string message)
    {
        if (findings.Count < MaxFindings)
        {
            findings.Add(new(Severity.Warning, firstLine + text.AsSpan(0, tag.Start).Count('\n'), code, message));
        }
    }
}
