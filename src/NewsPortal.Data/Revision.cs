namespace NewsPortal.Data;

/// <summary>A text an article had before it was changed. Revisions are only ever added.</summary>
public sealed class Revision
{
    private Revision()
    {
    }

    public long Id { get; private set; }
    public long ArticleId { get; private set; }
    public string Headline { get; private set; } = "";
    public string? Lede { get; private set; }
    public string BodyMarkdown { get; private set; } = "";

    /// <summary>SHA-256 of the file this text came from.</summary>
    public byte[] FileHash { get; private set; } = [];

    /// <summary>When the next text replaced this one.</summary>
    public DateTimeOffset ReplacedAt { get; private set; }

    internal static Revision Of(Article article, DateTimeOffset now) => new()
    {
        Headline = article.Headline,
        Lede = article.Lede,
        BodyMarkdown = article.BodyMarkdown,
        FileHash = article.FileHash,
        ReplacedAt = now,
    };
}
