using NewsPortal.Content;
using NewsPortal.Content.Bodies;
using NewsPortal.Content.Recordings;
using NewsPortal.Data;

namespace NewsPortal.Web.Commands;

/// <summary>A row as `export` reads it: everything a file can say again.</summary>
internal sealed record ExportedArticle(
    long Id, string Key, ArticleKind Kind, string? Address, string Headline, string Slug, string? Lede, string? Source, string? Byline,
    string? Section, string? SectionSlug, DateTimeOffset? PublishedAt, DateTimeOffset? VisibleFrom, DateTimeOffset? VisibleUntil,
    DateTimeOffset? RetractedAt, int? HintDay, int? HintMonth, int? HintYear, string Markdown, string[] Related,
    int? FocusX, int? FocusY)
{
    private const string NoSection = "khong-chuyen-muc";

    public required IReadOnlyList<string> Topics { get; init; }
    public Recording? Recording { get; init; }
    public required IReadOnlyList<string> Transcript { get; init; }
    public SeriesFacts? Series { get; init; }

    /// <summary>Where its file lies below the folder.</summary>
    public string Path => $"{SectionSlug ?? NoSection}/{Slug}-post{Id}.md";

    /// <summary>One query for all, read row by row.</summary>
    public static IQueryable<ExportedArticle> Of(IQueryable<Article> articles) => articles.Select(a => new ExportedArticle(
        a.Id, a.Key, a.Kind, a.Address, a.Headline, a.Slug, a.Lede, a.Source, a.Byline, a.Section!.Name, a.Section.Slug, a.PublishedAt,
        a.VisibleFrom, a.VisibleUntil, a.RetractedAt, a.HintDay, a.HintMonth, a.HintYear, a.BodyMarkdown, a.Related,
        a.FocusX, a.FocusY)
    {
        Topics = a.Topics.Select(topic => topic.Name).ToList(),
        Recording = a.Recording,
        Transcript = a.Transcript,
        Series = a.Series == null ? null : new SeriesFacts(a.Series.Name, a.Series.Lede, a.Series.Artwork, a.Series.Category),
    });

    /// <summary>The kept pictures it shows, in the body and outside.</summary>
    public IEnumerable<string> Pictures =>
        BodyMarkdown.KeptPictures(Markdown).Concat(new[] { Recording?.Poster, Series?.Artwork }.OfType<string>().Where(name => PictureName.Parse(name) is not null));

    /// <summary>The kept files it plays.</summary>
    public IEnumerable<RecordingName> Recordings =>
        new[] { RecordingName.Parse(Recording?.File), RecordingName.Parse(Recording?.Captions) }.OfType<RecordingName>();

    public ParsedArticle AsParsed() => new()
    {
        Key = Key,
        Format = "markdown",
        Encoding = "utf-8",
        Kind = Kind,
        Address = Address,
        Headline = Headline,
        Source = Source,
        Lede = Lede,
        Byline = Byline,
        Section = Section,
        PublishedAt = PublishedAt,
        DateHint = HintDay is { } day && HintMonth is { } month ? new DateHint(day, month, HintYear) : null,
        Topics = [.. Topics.Order(StringComparer.Ordinal)],
        Related = Related,
        Focus = FocusX is { } x && FocusY is { } y ? new FocalPoint(x, y) : null,
        Markdown = Markdown,
        Recording = Recording,
        Transcript = [.. Transcript.Select(TimedLine.Parse)],
        Series = Series,
        Slug = Slug == Content.Vietnamese.Slug.Of(Headline) ? null : Slug,
        Visibility = new Visibility(VisibleFrom, VisibleUntil, RetractedAt),
    };
}
