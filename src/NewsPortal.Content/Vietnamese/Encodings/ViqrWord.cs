namespace NewsPortal.Content.Vietnamese.Encodings;

/// <summary>One word of VIQR: its letters, and where it ends in the text.</summary>
/// <param name="IsMarked">It has a mark of a vowel's shape, or <c>dd</c>.</param>
/// <param name="HasShape">It has a mark of a vowel's shape: <c>a^ a( o+</c>.</param>
/// <param name="HasInnerTone">A tone stands before another letter, as no sign but an apostrophe and a full stop does.</param>
/// <param name="EndsInTone">Its last sign is a tone, which may as well be a full stop.</param>
internal readonly record struct ViqrWord(string Letters, int End, bool IsMarked, bool HasShape, bool HasInnerTone, bool EndsInTone)
{
    // No word is longer; a hostile line of a million letters is many words.
    private const int Longest = 40;

    private const string ToneSigns = "`'?~.";

    /// <summary>HĐND, NĐ, 500 đ, ĐNA: a đ, and no vowel or nothing but capitals.</summary>
    public bool IsShortForm => IsMarked && !HasShape && (Letters.All(letter => Vietnamese.Letters.PlaceOf(letter) < 0) || Letters.All(char.IsUpper));

    public static ViqrWord At(string text, int start)
    {
        var letters = new char[Longest];
        var (count, at, hasShape, hasDd, hasInnerTone, endsInTone) = (0, start, false, false, false, false);
        while (at < text.Length && count < Longest && char.IsAsciiLetter(text[at]))
        {
            var next = at + 1 < text.Length ? text[at + 1] : ' ';
            hasInnerTone |= endsInTone && text[at - 1] is '`' or '~' or '?';
            endsInTone = false;
            if (text[at] is 'd' or 'D' && next is 'd' or 'D')
            {
                letters[count++] = text[at] == 'd' ? 'đ' : 'Đ';
                hasDd = true;
                at += 2;
                continue;
            }

            var letter = Shape(text[at], next);
            hasShape |= letter != text[at];
            at += letter == text[at] ? 1 : 2;
            var tone = at < text.Length && Vietnamese.Letters.PlaceOf(letter) >= 0 ? ToneSigns.IndexOf(text[at], StringComparison.Ordinal) : -1;
            endsInTone = tone >= 0;
            at += endsInTone ? 1 : 0;
            letters[count++] = Toned(letter, tone + 1);
        }

        return new ViqrWord(new string(letters, 0, count), at, hasShape || hasDd, hasShape, hasInnerTone, endsInTone);
    }

    /// <summary>The word when its last tone is a sign behind it.</summary>
    public ViqrWord WithoutLastTone()
    {
        var last = Letters[^1];
        var plain = Vietnamese.Letters.WithoutTone(last);
        return this with { Letters = Letters[..^1] + (char.IsUpper(last) ? char.ToUpperInvariant(plain) : plain), End = End - 1, EndsInTone = false };
    }

    private static char Shape(char letter, char mark) => (letter, mark) switch
    {
        ('a', '^') => 'â',
        ('A', '^') => 'Â',
        ('a', '(') => 'ă',
        ('A', '(') => 'Ă',
        ('e', '^') => 'ê',
        ('E', '^') => 'Ê',
        ('o', '^') => 'ô',
        ('O', '^') => 'Ô',
        ('o', '+') => 'ơ',
        ('O', '+') => 'Ơ',
        ('u', '+') => 'ư',
        ('U', '+') => 'Ư',
        _ => letter,
    };

    // ToneSigns stand in the order huyền, sắc, hỏi, ngã, nặng.
    private static char Toned(char letter, int tone)
    {
        if (tone == 0)
        {
            return letter;
        }

        var toned = Vietnamese.Letters.Vowels[Vietnamese.Letters.PlaceOf(letter) + tone];
        return char.IsUpper(letter) ? char.ToUpperInvariant(toned) : toned;
    }
}
