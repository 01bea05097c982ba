namespace NewsPortal.Content.Vietnamese.Encodings;

/// <summary>An old encoding as a reading of letters: how a text is read by it, and how it is tried.</summary>
/// <param name="Encoding">Its name, as <c>DecodedText.Encoding</c> has it.</param>
/// <param name="Read">The text as meant.</param>
/// <param name="Try">The same, but letters the encoding has no use for speak against it.</param>
internal sealed record EncodingWay(string Encoding, Func<string, string> Read, Func<string, string> Try)
{
    public static EncodingWay Tcvn3 { get; } = new("tcvn3", LegacyText.FromTcvn3, text => ByteAlphabet.Tcvn3.Read(text, strict: true));

    public static EncodingWay Vni { get; } = new("vni", LegacyText.FromVni, text => VniAlphabet.Read(text, strict: true));

    /// <summary>When two readings are equally good they nearly always say the same; the more usual encoding comes first.</summary>
    public static IReadOnlyList<EncodingWay> OfOldBytes { get; } =
    [
        Tcvn3,
        Vni,
        new("windows-1258", LegacyText.FromWindows1258, text => ByteAlphabet.Windows1258.Read(text, strict: true)),
        new("viscii", LegacyText.FromViscii, LegacyText.FromViscii),
        new("tcvn5712", LegacyText.FromTcvn5712, text => ByteAlphabet.Tcvn5712.Read(text, strict: true)),
    ];

    /// <summary>Of text that is well-formed Unicode and was read wrongly before.</summary>
    public static IReadOnlyList<EncodingWay> OfLetters { get; } =
    [
        new("utf-8-twice", UndoOnce, UndoOnce),
        new("utf-8-twice", text => UndoOnce(TwiceEncoded.Undo(text)), text => UndoOnce(TwiceEncoded.Undo(text))),
        .. OfOldBytes,
    ];

    public ReadingScore Score(string letters) => ReadingScore.Of(Try(letters));

    private static string UndoOnce(string text) => Composition.Compose(TwiceEncoded.Undo(text));
}
