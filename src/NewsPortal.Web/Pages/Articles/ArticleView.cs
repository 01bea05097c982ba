using NewsPortal.Content;
using NewsPortal.Content.Bodies;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Articles;

/// <summary>What the page shows of an article.</summary>
public sealed record ArticleView(
    long Id, ArticleKind Kind, string Slug, string Headline, string? Lede, string? Source, string? Address, string? Byline, string BodyHtml,
    int Syllables, DateTimeOffset? PublishedAt, DateHint? DateHint, Place? Section, IReadOnlyList<Place> Topics, string[] RelatedFolded,
    DateTimeOffset? RevisedAt, IReadOnlyList<Correction> Corrections, Accent? Accent, DateTimeOffset? ListedAt, bool IsPublished, bool IsRetracted, FocalPoint? Focus)
{
    // Adults read about 230 Vietnamese syllables a minute.
    private const int SyllablesAMinute = 230;
    private const int LongHeadline = 40;

    public required PlayerView Player { get; init; }

    public PrintedBody Body { get; } = PrintedBody.Of(BodyHtml);

    /// <summary>The class that keeps the lead photo's focal point in sight; null: its middle.</summary>
    public string? FocusClass => Focus is null ? null : CardView.FocusClass(Focus);

    /// <summary>Its place among all; only of an article readers see.</summary>
    public Cursor Cursor => new(ListedAt!.Value, Id);

    /// <summary>How its kind is laid out.</summary>
    public string View => Kind switch
    {
        ArticleKind.Emagazine => "_Emagazine",
        ArticleKind.PhotoStory => "_PhotoStory",
        _ => "_Article",
    };

    /// <summary>The class of an emagazine's colour; null: the house's red.</summary>
    public string? AccentClass => Accent is null or Content.Accent.Red ? null : $"emagazine--{Accent.Value.ToString().ToLowerInvariant()}";

    /// <summary>A headline of a whole sentence would fill the cover at full size.</summary>
    public bool HasLongHeadline => Headline.Length > LongHeadline;

    public string Path => Urls.Article(Slug, Id);

    public int Minutes => Math.Max(1, (Syllables + SyllablesAMinute - 1) / SyllablesAMinute);

    public bool OpensWithQuote => Headline is ['“' or '"', ..];

    /// <summary>Whether anything but the hour ties another article to this one.</summary>
    public bool HasOwnRelated => Topics.Count > 0 || RelatedFolded.Length > 0;

    /// <summary>For the head of the page.</summary>
    public ArticleFacts Facts => new(Id, Headline)
    {
        Lede = Lede,
        PublishedAt = PublishedAt,
        ChangedAt = RevisedAt,
        Byline = Byline,
        Source = Source,
        Section = Section is null ? null : new(Section.Name, Urls.Section(Section.Slug)),
        Pictures = Content.Bodies.Body.FirstPictureOf(BodyHtml) is { } picture ? [new(Urls.Picture(picture.ToString()), picture.Width, picture.Height, "")] : [],
        MarkdownPath = Urls.ArticleMarkdown(Slug, Id),
        Topics = [.. Topics.Select(topic => new PageHead.Crumb(topic.Name, Urls.Topic(topic.Slug)))],
    };

    public bool IsAfter(ArticleCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return (card.ListedAt, card.Id).CompareTo((Cursor.ListedAt, Cursor.Id)) < 0;
    }
}

/// <summary>A section or topic to go to.</summary>
public sealed record Place(long Id, string Name, string Slug);

/// <summary>The stories on both sides of an article in its first topic (tiếp trong chủ đề).</summary>
public sealed record TopicNeighbours(Place Topic, ArticleCard? Before, ArticleCard? After, DateOnly Today);
