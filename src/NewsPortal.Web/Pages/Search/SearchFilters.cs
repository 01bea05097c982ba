using System.Globalization;
using NewsPortal.Data;

namespace NewsPortal.Web.Pages.Search;

/// <summary>Ways to narrow or to order what was found, as links with how many articles each leaves.</summary>
public sealed record SearchFilters(int Total, bool IsMore, IReadOnlyList<SearchFilters.Group> Groups)
{
    private static readonly (string? Span, string Name)[] Spans =
        [(null, "Mọi lúc"), (SearchWish.Week, "Bảy ngày qua"), (SearchWish.Month, "Một tháng qua"), (SearchWish.Year, "Năm nay")];

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public string TotalText => IsMore ? string.Create(Vietnamese, $"Hơn {ArticleSearch.MostCounted:N0} kết quả") : $"{Total} kết quả";

    public static SearchFilters Of(SearchWish wish, IReadOnlyList<SearchCount> counts)
    {
        ArgumentNullException.ThrowIfNull(wish);
        ArgumentNullException.ThrowIfNull(counts);
        var isMore = counts.Sum(count => count.Articles) > ArticleSearch.MostCounted;

        // Of more articles than are counted nobody knows how they part.
        int? Count(Func<SearchCount, bool> which) => isMore ? null : counts.Where(which).Sum(count => count.Articles);
        bool InSection(SearchCount count) => wish.Section is null || count.SectionSlug == wish.Section;
        bool InSpan(SearchCount count) => Fits(count, wish.Span);

        List<Group> groups =
        [
            new("Xếp theo",
            [
                new("Sát nghĩa nhất", (wish with { NewestFirst = false }).Address(), !wish.NewestFirst, Count: null),
                new("Mới nhất", (wish with { NewestFirst = true }).Address(), wish.NewestFirst, Count: null),
            ]),
        ];
        var sections = counts.Where(count => count.SectionSlug is not null)
            .GroupBy(count => (Name: count.SectionName!, Slug: count.SectionSlug!))
            .Select(section => new Link(
                section.Key.Name, (wish with { Section = section.Key.Slug }).Address(), wish.Section == section.Key.Slug,
                Count(count => count.SectionSlug == section.Key.Slug && InSpan(count))))
            .OrderByDescending(link => link.Count).ThenBy(link => link.Name, StringComparer.Ordinal).ToList();
        if (sections.Count > 0)
        {
            groups.Add(new("Chuyên mục", [new("Tất cả", (wish with { Section = null }).Address(), wish.Section is null, Count(InSpan)), .. sections]));
        }

        groups.Add(new("Thời gian", [.. Spans.Select(span => new Link(
            span.Name, (wish with { Span = span.Span }).Address(), wish.Span == span.Span, Count(count => InSection(count) && Fits(count, span.Span))))]));
        return new(counts.Where(count => InSection(count) && InSpan(count)).Sum(count => count.Articles), isMore, groups);
    }

    private static bool Fits(SearchCount count, string? span) => span switch
    {
        SearchWish.Week => count.InWeek,
        SearchWish.Month => count.InMonth,
        SearchWish.Year => count.InYear,
        _ => true,
    };

    public sealed record Group(string Name, IReadOnlyList<Link> Links);

    public sealed record Link(string Name, string Address, bool IsChosen, int? Count);
}
