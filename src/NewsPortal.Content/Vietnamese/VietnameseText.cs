using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsPortal.Content.Vietnamese;

/// <summary>
/// Text as the store keeps it: composed letters (NFC), every white space one plain space, nothing invisible.
/// Letters stay as they were typed: <c>Ð</c> (U+00D0) typed for <c>Đ</c> is only evened out where texts are compared.
/// </summary>
public static class VietnameseText
{
    // Letters of Latin scripts and their signs that are composed, visible and no blanks: a line of them is clean.
    private static readonly SearchValues<char> CleanLetters = SearchValues.Create([.. Letters()]);

    /// <summary>One line of text, clean: NFC, runs of white space one space, no zero-width signs, ends trimmed.</summary>
    public static string Clean(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (IsClean(line))
        {
            return line;
        }

        var clean = new StringBuilder(line.Length);
        foreach (var letter in line)
        {
            if (char.IsWhiteSpace(letter))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (!IsInvisible(letter))
            {
                clean.Append(letter);
            }
        }

        // Composed last: a zero-width sign between a letter and its mark would keep them apart.
        return WholeLetters.Normalize(clean.ToString().TrimEnd(), NormalizationForm.FormC);
    }

    /// <summary>
    /// The form in which two printings of a line are the same: case, spaces, quotation marks, kinds of dash, composed or
    /// decomposed letters, <c>Ð</c> for <c>Đ</c> and the place of the tone (<c>uỷ</c>, <c>ủy</c>) do not count. Marks do.
    /// </summary>
    public static string SameLineKey(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var key = new StringBuilder(line.Length * 2);
        var tones = new StringBuilder();
        foreach (var letter in WholeLetters.Normalize(line, NormalizationForm.FormD))
        {
            if (IsTone(letter))
            {
                // Tones wait for the end of their syllable, so that where they are put does not matter.
                tones.Append(letter);
            }
            else if (char.IsLetter(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
            {
                key.Append(letter is 'Đ' or 'đ' or 'Ð' or 'ð' ? 'đ' : char.ToLowerInvariant(letter));
            }
            else
            {
                key.Append(tones);
                tones.Clear();
                AppendSign(key, letter);
            }
        }

        return key.Append(tones).ToString();
    }

    /// <summary>How many syllables stand in a text, told by the spaces between them.</summary>
    public static int CountSyllables(ReadOnlySpan<char> text)
    {
        var (count, before) = (0, ' ');
        foreach (var letter in text)
        {
            count += letter != ' ' && before == ' ' ? 1 : 0;
            before = letter;
        }

        return count;
    }

    public static bool IsDash(char sign) => sign is '-' or '\u2212' or (>= '\u2010' and <= '\u2015');

    public static bool IsQuotationMark(char sign) =>
        sign is '"' or '\'' or '`' or '´' or '«' or '»' or (>= '\u2018' and <= '\u201F') or '‹' or '›' or '″' or '′' or '＂';

    private static bool IsClean(ReadOnlySpan<char> line) =>
        line is not ([' ', ..] or [.., ' ']) && line.IndexOf("  ") < 0 && line.IndexOfAnyExcept(CleanLetters) < 0;

    private static IEnumerable<char> Letters() => Enumerable.Range(0, '\u2060').Select(letter => (char)letter)
        .Where(letter => letter is < '\u0300' or (>= '\u1E00' and < '\u1F00') or (>= '\u2010' and < '\u2028') or (>= '\u2030' and < '\u205F'))
        .Where(letter => letter == ' ' || !(char.IsWhiteSpace(letter) || IsInvisible(letter)));

    private static void AppendSign(StringBuilder key, char sign)
    {
        if (IsDash(sign))
        {
            key.Append('-');
        }
        else if (sign == '…')
        {
            key.Append("...");
        }
        else if (!char.IsWhiteSpace(sign) && !IsQuotationMark(sign) && !IsInvisible(sign))
        {
            key.Append(sign);
        }
    }

    private static bool IsTone(char mark) => mark is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323';

    internal static bool IsInvisible(char sign) =>
        sign is '\u00AD' or '\u034F' or '\u180E' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u206F');
}
