using NewsPortal.Content.Vietnamese.Encodings;

namespace NewsPortal.Content.Reading.Word;

/// <summary>Text typed in a font of the years before Unicode: its name tells the encoding (<c>.VnTime</c>, <c>VNI-Times</c>).</summary>
internal static class LegacyFont
{
    // Where Word puts the letters of fonts it takes for signs.
    private const char FirstSign = '\uF000';

    /// <summary>The encoding's name; null for the fonts of today.</summary>
    public static string? EncodingOf(string? font) =>
        font is null ? null
        : font.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase) ? "tcvn3"
        : font.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase) ? "vni"
        : null;

    /// <summary>The words as they were meant. What is Unicode already, under an old font's name, stays.</summary>
    public static string Read(string text, string font)
    {
        if (text.Any(IsVietnamese))
        {
            return text;
        }

        var letters = string.Concat(text.Select(letter => letter is >= FirstSign and <= '\uF0FF' ? (char)(letter - FirstSign) : letter));
        var read = EncodingOf(font) == "vni" ? LegacyText.FromVni(letters) : LegacyText.FromTcvn3(letters);

        // The fonts of capitals (.VnTimeH) draw small letters as capitals.
        return IsOfCapitals(font) ? read.ToUpperInvariant() : read;
    }

    private static bool IsOfCapitals(string font) => font.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase) && font[^1] == 'H';

    private static bool IsVietnamese(char letter) => letter is (>= '\u1EA0' and <= '\u1EF9') or 'ă' or 'Ă' or 'đ' or 'Đ' or 'ơ' or 'Ơ' or 'ư' or 'Ư';
}
