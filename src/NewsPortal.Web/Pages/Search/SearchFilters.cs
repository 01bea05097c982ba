using System.Globalization;
using NewsPortal.Data.Search;

namespace NewsPortal.Web.Pages.Search;

/// <summary>Ways to narrow or to order what was found, as links with how many articles each leaves.</summary>
public sealed record SearchFilters(int Total, bool IsMore, IReadOnlyList<SearchFilters.Group> Groups)
{
    private static readonly (string? Span, string Name)[] Spans =
        [(null, "Mọi lúc"), (SearchWish.Week, "Bảy ngày qua"), (SearchWish.Month, "Một tháng qua"), (SearchWish.Year, "Năm nay")];

    // More than are counted are said as a round number.
    private const int Round = 100;

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public string TotalText => IsMore
        ? string.Create(Vietnamese, $"Hơn {Math.Max(Total / Round * Round, Math.Min(Total, Round)):N0} kết quả")
        : string.Create(Vietnamese, $"{Total:N0} kết quả");

    public static SearchFilters Of(SearchWish wish, SearchAnswer answer, DateTimeOffset week, DateTimeOffset month, DateTimeOffset year)
    {
        ArgumentNullException.ThrowIfNull(wish);
        ArgumentNullException.ThrowIfNull(answer);
        var found = answer.Everywhere;

        // Of more articles than are counted nobody knows how they part.
        int? Count(Func<FoundPlace, bool> which) => answer.EverywhereIsMore ? null : found.Count(which);
        bool Fits(FoundPlace place, string? span) => place.ListedAt >= span switch
        {
            SearchWish.Week => week,
            SearchWish.Month => month,
            SearchWish.Year => year,
            _ => DateTimeOffset.MinValue,
        };
        bool InSection(FoundPlace place) => wish.Section is null || place.SectionSlug == wish.Section;
        bool InSpan(FoundPlace place) => Fits(place, wish.Span);

        List<Group> groups =
        [
            new("Xếp theo",
            [
                new("Sát nghĩa nhất", (wish with { NewestFirst = false }).Address(), !wish.NewestFirst, Count: null),
                new("Mới nhất", (wish with { NewestFirst = true }).Address(), wish.NewestFirst, Count: null),
            ]),
        ];
        var sections = found.Where(count => count.SectionSlug is not null)
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
        return new(answer.Total, answer.IsMore, groups);
    }

    public sealed record Group(string Name, IReadOnlyList<Link> Links);

    public sealed record Link(string Name, string Address, bool IsChosen, int? Count);
}
