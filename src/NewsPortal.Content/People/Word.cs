namespace NewsPortal.Content.People;

/// <summary>How a word is written: what a name can be told by.</summary>
internal enum WordKind : byte
{
    Lower,

    /// <summary>One capital, then small letters: <c>Sơn</c>.</summary>
    Capital,

    /// <summary>One capital and nothing else: <c>A</c>.</summary>
    Single,

    /// <summary>Capitals only: <c>UBND</c>, <c>SƠN</c>.</summary>
    Caps,

    /// <summary>Begins with a digit, or mixes: <c>26</c>, <c>GD&amp;ĐT</c>, <c>iPhone</c>.</summary>
    Other,
}

/// <summary>What stands before a word.</summary>
internal enum Gap : byte
{
    /// <summary>Nothing: the text begins.</summary>
    Start,
    Space,
    Comma,
    Dash,
    Colon,
    Opening,

    /// <summary>A full stop without a space: <c>TP.HCM</c>.</summary>
    Dot,

    /// <summary>The end of a sentence or of a part of one.</summary>
    Stop,
    Other,
}

/// <summary>A word (tiếng) of a text and what stands before it.</summary>
internal readonly record struct Word(int Start, int Length, WordKind Kind, Gap Gap)
{
    public int End => Start + Length;

    public bool IsCapital => Kind is WordKind.Capital or WordKind.Single or WordKind.Caps;

    /// <summary>Whether a capital here says nothing, because every sentence begins with one.</summary>
    public bool OpensSentence => Gap is Gap.Start or Gap.Stop or Gap.Colon or Gap.Opening or Gap.Dash;
}
