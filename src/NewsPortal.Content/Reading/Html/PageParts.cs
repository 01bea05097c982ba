using AngleSharp.Dom;

namespace NewsPortal.Content.Reading.Html;

/// <summary>What a page shows its readers, found by the selectors of its paper or guessed.</summary>
/// <param name="Body">The nodes that hold the article's text, in the order of the page.</param>
internal sealed record PageParts(IReadOnlyList<INode> Body)
{
    public string? Headline { get; init; }
    public string? Lede { get; init; }
    public int? LedeLine { get; init; }
    public string? Byline { get; init; }
    public DateTimeOffset? Time { get; init; }
    public string? Section { get; init; }
    public IReadOnlyList<string> Topics { get; init; } = [];
    public IReadOnlyList<string> Related { get; init; } = [];

    /// <summary>No known paper: where the article begins and ends was guessed.</summary>
    public bool IsGuessed { get; init; }
}
