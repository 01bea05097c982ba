namespace NewsPortal.Content.Vietnamese.Encodings;

/// <summary>The Western code page old Vietnamese fonts were laid over: their texts often come as its letters.</summary>
internal static class Windows1252
{
    // 0x80 to 0x9F; five of them have no letter and stand for themselves.
    private const string Signs = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    public static char LetterOf(byte code) => code is >= 0x80 and < 0xA0 ? Signs[code - 0x80] : (char)code;

    /// <summary>The byte of a letter; -1 when this code page has none.</summary>
    public static int CodeOf(char letter) =>
        letter < 0x100 ? letter : Signs.IndexOf(letter, StringComparison.Ordinal) is var place and >= 0 ? place + 0x80 : -1;

    public static string Read(ReadOnlySpan<byte> bytes) => string.Create(bytes.Length, bytes, (letters, codes) =>
    {
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = LetterOf(codes[i]);
        }
    });
}
