namespace NewsPortal.Content.Vietnamese.Encodings;

/// <summary>An old encoding with one byte a letter: what each byte stands for.</summary>
internal sealed class ByteAlphabet
{
    // The same in TCVN 5712 and TCVN3 (ABC).
    private const string Tcvn =
        "B5B8B6B7B9A8BBBEBCBDC6A9C7CAC8C9CB" + "CCD0CECFD1AAD2D5D3D4D6" + "D7DDD8DCDE" + "DFE3E1E2E4ABE5E8E6E7E9ACEAEDEBECEE"
        + "EFF3F1F2F4ADF5F8F6F7F9" + "FAFDFBFCFE" + "AE";

    // The five tones as marks of their own: huyền, sắc, hỏi, ngã, nặng.
    private const string Tones = "\u0300\u0301\u0309\u0303\u0323";

    private readonly char[] letters = [.. Enumerable.Range(0, 256).Select(code => Windows1252.LetterOf((byte)code))];

    // From here on windows-1252 has letters; TCVN has no use for some of these codes.
    private const int FirstLetter = 0xC0;

    private readonly bool[] known = new bool[256];

    /// <summary>TCVN3, called ABC: capitals have no tones, signs are those of Windows.</summary>
    public static ByteAlphabet Tcvn3 { get; } = new ByteAlphabet().Put(Letters.Small, Tcvn).Put("ĂÂÊÔƠƯĐ", "A1A2A3A4A5A6A7");

    /// <summary>TCVN 5712:1993 in full (VN1, of which VN2 is a part): capitals with tones stand where Windows has signs.</summary>
    public static ByteAlphabet Tcvn5712 { get; } = new ByteAlphabet().Put(Letters.Small, Tcvn).Put(Tones, "B0B3B1B2B4").Put(
        Letters.Capital,
        "8083818284A1AFC0BABF85A2C1C4C2C386" + "878A88898BA3C5DACDD98C" + "8D908E8F91" + "9295939496A4DBFFE0F097A5989B999A9C"
        + "9D019E9F02A60411050612" + "1316141517" + "A7");

    /// <summary>VISCII 1.1 (RFC 1456): every letter composed, six of them on control codes.</summary>
    public static ByteAlphabet Viscii { get; } = new ByteAlphabet()
        .Put(
            Letters.Small,
            "E0E1E4E3D5E5A2A1C6C7A3E2A5A4A6E7A7" + "E8E9EBA8A9EAABAAACADAE" + "ECEDEFEEB8" + "F2F3F6F5F7F4B0AFB1B2B5BDB6BEB7DEFE"
            + "F9FAFCFBF8DFD7D1D8E6F1" + "CFFDD6DBDC" + "F0")
        .Put(
            Letters.Capital,
            "C0C1C4C380C58281020583C28584860687" + "C8C9CB8889CA8B8A8C8D8E" + "CCCD9BCE98" + "D2D399A09AD4908F919293B4969597B394"
            + "D9DA9C9D9EBFBBBABCFFB9" + "9FDD14191E" + "D0");

    /// <summary>windows-1258: vowels, and tones as marks behind them.</summary>
    public static ByteAlphabet Windows1258 { get; } = new ByteAlphabet().Put(Tones, "CCECD2DEF2").Put("ĂăĐđƠơƯư₫", "C3E3D0F0D5F5DDFDFE")
        .Put("ÀÁÂÈÉÊÍÓÔÙÚàáâèéêíóôùúäöüçÄÖÜÇ", "C0C1C2C8C9CACDD3D4D9DAE0E1E2E8E9EAEDF3F4F9FAE4F6FCE7C4D6DCC7");

    /// <summary>Reads letters that stand for bytes (<see cref="Windows1252"/>); a letter beyond them stays.</summary>
    /// <param name="strict">A letter this encoding has no use for is replaced by U+FFFD: it speaks against the encoding.</param>
    public string Read(string text, bool strict = false)
    {
        var read = string.Create(text.Length, (Alphabet: this, text, strict), (span, state) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                var code = Windows1252.CodeOf(state.text[i]);
                var isStrange = state.strict && code >= FirstLetter && !state.Alphabet.known[code];
                span[i] = isStrange ? '\uFFFD' : code < 0 ? state.text[i] : state.Alphabet.letters[code];
            }
        });
        return Composition.Compose(read);
    }

    private ByteAlphabet Put(string places, string codes)
    {
        var bytes = Convert.FromHexString(codes);
        for (var i = 0; i < places.Length; i++)
        {
            letters[bytes[i]] = places[i];
            known[bytes[i]] = true;
        }

        return this;
    }
}
