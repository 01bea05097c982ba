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

            plain.Append(' ');
            i = end;
        }

        return plain.ToString();
    }

    // “a < b” is no tag: one begins with a letter, a slash or an exclamation mark.
    private static bool IsTag(string text, int at) =>
        text[at] == '<' && at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!');
}
