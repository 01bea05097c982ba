using System.Buffers;
using System.Text;
using System.Text.Unicode;
using NewsPortal.Content.Vietnamese.Encodings;

namespace NewsPortal.Content.Reading.Html;

/// <summary>
/// A page's bytes → text. Marks and UTF-8 come first whatever the page declares: a browser saves in UTF-8 and keeps the old
/// declaration. A declared old code page counts where the bytes are not UTF-8.
/// </summary>
internal static class PageText
{
    // A declaration stands in the first kilobyte.
    private const int DeclarationEnds = 2048;

    private static readonly Dictionary<string, int> CodePages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["windows-1258"] = 1258,
        ["cp1258"] = 1258,
        ["windows-1252"] = 1252,
        ["cp1252"] = 1252,
        ["iso-8859-1"] = 1252,
        ["latin1"] = 1252,
    };

    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\"' />;");

    public static DecodedText Decode(byte[] bytes)
    {
        var isUnicode = bytes.Length > TextDecoder.MaxFileBytes || Utf8.IsValid(bytes) || TextDecoder.Recognise(bytes) is not ("utf-8", 0);
        return !isUnicode && Declared(bytes) is { } page ? FromCodePage(bytes, page) : TextDecoder.Decode(bytes, isPage: true, IsForeign(bytes));
    }

    private static DecodedText FromCodePage(byte[] bytes, int page)
    {
        // A page of an old newsroom says windows-1252 and means the letters of its fonts.
        if (LegacyReading.OfBytes(LegacyText.LettersOf(bytes)) is { } legacy)
        {
            TextChecks.Refuse(legacy.Text, isPage: true);
            return new DecodedText(legacy.Text, legacy.Encoding, [.. TextChecks.Look(legacy.Text)]);
        }

        // 1258 writes a letter and its tone apart; composing them is the blocks' cleaning.
        var text = CodePagesEncodingProvider.Instance.GetEncoding(page)!.GetString(bytes);
        TextChecks.Refuse(text, isPage: true);
        return new DecodedText(text, $"windows-{page}", [.. TextChecks.Look(text)]);
    }

    // A page's markup is full of signs that are letters in an old font; French with them can look Vietnamese.
    private static bool IsForeign(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, DeclarationEnds));
        var html = head.IndexOf("<html", StringComparison.OrdinalIgnoreCase);
        var at = html < 0 ? -1 : head.IndexOf(" lang=", html, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && at < head.IndexOf('>', html) && !head.AsSpan(at + 6).TrimStart("\"' ").StartsWith("vi", StringComparison.OrdinalIgnoreCase);
    }

    private static int? Declared(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, DeclarationEnds));
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var name = head[(at + 8)..].TrimStart('"', '\'', ' ');
        var end = name.AsSpan().IndexOfAny(NameEnds);
        return end > 0 && CodePages.TryGetValue(name[..end], out var page) ? page : null;
    }
}
