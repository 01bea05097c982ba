using NewsPortal.Content;

namespace NewsPortal.Data;

/// <summary>The row every list shows (tin trong danh sách).</summary>
public sealed record ArticleCard(
    long Id, string Slug, string Headline, string? Lede, string? Source, DateTimeOffset? PublishedAt, DateTimeOffset ListedAt,
    int? HintDay, int? HintMonth, int? HintYear, int Syllables, string? SectionName, string? SectionSlug,
    ArticleKind Kind)
{
    /// <summary>The day as printed, <c>26/8</c>, or null when the article names none.</summary>
    public string? Hint => HintDay is null ? null : HintYear is null ? $"{HintDay}/{HintMonth}" : $"{HintDay}/{HintMonth}/{HintYear}";

    public Cursor Cursor => new(ListedAt, Id);
}
