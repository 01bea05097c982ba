using NewsPortal.Content;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Api;

/// <summary>A page of a list; <paramref name="Next"/> goes into <c>before</c> of the next request, null at the end.</summary>
/// <param name="SearchedFor">What was searched instead of the <c>q</c> that was sent; null when nothing had to be repaired.</param>
public sealed record ArticleList(IReadOnlyList<ArticleItem> Items, string? Next, string? SearchedFor = null);

/// <summary>One article in a list.</summary>
public sealed record ArticleItem(
    long Id, string Key, string Url, string Headline, string? Lede, string? Section, IReadOnlyList<string> Topics,
    DateTimeOffset? PublishedAt, string? Source);

/// <summary>One article, whole, with what to read next, best first.</summary>
public sealed record WholeArticle(
    long Id, string Key, string Url, string Headline, string? Lede, string? Section, IReadOnlyList<string> Topics,
    DateTimeOffset? PublishedAt, string? Source,
    IReadOnlyList<Block> Blocks, string Html, IReadOnlyList<ArticleItem> Related);

/// <summary>What a list of the API reads of each article.</summary>
internal sealed record ItemRow(
    long Id, string Key, string Slug, string Headline, string? Lede, string? Section, List<string> Topics,
    DateTimeOffset? PublishedAt, DateTimeOffset ListedAt, string? Source)
{
    public Cursor Cursor => new(ListedAt, Id);

    public ArticleItem AsItem(PortalAddress address) => new(
        Id, Key, address.Value + Urls.Article(Slug, Id), Headline, Lede, Section, Topics, PublishedAt, Source);
}

internal static class ItemRows
{
    public static IQueryable<ItemRow> AsItems(this IQueryable<Article> articles) => articles.Select(a => new ItemRow(
        a.Id, a.Key, a.Slug, a.Headline, a.Lede, a.Section!.Name,
        a.Topics.OrderBy(t => t.Name).Select(t => t.Name).ToList(), a.PublishedAt, a.ListedAt!.Value, a.Source));
}
