using System.Globalization;
using System.Text;

namespace NewsPortal.Web.Site;

/// <summary>
/// The one big word of an emagazine's cover: of the words of its headline the one richest in marks. Letters are our
/// pictures, and Vietnamese letters are most beautiful with everything on.
/// </summary>
public static class CoverWord
{
    private const int Shortest = 3;
    private const int Longest = 6;

    // Words that hold a sentence together say nothing alone.
    private static readonly HashSet<string> Weak =
    [
        "một", "những", "của", "được", "trong", "trên", "dưới", "giữa", "cho", "khi", "thì", "đến", "tới", "với", "này", "ấy", "đó", "nào", "bằng",
        "các", "cái", "con", "người", "như", "mình", "cũng", "còn", "nhưng", "hoặc", "hay", "vào", "rồi", "đã", "đang", "sẽ", "bốn", "năm",
    ];

    /// <summary>In small letters; null for a headline without a fitting word.</summary>
    public static string? Of(string headline)
    {
        ArgumentNullException.ThrowIfNull(headline);
        return headline.Split([' ', ',', '.', ':', ';', '“', '”', '"', '?', '!', '–', '-', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length is >= Shortest and <= Longest && word.All(char.IsLetter))
            .Select(word => word.ToLower(CultureInfo.InvariantCulture))
            .Where(word => !Weak.Contains(word))
            .MaxBy(Marks);
    }

    private static int Marks(string word) =>
        word.Normalize(NormalizationForm.FormD).Count(letter => CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark);
}
