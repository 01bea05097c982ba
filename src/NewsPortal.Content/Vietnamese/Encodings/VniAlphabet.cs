using System.Text;

namespace NewsPortal.Content.Vietnamese.Encodings;

/// <summary>VNI-Windows: a plain letter and a mark behind it, <c>Vieät</c>; a capital's mark is a capital too.</summary>
internal static class VniAlphabet
{
    // The five tones; the circumflex alone and with each tone; the breve alone and with each tone.
    private const string Marks = "øùûõï" + "âàáåãä" + "êèéúüë";

    private const string Alone = "ìíæóòîñôö";
    private const string AloneReads = "ìíỉĩịỵđơư";

    /// <param name="strict">A letter VNI has no use for is replaced by U+FFFD: it speaks against the encoding.</param>
    public static string Read(string text, bool strict = false)
    {
        var read = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (i + 1 < text.Length && Combined(Small(letter), Small(text[i + 1])) is { } combined)
            {
                read.Append(Small(letter) == letter ? combined : char.ToUpperInvariant(combined));
                i++;
            }
            else
            {
                var alone = Alone.IndexOf(Small(letter), StringComparison.Ordinal);
                var small = alone < 0 ? letter : AloneReads[alone];
                var isStrange = strict && alone < 0 && letter is >= 'À' and <= 'ÿ';
                read.Append(isStrange ? '\uFFFD' : alone < 0 || Small(letter) == letter ? small : char.ToUpperInvariant(small));
            }
        }

        return read.ToString();
    }

    private static char? Combined(char letter, char mark)
    {
        var letters = letter switch
        {
            'a' => "àáảãạ" + "âầấẩẫậ" + "ăằắẳẵặ",
            'e' => "èéẻẽẹ" + "êềếểễệ",
            'o' => "òóỏõọ" + "ôồốổỗộ",
            'u' => "ùúủũụ",
            'y' => "ỳýỷỹỵ",
            'ô' => "ờớởỡợ",
            'ö' => "ừứửữự",
            _ => "",
        };
        var place = letters.Length == 0 ? -1 : Marks.IndexOf(mark, StringComparison.Ordinal);
        return place >= 0 && place < letters.Length ? letters[place] : null;
    }

    private static char Small(char letter) => letter is (>= 'A' and <= 'Z') or (>= 'À' and <= 'Þ') ? (char)(letter | 0x20) : letter;
}
