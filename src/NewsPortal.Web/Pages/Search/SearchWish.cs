using NewsPortal.Content.Vietnamese;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Search;

/// <summary>What a reader asks of the search page. Every part stands in the address, so a search can be shared and kept.</summary>
/// <param name="Query">As typed.</param>
/// <param name="Section">Slug of the only section wanted; null: all.</param>
/// <param name="Span">How far back; null: always.</param>
/// <param name="NewestFirst">Else best first.</param>
public sealed record SearchWish(string Query, string? Section, string? Span, bool NewestFirst)
{
    public const string Page = Urls.Search;
    public const string Week = "tuan";
    public const string Month = "thang";
    public const string Year = "nam";

    /// <summary>What cannot be meant is left out, never an error: addresses are typed and cut by hand.</summary>
    public static SearchWish Of(string? query, string? section, string? span, string? order) => new(
        VietnameseText.Clean(query ?? ""),
        string.IsNullOrWhiteSpace(section) ? null : Slug.Of(section),
        span is Week or Month or Year ? span : null,
        order == "moi");

    public string Address(string? after = null)
    {
        (string Name, string? Value)[] parts = [("q", Query), ("muc", Section), ("luc", Span), ("xep", NewestFirst ? "moi" : null), ("truoc", after)];
        return Page + "?" + string.Join('&', parts.Where(part => part.Value is not null).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));
    }
}
