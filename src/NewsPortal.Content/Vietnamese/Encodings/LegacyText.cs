namespace NewsPortal.Content.Vietnamese.Encodings;

/// <summary>
/// Text of old Vietnamese encodings → letters, for who knows the encoding: a font's name, a page's charset. The text holds
/// the letters of windows-1252 or Latin-1 in place of the old bytes, which is how old fonts' text comes out of Word and the
/// browser; letters beyond them stay. Composed letters come out.
/// </summary>
public static class LegacyText
{
    /// <summary>
    /// TCVN3 (ABC, fonts named <c>.Vn…</c>): <c>ViÖt Nam</c>. It has no capitals with tones: they come out small, but for
    /// those inside a word in capitals and those written as a capital followed by its own small toned letter.
    /// </summary>
    public static string FromTcvn3(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Tcvn3Capitals.Raise(Tcvn3Capitals.Join(ByteAlphabet.Tcvn3.Read(text)));
    }

    /// <summary>VNI-Windows (fonts named <c>VNI-…</c>): <c>Vieät Nam</c>.</summary>
    public static string FromVni(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Composition.Compose(VniAlphabet.Read(text));
    }

    public static string FromViscii(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ByteAlphabet.Viscii.Read(text);
    }

    public static string FromTcvn5712(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ByteAlphabet.Tcvn5712.Read(text);
    }

    public static string FromWindows1258(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ByteAlphabet.Windows1258.Read(text);
    }

    /// <summary>Bytes as the letters these readings expect.</summary>
    public static string LettersOf(ReadOnlySpan<byte> bytes) => Windows1252.Read(bytes);
}
