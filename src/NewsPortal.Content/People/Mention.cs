namespace NewsPortal.Content.People;

/// <summary>A place of a story where a person is named (lần nhắc tên).</summary>
/// <param name="Name">The person's whole name, whatever part of it stands here.</param>
/// <param name="Title">The office as printed here, the longest first; null when none stands beside the name.</param>
/// <param name="Block">The block's number from 0; <see cref="InLede"/> or <see cref="InHeadline"/> above the body.</param>
/// <param name="Line">The line of the file the block begins at; null above the body and where an editor wrote.</param>
/// <param name="Offset">Where the name begins in the block's words, as composed letters.</param>
/// <param name="Length">How long what is printed of the name is.</param>
public sealed record Mention(string Name, string? Title, int Block, int? Line, int Offset, int Length)
{
    public const int InLede = -1;
    public const int InHeadline = -2;

    /// <summary>All offices that stand beside the name here.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];
}
