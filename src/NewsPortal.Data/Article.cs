using NewsPortal.Content;
using NewsPortal.Content.Bodies;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Data;

/// <summary>
/// A newspaper article (bài viết). Readers see it while <see cref="VisibleFrom"/> ≤ now (&lt; <see cref="VisibleUntil"/>):
/// no job has to run for it to appear. Times are UTC.
/// </summary>
public sealed class Article
{
    // What our own export says of a new article, until it is published.
    private Visibility? stated;

    private Article()
    {
    }

    /// <summary>Made from <see cref="Key"/> (see <see cref="ArticleId"/>): the same archive gives the same addresses.</summary>
    public long Id { get; private set; }

    /// <summary>The source key: a second import of it updates this article.</summary>
    public string Key { get; private set; } = "";

    public ArticleKind Kind { get; private set; }

    /// <summary>Where it stood before it came here (địa chỉ gốc); null when its file names no address.</summary>
    public string? Address { get; private set; }

    public string Headline { get; private set; } = "";

    /// <summary>The headline without marks and signs: how a file's own Đọc thêm list finds this article.</summary>
    public string HeadlineFolded { get; private set; } = "";

    /// <summary>Made once from the first headline and kept when the headline changes (đường dẫn).</summary>
    public string Slug { get; private set; } = "";

    public string? Lede { get; private set; }
    public string? Source { get; private set; }
    public string? Byline { get; private set; }
    public int? SectionId { get; private set; }
    public Section? Section { get; private set; }

    /// <summary>When the newspaper published it; null when unknown, never guessed.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    public DateTimeOffset? VisibleFrom { get; private set; }
    public DateTimeOffset? VisibleUntil { get; private set; }

    /// <summary>When it was taken down for good (gỡ bài): its address answers 410.</summary>
    public DateTimeOffset? RetractedAt { get; private set; }

    /// <summary>What lists sort by: <see cref="PublishedAt"/>, else <see cref="VisibleFrom"/>. Computed by the database.</summary>
    public DateTimeOffset? ListedAt { get; private set; }

    public int? HintDay { get; private set; }
    public int? HintMonth { get; private set; }
    public int? HintYear { get; private set; }

    /// <summary>The truth of the body.</summary>
    public string BodyMarkdown { get; private set; } = "";

    /// <summary>Derived from <see cref="BodyMarkdown"/> by BodyRenderer at save.</summary>
    public string BodyHtml { get; private set; } = "";

    public int RendererVersion { get; private set; }

    /// <summary>Length of headline, lede and body in syllables: what a reading time is made of.</summary>
    public int Syllables { get; private set; }

    /// <summary>Headline, lede and body as folded words, each between spaces (also the first and last): what search looks in.</summary>
    public string TextFolded { get; private set; } = "";

    /// <summary>Headlines of the file's own Đọc thêm list, in its order.</summary>
    public string[] Related { get; private set; } = [];

    /// <summary>The same, folded: how its articles are found.</summary>
    public string[] RelatedFolded { get; private set; } = [];

    /// <summary>SHA-256 of the file this text came from.</summary>
    public byte[] FileHash { get; private set; } = [];

    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset UpdatedAt { get; private set; }

    public List<Topic> Topics { get; } = [];
    public List<BlockOrigin> BlockOrigins { get; } = [];
    public List<Revision> Revisions { get; } = [];

    /// <summary>A new article, a draft until <see cref="Publish"/>.</summary>
    public static Article Write(ParsedArticle parsed, Body body, byte[] fileHash, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        ArgumentNullException.ThrowIfNull(body);
        var article = new Article
        {
            Id = ArticleId.Of(parsed.Key),
            Key = parsed.Key,
            Slug = parsed.Slug ?? Content.Vietnamese.Slug.Of(parsed.Headline),
            CreatedAt = now,
            stated = parsed.Visibility,
        };
        article.Take(parsed, body, fileHash, now);
        return article;
    }

    /// <summary>Takes the text of a changed file; the text until now stays as a revision.</summary>
    public void Rewrite(ParsedArticle parsed, Body body, byte[] fileHash, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        ArgumentNullException.ThrowIfNull(body);
        Revisions.Add(Revision.Of(this, now));
        Take(parsed, body, fileHash, now);
    }

    /// <summary>
    /// Shows it to readers (xuất bản), at once or from a moment in the future. What the file of a new article says of it
    /// counts instead: an export that comes back is as visible as it was.
    /// </summary>
    public void Publish(DateTimeOffset from)
    {
        VisibleFrom = stated is null ? from : stated.From?.ToUniversalTime();
        VisibleUntil = stated is null ? VisibleUntil : stated.Until?.ToUniversalTime();
        RetractedAt = stated is null ? RetractedAt : stated.RetractedAt?.ToUniversalTime();
        stated = null;
    }

    /// <summary>Takes it down for good (gỡ bài).</summary>
    public void Retract(DateTimeOffset now)
    {
        RetractedAt = now;
        VisibleUntil = VisibleFrom is null ? null : now;
        UpdatedAt = now;
    }

    public void File(Section? section) => (Section, SectionId) = (section, section?.Id);

    private void Take(ParsedArticle parsed, Body body, byte[] fileHash, DateTimeOffset now)
    {
        Kind = parsed.Kind;
        Address = parsed.Address;
        Headline = parsed.Headline;
        HeadlineFolded = Folding.Fold(parsed.Headline);
        Lede = parsed.Lede;
        Source = parsed.Source;
        Byline = parsed.Byline;
        PublishedAt = parsed.PublishedAt?.ToUniversalTime();
        (HintDay, HintMonth, HintYear) = (parsed.DateHint?.Day, parsed.DateHint?.Month, parsed.DateHint?.Year);
        (BodyMarkdown, BodyHtml) = body;
        RendererVersion = BodyRenderer.Version;
        Related = [.. parsed.Related];
        RelatedFolded = [.. parsed.Related.Select(Folding.Fold).Where(headline => headline.Length > 0)];
        FileHash = fileHash;
        UpdatedAt = now;

        var text = string.Join(' ', [parsed.Headline, parsed.Lede ?? "", .. parsed.Blocks.Select(block => block.Words())]);
        TextFolded = $" {Folding.Fold(text)} ";
        Syllables = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

        BlockOrigins.Clear();
        BlockOrigins.AddRange(parsed.Blocks.Select((block, ordinal) => new BlockOrigin(ordinal, block.Line, fileHash)));
    }
}
