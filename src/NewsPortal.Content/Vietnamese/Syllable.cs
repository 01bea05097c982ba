namespace NewsPortal.Content.Vietnamese;

/// <summary>
/// Says whether a word is a syllable (tiếng) Vietnamese can have: onset + rime + tone. It knows the rules of spelling and
/// no list of words, so <c>quốc</c> and a syllable nobody uses are both right, and a word read in a wrong encoding is not.
/// </summary>
internal static class Syllable
{
    // “nghiêng” has seven letters, each with a mark that may stand apart.
    private const int Longest = 7;

    private static readonly string[] Onsets =
    [
        "ngh", "ng", "nh", "gh", "gi", "kh", "ph", "th", "tr", "ch", "qu",
        "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
    ];

    // “ăk”, “ôk” …: names of places and peoples of the highlands (Đắk Lắk, Krông Búk).
    private const string Rimes =
        "a ac ach ai am an ang anh ao ap at au ay ak ăc ăm ăn ăng ăp ăt ăk âc âm ân âng âp ât âu ây "
        + "e ec em en eng eo ep et ek ê êch êm ên ênh êp êt êu êk i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ik "
        + "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ok "
        + "ô ôc ôi ôm ôn ông ôp ôt ôk ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh uêu ui um un ung uôc uôi uôm uôn uông "
        + "uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyn uyp uyu uk ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu "
        + "y yêm yên yêng yêt yêu ych yt ynh yn yp yu";

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Known =
        Rimes.Split(' ').ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Composed letters in any case; the tone may stand on any vowel, as old and new spelling differ.</summary>
    public static bool IsValid(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest)
        {
            return false;
        }

        Span<char> plain = stackalloc char[Longest];
        if (!TakeTone(word, plain, out var tone))
        {
            return false;
        }

        ReadOnlySpan<char> letters = plain[..word.Length];
        foreach (var onset in Onsets)
        {
            if (letters.StartsWith(onset, StringComparison.Ordinal) && Fit(onset, letters[onset.Length..], tone))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a tone belongs on the last letter of a word that ends in a vowel: <c>kho</c>, <c>hoa</c>, not <c>hai</c>.</summary>
    public static bool TakesToneAtEnd(ReadOnlySpan<char> word)
    {
        var end = word.Length;
        var start = end;
        while (start > 0 && Letters.PlaceOf(word[start - 1]) >= 0)
        {
            start--;
        }

        // The u of “qu” and the i of “gi” belong to the onset.
        var glide = end - start > 1 && start > 0
            && ((word[start - 1] is 'q' or 'Q' && word[start] is 'u' or 'U') || (word[start - 1] is 'g' or 'G' && word[start] is 'i' or 'I'));
        var vowels = word[(glide ? start + 1 : start)..end];
        return vowels.Length switch
        {
            1 => true,
            2 => (Letters.WithoutTone(vowels[0]), Letters.WithoutTone(vowels[1])) is ('o', 'a') or ('o', 'e') or ('u', 'y') or ('u', 'ê') or ('u', 'ơ'),
            _ => false,
        };
    }

    private static bool TakeTone(ReadOnlySpan<char> word, Span<char> plain, out int tone)
    {
        tone = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var place = Letters.PlaceOf(word[i]);
            plain[i] = Letters.WithoutTone(word[i]);
            if (place % Letters.Tones <= 0)
            {
                continue;
            }

            if (tone != 0)
            {
                return false;
            }

            tone = place % Letters.Tones;
        }

        return true;
    }

    private static bool Fit(string onset, ReadOnlySpan<char> rime, int tone) =>
        Known.Contains(rime) && OnsetFits(onset, rime[0]) && ToneFits(rime, tone);

    private static bool OnsetFits(string onset, char vowel)
    {
        var isFront = vowel is 'e' or 'ê' or 'i' or 'y';
        return onset switch
        {
            "k" or "gh" or "ngh" => isFront,
            "c" or "ng" => !isFront,
            "g" => !isFront || vowel == 'i',
            "qu" => vowel is not ('u' or 'ư'),
            _ => true,
        };
    }

    // What is cut short by c, ch, p or t is said in sắc or nặng only.
    private static bool ToneFits(ReadOnlySpan<char> rime, int tone) =>
        tone is Letters.Acute or Letters.Dot || !(rime[^1] is 'c' or 'p' or 't' || rime.EndsWith("ch"));
}
