namespace NewsPortal.Web.Machines.Feeds;

/// <summary>A feed (nguồn tin) as it goes out; all addresses in it are whole.</summary>
internal sealed record Feed(string Name, string About, string Newspaper, string Portal, string Page, string Address)
{
    public required IReadOnlyList<FeedItem> Items { get; init; }

    /// <summary>When anything in it last changed; null: nothing ever stood in it.</summary>
    public DateTimeOffset? ChangedAt { get; init; }
}

/// <summary>An article in a feed.</summary>
internal sealed record FeedItem(long Id, string Url, string Headline, string? Lede, string Author, bool AuthorIsPerson)
{
    /// <summary>When the newspaper published it; null when unknown.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>When its text last changed, else when it began to stand here.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    public string? Section { get; init; }
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The body, in a feed of whole articles.</summary>
    public string? Html { get; init; }

    public IEnumerable<string> Categories => Section is null ? Topics : Topics.Prepend(Section);
}
