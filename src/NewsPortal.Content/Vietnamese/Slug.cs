namespace NewsPortal.Content.Vietnamese;

/// <summary>Addresses (đường dẫn) made from Vietnamese words: <c>Đèo Ngang</c> → <c>deo-ngang</c>.</summary>
public static class Slug
{
    /// <summary>Longest slug: long headlines stay recognisable and addresses stay shareable.</summary>
    public const int MaxLength = 120;

    /// <summary>
    /// Lowercase ASCII words joined by single hyphens, cut at a word's end; <c>bai</c> when nothing is left (a headline
    /// of signs only). The same for NFC and NFD, and for <c>uỷ</c> and <c>ủy</c>.
    /// </summary>
    public static string Of(string text)
    {
        var ascii = Folding.Fold(text).Select(letter => char.IsAscii(letter) ? letter : ' ').ToArray();
        var slug = string.Join('-', new string(ascii).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (slug.Length > MaxLength)
        {
            var end = slug.LastIndexOf('-', MaxLength);
            slug = slug[..(end > 0 ? end : MaxLength)];
        }

        return slug.Length > 0 ? slug : "bai";
    }
}
