using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsPortal.Content.Vietnamese;

/// <summary>The form two spellings share when marks, case and code points do not count: <c>TỈNH ỦY</c> → <c>tinh uy</c>.</summary>
public static class Folding
{
    private const char Gone = '\0';
    private const char Unknown = '\uFFFF';

    // What becomes of each letter of a Latin text, looked up instead of decomposed: every word of an article comes by here
    // several times. Marks are all dropped in these blocks, so that their order does not count.
    private static readonly char[] PlainLetters = MakePlainLetters();

    /// <summary>Lowercase letters and digits without marks (<c>đ</c> as <c>d</c>), everything else one space.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var letters = ArrayPool<char>.Shared.Rent(text.Length);
        var count = FoldKnown(text, letters);
        var folded = count < 0 ? FoldAny(text) : new string(letters.AsSpan(0, count).TrimEnd(' '));
        ArrayPool<char>.Shared.Return(letters);
        return folded;
    }

    // How many letters were written; -1 when the text is not all Latin.
    private static int FoldKnown(string text, Span<char> folded)
    {
        var count = 0;
        foreach (var letter in text)
        {
            var plain = letter < PlainLetters.Length ? PlainLetters[letter] : Unknown;
            if (plain == Unknown)
            {
                return -1;
            }

            if (plain != Gone && (plain != ' ' || (count > 0 && folded[count - 1] != ' ')))
            {
                folded[count++] = plain;
            }
        }

        return count;
    }

    /// <summary>The same for any text.</summary>
    internal static string FoldAny(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in WholeLetters.Normalize(text, NormalizationForm.FormD))
        {
            if (Plain(letter) is var plain && plain != Gone && (plain != ' ' || (folded.Length > 0 && folded[^1] != ' ')))
            {
                folded.Append(plain);
            }
        }

        return folded.ToString().TrimEnd();
    }

    private static char Plain(char letter)
    {
        if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
        {
            return Gone;
        }

        var plain = letter is 'đ' or 'Đ' or 'ð' or 'Ð' ? 'd' : char.ToLowerInvariant(letter);
        return char.IsLetterOrDigit(plain) ? plain : ' ';
    }

    private static char[] MakePlainLetters()
    {
        var letters = new char['\u2070'];
        Array.Fill(letters, Unknown);
        for (var letter = '\0'; letter < letters.Length; letter++)
        {
            if (letter is < '\u0370' or (>= '\u1E00' and < '\u1F00') or >= '\u2000')
            {
                var parts = letter.ToString().Normalize(NormalizationForm.FormD).Select(Plain).Where(plain => plain != Gone).ToList();
                letters[letter] = parts.Count switch { 0 => Gone, 1 => parts[0], _ => Unknown };
            }
        }

        return letters;
    }
}
