namespace NewsPortal.Content.Vietnamese.Encodings;

/// <summary>
/// How Vietnamese a reading is: of its words with letters beyond ASCII, how many are syllables and how many are not. Signs
/// that stand in no newspaper count as words that are not.
/// </summary>
internal readonly record struct ReadingScore(int Valid, int Invalid)
{
    // Dashes, quotation marks, blanks, degrees, money.
    private const string OrdinarySigns = "“”‘’„–—…•«»°·§©®₫€£½²³×\u00A0\u00AD\uFEFF";

    // Spelled well and said by nobody: in TCVN 5712 these are where Windows has its dashes and quotation marks.
    private const string NoWords = "ọộòõỏị";

    // A wrong syllable says more than a right one: by chance one in five is right.
    public int Points => Valid - (2 * Invalid);

    /// <summary>Enough words, and nearly all of them right.</summary>
    public bool IsVietnamese(int fewest) => Valid >= fewest && Valid >= 4 * Invalid;

    public static ReadingScore Of(ReadOnlySpan<char> text)
    {
        var (valid, invalid) = (0, 0);
        for (var at = 0; at < text.Length;)
        {
            if (!IsLetter(text[at]))
            {
                invalid += IsStrange(text[at]) ? 1 : 0;
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && IsLetter(text[at]))
            {
                at++;
            }

            var word = text[start..at];
            if (word.IndexOfAnyExceptInRange('\0', '\u007F') >= 0 && !IsShortForm(word))
            {
                var isValid = Syllable.IsValid(word) && !(word.Length == 1 && NoWords.Contains(char.ToLowerInvariant(word[0]), StringComparison.Ordinal));

                // A letter alone proves nothing: “3×4” is “3ừ4” in VISCII, and a row of dots is a row of “ở”.
                valid += isValid && word.Length > 1 ? 1 : 0;
                invalid += isValid ? 0 : 1;
            }
        }

        return new ReadingScore(valid, invalid);
    }

    private static bool IsLetter(char letter) => char.IsLetter(letter) || letter is >= '\u0300' and <= '\u036F';

    private static bool IsStrange(char sign) =>
        (sign < ' ' && sign is not ('\t' or '\n' or '\r')) || (sign > '~' && !OrdinarySigns.Contains(sign, StringComparison.Ordinal));

    // HĐND, NĐ, 500 đ: no vowel, no syllable, and right all the same.
    private static bool IsShortForm(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (letter > '\u007F' ? letter is not ('đ' or 'Đ') : !char.IsUpper(letter) || Letters.PlaceOf(letter) >= 0)
            {
                return false;
            }
        }

        return true;
    }
}
