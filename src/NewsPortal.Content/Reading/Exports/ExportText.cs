using System.Net;
using System.Text;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Exports;

/// <summary>A text field of an export → one clean line.</summary>
internal static class ExportText
{
    /// <summary>Clean; null when nothing is left. A letter the store cannot keep refuses the article.</summary>
    public static string? Of(string? text, int line)
    {
        if (text is null)
        {
            return null;
        }

        TextChecks.RefuseLetters(text, line);
        var clean = VietnameseText.Clean(text);
        return clean.Length == 0 ? null : clean;
    }

    /// <summary>The same for a field other systems write as HTML: tags left out, entities read.</summary>
    public static string? OfHtml(string? text, int line) =>
        text is null || text.AsSpan().IndexOfAny('<', '&') < 0 ? Of(text, line) : Of(WebUtility.HtmlDecode(WithoutTags(text)), line);

    private static string WithoutTags(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsTag(text, i))
            {
                plain.Append(text[i]);
                continue;
            }

            var end = text.IndexOf('>', i);
            if (end < 0)
            {
                return plain.Append(text, i, text.Length - i).ToString();
            }

            // Letters in bold are part of their word; a new line is not.
            plain.Append(BreaksLine(text.AsSpan(i + 1, end - i - 1)) ? " " : "");
            i = end;
        }

        return plain.ToString();
    }

    private static bool BreaksLine(ReadOnlySpan<char> tag)
    {
        tag = tag.TrimStart('/');
        var end = tag.IndexOfAny(' ', '/');
        return (end < 0 ? tag : tag[..end]).ToString().ToLowerInvariant() is "br" or "p" or "div" or "li" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "td";
    }

    // “a < b” is no tag: one begins with a letter, a slash or an exclamation mark.
    private static bool IsTag(string text, int at) =>
        text[at] == '<' && at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!');
}
