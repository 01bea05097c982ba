using System.Net;
using System.Text;

namespace NewsPortal.Content.Bodies;

/// <summary>Cuts sanitised HTML at its outermost elements. It is well formed and has no comments, so counting tags is enough.</summary>
internal static class PrintedBlocks
{
    private static readonly string[] Void = ["img", "br", "hr", "source"];

    public static IEnumerable<string> Cut(string html)
    {
        var (start, depth) = (0, 0);
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at))
        {
            var end = EndOfTag(html, at);
            depth += html[at + 1] == '/' ? -1 : IsVoid(html.AsSpan(at + 1)) ? 0 : 1;
            at = end;
            if (depth == 0)
            {
                end += end < html.Length && html[end] == '\n' ? 1 : 0;
                yield return html[start..end];
                start = end;
            }
        }

        if (start < html.Length)
        {
            yield return html[start..];
        }
    }

    /// <summary>The name of a subheading's block, and its words.</summary>
    public static (string Id, string Words) Heading(string block, string opening)
    {
        var idEnd = block.IndexOf('"', opening.Length);
        var words = new StringBuilder();
        var isWords = false;
        foreach (var sign in block.AsSpan(idEnd + 1))
        {
            isWords = sign == '>' || (isWords && sign != '<');
            words.Append(isWords && sign != '>' ? sign : "");
        }

        return (block[opening.Length..idEnd], WebUtility.HtmlDecode(words.ToString().Trim()));
    }

    // A quoted attribute may hold the sign that ends a tag.
    private static int EndOfTag(string html, int at)
    {
        var inQuotes = false;
        for (; at < html.Length; at++)
        {
            inQuotes ^= html[at] == '"';
            if (html[at] == '>' && !inQuotes)
            {
                return at + 1;
            }
        }

        return html.Length;
    }

    private static bool IsVoid(ReadOnlySpan<char> tag)
    {
        foreach (var name in Void)
        {
            if (tag.StartsWith(name, StringComparison.Ordinal) && !char.IsAsciiLetter(tag[name.Length]))
            {
                return true;
            }
        }

        return false;
    }
}
