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

    /// <summary>
    /// A toned letter between capitals was one: <c>THàNH</c>. A word with a single capital, <c>Hà</c>, is left as it is.
    /// </summary>
    public static string Raise(string text) => string.Create(text.Length, text, (letters, source) =>
    {
        source.CopyTo(letters);
        for (var at = 0; at < letters.Length;)
        {
            var length = WordLength(letters[at..]);
            var word = letters.Slice(at, length);
            if (IsInCapitals(word))
            {
                MemoryExtensions.ToUpperInvariant(word.ToString(), word);
            }

            at += Math.Max(1, length);
        }
    });

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
        {
            length++;
        }

        return length;
    }

    private static bool IsInCapitals(ReadOnlySpan<char> word)
    {
        var (capitals, toned) = (0, 0);
        foreach (var letter in word)
        {
            var isToned = char.IsLower(letter) && Letters.PlaceOf(letter) % Letters.Tones > 0;
            if (!isToned && !char.IsUpper(letter))
            {
                return false;
            }

            capitals += isToned ? 0 : 1;
            toned += isToned ? 1 : 0;
        }

        return capitals >= 2 && toned > 0;
    }

    private static bool IsPair(char capital, char toned) =>
        char.IsUpper(capital) && char.IsLower(toned) && Letters.PlaceOf(toned) is var place and >= 0
        && place % Letters.Tones != 0 && Letters.PlaceOf(capital) == place - (place % Letters.Tones);
}
