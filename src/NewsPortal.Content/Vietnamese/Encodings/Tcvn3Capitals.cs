using System.Text;

namespace NewsPortal.Content.Vietnamese.Encodings;

/// <summary>TCVN3 has no codes for capitals with tones. What writers did about it, undone.</summary>
internal static class Tcvn3Capitals
{
    /// <summary>A capital and the same vowel small with a tone, <c>Aá</c>, is one letter: no syllable holds the two.</summary>
    public static string Join(string text)
    {
        StringBuilder? joined = null;
        var copied = 0;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (!IsPair(text[i], text[i + 1]))
            {
                continue;
            }

            joined ??= new StringBuilder(text.Length);
            joined.Append(text, copied, i - copied).Append(char.ToUpperInvariant(text[i + 1]));
            copied = i + 2;
            i++;
        }

        return joined is null ? text : joined.Append(text, copied, text.Length - copied).ToString();
    }

    private static bool IsPair(char capital, char toned) =>
        char.IsUpper(capital) && char.IsLower(toned) && Letters.PlaceOf(toned) is var place and >= 0
        && place % Letters.Tones != 0 && Letters.PlaceOf(capital) == place - (place % Letters.Tones);
}
