namespace NewsPortal.Data.Search;

/// <summary>An article that may be an answer, with what its rank is made of: a row of <see cref="CandidateSearch"/>.</summary>
internal sealed class Candidate
{
    public long Id { get; init; }

    /// <summary>By which <see cref="Stage"/> it was found first.</summary>
    public int Found { get; init; }

    public string Headline { get; init; } = "";
    public string? Lede { get; init; }
    public DateTime ListedAt { get; init; }
    public string? SectionName { get; init; }
    public string? SectionSlug { get; init; }

    /// <summary>How near to each other its words stand in the body, 0 to 1; of articles found in the body only.</summary>
    public float Nearness { get; init; }

    /// <summary>All in a row in the body.</summary>
    public bool InARow { get; init; }

    /// <summary>All in captions.</summary>
    public bool InCaptions { get; init; }

    /// <summary>With the marks that were typed, in the body.</summary>
    public bool AsTyped { get; init; }

    /// <summary>Of the body, when few are asked for.</summary>
    public string? Beginning { get; init; }

    public DateTimeOffset Moment => new(DateTime.SpecifyKind(ListedAt, DateTimeKind.Utc));
}

/// <summary>How articles are looked for, the surest way first.</summary>
internal enum Stage
{
    /// <summary>The words in a row in headline or lede; a single word in the headline.</summary>
    InARow = 1,

    /// <summary>All words in headline and lede.</summary>
    InHead = 2,

    /// <summary>All words anywhere.</summary>
    Anywhere = 3,

    /// <summary>Some of the words in headline and lede.</summary>
    Some = 4,

    /// <summary>Nothing but a name of a topic.</summary>
    Topic = 9,
}
