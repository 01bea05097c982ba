using System.Xml.Linq;

namespace NewsPortal.Content.Reading.Feeds;

/// <summary>What an item of a feed says, whichever kind of feed it is.</summary>
internal sealed record FeedFields
{
    public string? Title { get; init; }

    /// <summary>The teaser, as HTML.</summary>
    public FeedText? Summary { get; init; }

    /// <summary>The whole text, as HTML.</summary>
    public FeedText? Content { get; init; }

    public string? Link { get; init; }
    public string? Id { get; init; }
    public string? Date { get; init; }
    public IReadOnlyList<string> Authors { get; init; } = [];
    public IReadOnlyList<string> Categories { get; init; } = [];
    public string? Source { get; init; }

    /// <summary>What is attached, by its media type and address.</summary>
    public IReadOnlyList<(string Type, string Address)> Enclosures { get; init; } = [];
}

/// <summary>A text of an item and the line it begins at.</summary>
internal sealed record FeedText(string Html, int Line)
{
    public static FeedText? Of(XElement? element) =>
        element is null || string.IsNullOrWhiteSpace(element.Value) ? null : new FeedText(element.Value, ((System.Xml.IXmlLineInfo)element).LineNumber);
}
