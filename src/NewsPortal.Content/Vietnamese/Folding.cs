using System.Globalization;
using System.Text;

namespace NewsPortal.Content.Vietnamese;

/// <summary>The form two spellings share when marks, case and code points do not count: <c>TỈNH ỦY</c> → <c>tinh uy</c>.</summary>
public static class Folding
{
    /// <summary>Lowercase letters and digits without marks (<c>đ</c> as <c>d</c>), everything else one space.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            var plain = letter is 'đ' or 'Đ' or 'ð' or 'Ð' ? 'd' : char.ToLowerInvariant(letter);
            if (char.IsLetterOrDigit(plain))
            {
                folded.Append(plain);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }
}
