using System.Buffers;
using System.Text;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Html;

/// <summary>
/// Text off a page, clean. References and JSON can write what no file may hold (<c>&amp;#1;</c>, <c>\ud800</c>): such signs
/// are no letters and are dropped here, whatever the bytes of the file were checked for.
/// </summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Suspect = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(sign => char.IsSurrogate(sign) || sign >= '\uFFFE' || (char.IsControl(sign) && !char.IsWhiteSpace(sign)))]);

    public static string Clean(string? text)
    {
        if (text.AsSpan().IndexOfAny(Suspect) < 0)
        {
            return VietnameseText.Clean(text ?? "");
        }

        var kept = new StringBuilder(text?.Length ?? 0);
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            var isBlank = Rune.IsWhiteSpace(rune);
            if (isBlank || !(Rune.IsControl(rune) || (rune.Value & 0xFFFE) == 0xFFFE))
            {
                kept.Append(rune);
            }
        }

        return VietnameseText.Clean(kept.ToString());
    }

    public static string? OrNull(string? text) => Clean(text) is { Length: > 0 } clean ? clean : null;
}
