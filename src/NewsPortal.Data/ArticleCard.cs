using NewsPortal.Content;

namespace NewsPortal.Data;

/// <summary>The row every list shows (tin trong danh sách).</summary>
public sealed record ArticleCard(
    long Id, string Slug, string Headline, string? Lede, string? Source, DateTimeOffset? PublishedAt, DateTimeOffset ListedAt,
    int? HintDay, int? HintMonth, int? HintYear, int Syllables, string? SectionName, string? SectionSlug,
    ArticleKind Kind,
    string? LeadPicture = null, int? FocusX = null, int? FocusY = null)
{
    /// <summary>The article's first picture; null when it has none.</summary>
    public PictureName? Picture => LeadPicture is null ? null : PictureName.Parse(LeadPicture);

    /// <summary>What of <see cref="Picture"/> stays in sight when it is cut; null: its middle.</summary>
    public FocalPoint? Focus => FocusX is { } x && FocusY is { } y ? new FocalPoint(x, y) : null;

    /// <summary>The day as printed, <c>26/8</c>, or null when the article names none.</summary>
    public string? Hint => HintDay is null ? null : HintYear is null ? $"{HintDay}/{HintMonth}" : $"{HintDay}/{HintMonth}/{HintYear}";

    public Cursor Cursor => new(ListedAt, Id);
}
