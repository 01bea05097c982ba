namespace NewsPortal.Content.People;

/// <summary>What a person said, word for word (phát biểu).</summary>
/// <param name="Text">Without quotation marks.</param>
/// <param name="Block">The first block that prints it.</param>
/// <param name="Line">Its line in the file.</param>
public sealed record Statement(string Text, int Block, int? Line)
{
    /// <summary>Blocks that print the same again: a caption and the pull quote made of it.</summary>
    public IReadOnlyList<int> Again { get; init; } = [];
}
