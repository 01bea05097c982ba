using System.Buffers;
using System.Text;

namespace NewsPortal.Content.Bodies;

/// <summary>Plain text written so that Markdown reads it back as the same plain text, with as few backslashes as it takes.</summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("\\`*_[]<#^~|&");

    public static string Escape(string text)
    {
        if (text is not (['>' or '-' or '+' or (>= '0' and <= '9'), ..]) && text.AsSpan().IndexOfAny(Signs) < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsSign(text, i) || (i == 0 && text[i] is '>' or '-' or '+') || IsListNumberEnd(text, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>The address of a link or a picture, in angle brackets where its signs need them.</summary>
    public static string Address(string? address)
    {
        if (string.IsNullOrEmpty(address) || address.All(sign => char.IsLetterOrDigit(sign) || sign is '/' or '.' or '-'))
        {
            return address ?? "";
        }

        var escaped = new StringBuilder("<");
        foreach (var sign in address.Where(sign => !char.IsControl(sign)))
        {
            var isSign = char.IsAscii(sign) && !char.IsLetterOrDigit(sign) && sign is not (' ' or '/' or '.' or '-');

            // An entity is read after the backslashes: “\&amp;” would still be one.
            escaped.Append(sign == '&' ? "&amp" : isSign ? "\\" : "").Append(sign == '&' ? ';' : sign);
        }

        return escaped.Append('>').ToString();
    }

    // “&” opens an entity only before a letter or “#”: “Công an & nhân dân” needs no backslash.
    private static bool IsSign(string text, int at) => text[at] switch
    {
        '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '#' or '^' or '~' or '|' => true,
        '&' => at + 1 < text.Length && (char.IsLetterOrDigit(text[at + 1]) || text[at + 1] == '#'),
        _ => false,
    };

    // “1. Mở đầu” is no list.
    private static bool IsListNumberEnd(string text, int at) =>
        at is > 0 and <= 9 && text[at] is '.' or ')' && text.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0;
}
