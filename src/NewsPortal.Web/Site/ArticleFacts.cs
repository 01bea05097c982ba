namespace NewsPortal.Web.Site;

/// <summary>What the head of an article's page tells machines: Open Graph and JSON-LD are made from it. Nothing in it is guessed.</summary>
public sealed record ArticleFacts(long Id, string Headline)
{
    public string? Lede { get; init; }

    /// <summary>When the newspaper published it; null when unknown.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>When its text last changed after that; null: never.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    public string? Byline { get; init; }
    public string? Source { get; init; }
    public PageHead.Crumb? Section { get; init; }
    public IReadOnlyList<PageHead.Crumb> Topics { get; init; } = [];

    /// <summary>The pictures of the article itself, the lead picture first.</summary>
    public IReadOnlyList<SharePicture> Pictures { get; init; } = [];

    /// <summary>The article as Markdown, for machines that read.</summary>
    public string? MarkdownPath { get; init; }
}

/// <summary>A picture a machine may show beside a link to a page.</summary>
public sealed record SharePicture(string Path, int Width, int Height, string Alt);

/// <summary>A feed a reader of a page may follow, in three forms.</summary>
/// <param name="Name">What it brings.</param>
/// <param name="Path">Its address without the ending that names the form.</param>
public sealed record FeedAddress(string Name, string Path);
