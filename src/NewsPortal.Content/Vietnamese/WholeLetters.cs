using System.Text;

namespace NewsPortal.Content.Vietnamese;

/// <summary>
/// Normalises any text. Halves of letters and U+FFFE, which no file may hold but references (<c>&amp;#xFFFE;</c>), JSON
/// (<c>"\ud800"</c>) and addresses can write, stop <see cref="string.Normalize()"/>: they are no letters and are dropped.
/// </summary>
internal static class WholeLetters
{
    public static string Normalize(string text, NormalizationForm form) => Of(text).Normalize(form);

    private static string Of(string text)
    {
        var broken = FirstBroken(text);
        if (broken < 0)
        {
            return text;
        }

        var whole = new StringBuilder(text.Length).Append(text, 0, broken);
        for (var i = broken; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                whole.Append(text, i++, 2);
            }
            else if (!IsBroken(text[i]))
            {
                whole.Append(text[i]);
            }
        }

        return whole.ToString();
    }

    private static int FirstBroken(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (IsBroken(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsBroken(char letter) => char.IsSurrogate(letter) || letter is '\uFFFE' or '\uFFFF';
}
