namespace NewsPortal.Content.Vietnamese;

/// <summary>
/// The form in which two printings of a word are the same word with the same marks: case and the place of the tone
/// (<c>uỷ</c>, <c>ủy</c>) do not count, the marks do.
/// </summary>
public static class SyllableKey
{
    private const string ToneSigns = "-fsrxj";

    /// <param name="word">Composed letters, as the store keeps them.</param>
    public static string Of(ReadOnlySpan<char> word)
    {
        Span<char> key = stackalloc char[Math.Min(word.Length, 99) + 1];
        var tone = 0;
        word = word[..(key.Length - 1)];
        for (var i = 0; i < word.Length; i++)
        {
            var place = Letters.PlaceOf(word[i]);
            tone = place > 0 && place % Letters.Tones > 0 ? place % Letters.Tones : tone;
            key[i] = word[i] is 'Đ' or 'ð' or 'Ð' ? 'đ' : Letters.WithoutTone(word[i]);
        }

        key[^1] = '+';
        if (tone == 0)
        {
            return new string(key[..^1]);
        }

        // Plus and a sign no word holds: a syllable with a tone is no other word without one.
        return $"{key}{ToneSigns[tone]}";
    }
}
