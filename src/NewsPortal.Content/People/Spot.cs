namespace NewsPortal.Content.People;

/// <summary>A name found in a text, before the story's names are brought together.</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">The word after it.</param>
/// <param name="Trust">How surely it is a whole name.</param>
internal sealed record Spot(int First, int End, Trust Trust)
{
    /// <summary>First word and end of the offices beside it.</summary>
    public List<(int First, int End)> Titles { get; } = [];

    public int Length => End - First;
}

internal enum Trust : byte
{
    /// <summary>A given name behind “ông”, “Thượng tá”, or two words alone: counts when the story names the person in full.</summary>
    Part,

    /// <summary>A family name and one word, with nothing that shows a person: counts when the name is sure elsewhere.</summary>
    Doubtful,

    Sure,
}
