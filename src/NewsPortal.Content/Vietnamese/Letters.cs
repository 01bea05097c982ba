namespace NewsPortal.Content.Vietnamese;

/// <summary>The twelve vowels of Vietnamese in six tones, and đ: what syllables and old encodings are told by.</summary>
internal static class Letters
{
    /// <summary>Tones in the order of <see cref="Vowels"/>: none, huyền, sắc, hỏi, ngã, nặng.</summary>
    public const int Tones = 6;

    public const int Acute = 2;
    public const int Dot = 5;

    /// <summary>A row of six for each vowel: without tone, then with each tone.</summary>
    public const string Vowels = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";

    /// <summary>The 67 small letters that are not ASCII, in alphabetical order of vowel and tone: the order of code charts here.</summary>
    public const string Small = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";

    public static string Capital { get; } = Small.ToUpperInvariant();

    private const int Last = 'ỹ' + 1;

    private static readonly sbyte[] Places = MakePlaces();

    /// <summary>Where a letter stands in <see cref="Vowels"/>, whatever its case; -1 when it is no vowel.</summary>
    public static int PlaceOf(char letter) => letter < Last ? Places[letter] : -1;

    /// <summary>The vowel without its tone, small; any other letter as it is, small.</summary>
    public static char WithoutTone(char letter) => PlaceOf(letter) is var place and >= 0 ? Vowels[place - (place % Tones)] : char.ToLowerInvariant(letter);

    public static bool IsSmallOrCapital(char letter) => letter is 'đ' or 'Đ' || (letter > '\u007F' && PlaceOf(letter) >= 0);

    private static sbyte[] MakePlaces()
    {
        var places = new sbyte[Last];
        Array.Fill(places, (sbyte)-1);
        for (var i = 0; i < Vowels.Length; i++)
        {
            places[Vowels[i]] = (sbyte)i;
            places[char.ToUpperInvariant(Vowels[i])] = (sbyte)i;
        }

        return places;
    }
}
