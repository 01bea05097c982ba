using NewsPortal.Content.Vietnamese.Encodings;

namespace NewsPortal.Content.Reading.Word;

/// <summary>Text typed in a font of the years before Unicode: its name tells the encoding (<c>.VnTime</c>, <c>VNI-Times</c>).</summary>
internal static class LegacyFont
{
    // Where Word puts the letters of fonts it takes for signs.
    private const char FirstSign = '\uF000';

    // Fonts of pictures: “ü” is a tick in them, and no letter in any encoding.
    private static readonly string[] Pictures = ["Wingdings", "Webdings", "Symbol", "Marlett", "ZapfDingbats", "Zapf Dingbats", "MT Extra"];

    /// <summary>What the font's name promises; null for the fonts of today.</summary>
    public static EncodingWay? PromiseOf(string? font) =>
        font is null ? null
        : font.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase) ? EncodingWay.Tcvn3
        : font.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase) ? EncodingWay.Vni
        : null;

    public static bool HoldsPictures(string? font) => font is not null && Pictures.Any(name => font.StartsWith(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The letters of an old font, which Word may have put among its signs.</summary>
    public static string Letters(string text, string? font) => PromiseOf(font) is null ? text
        : string.Concat(text.Select(letter => letter is >= FirstSign and <= '\uF0FF' ? (char)(letter - FirstSign) : letter));

    /// <summary>The words as they were meant.</summary>
    public static string Read(string text, string? font, EncodingWay way)
    {
        var read = way.Read(Letters(text, font));

        // The fonts of capitals (.VnTimeH) draw small letters as capitals.
        return way == EncodingWay.Tcvn3 && IsOfCapitals(font) ? read.ToUpperInvariant() : read;
    }

    private static bool IsOfCapitals(string? font) => font is not null && font.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase) && font[^1] == 'H';
}
