using NewsPortal.Content.Merging;

namespace NewsPortal.Data;

/// <summary>A text an article had before it was changed, or a file's text an editor's stood against. Revisions are only ever added.</summary>
public sealed class Revision
{
    private Revision()
    {
    }

    public long ArticleId { get; private set; }

    /// <summary>Its place among the article's revisions, from 0.</summary>
    public int Ordinal { get; private set; }

    public TextOrigin Origin { get; private set; }
    public string Headline { get; private set; } = "";
    public string? Lede { get; private set; }
    public string? Byline { get; private set; }
    public string? SectionSlug { get; private set; }
    public string[] Topics { get; private set; } = [];
    public string BodyMarkdown { get; private set; } = "";

    /// <summary>SHA-256 of the file this text came from; of an editor's text, of the file it was made from.</summary>
    public byte[] FileHash { get; private set; } = [];

    /// <summary>When the next text replaced this one.</summary>
    public DateTimeOffset ReplacedAt { get; private set; }

    public ArticleText AsText() => new(Headline, Lede, Byline, SectionSlug, Topics, BodyMarkdown);

    internal static Revision Of(long articleId, int ordinal, TextOrigin origin, ArticleText text, byte[] fileHash, DateTimeOffset now) => new()
    {
        ArticleId = articleId,
        Ordinal = ordinal,
        Origin = origin,
        Headline = text.Headline,
        Lede = text.Lede,
        Byline = text.Byline,
        SectionSlug = text.Section,
        Topics = [.. text.Topics],
        BodyMarkdown = text.Body,
        FileHash = fileHash,
        ReplacedAt = now,
    };
}
