namespace NewsPortal.Data.Search;

/// <summary>What is searched, where, and in which order.</summary>
/// <param name="Text">As typed.</param>
public sealed record SearchAsk(string? Text)
{
    /// <summary>Slug of the only section wanted; null: all.</summary>
    public string? Section { get; init; }

    /// <summary>Slug of the only topic wanted; null: all.</summary>
    public string? Topic { get; init; }

    /// <summary>Listed at this moment or later; null: always.</summary>
    public DateTimeOffset? Since { get; init; }

    public DateTimeOffset? Until { get; init; }

    /// <summary>Else best first.</summary>
    public bool NewestFirst { get; init; }

    /// <summary>After which result the page begins; null: at the first.</summary>
    public SearchPlace? After { get; init; }

    internal bool IsNarrowed => Section is not null || Topic is not null || Since is not null || Until is not null;
}
