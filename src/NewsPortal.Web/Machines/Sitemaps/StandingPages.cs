using Microsoft.AspNetCore.Mvc.RazorPages;

namespace NewsPortal.Web.Machines.Sitemaps;

/// <summary>
/// The pages that stand under one address whatever is written: front, streams, lists, what the newspaper says of itself. Asked of
/// the routes, so that a new page is found without being named twice.
/// </summary>
internal sealed class StandingPages(EndpointDataSource routes)
{
    // Where nothing is to be found by a stranger, and what shows a search of one's own.
    private static readonly string[] Hidden = ["tim-kiem", "toa-soan", "kieu-dang", "loi", "ngoai-tuyen", "da-luu"];

    public IEnumerable<string> Paths => routes.Endpoints.OfType<RouteEndpoint>()
        .Where(route => route.Metadata.GetMetadata<PageActionDescriptor>() is not null && route.RoutePattern.Parameters.Count == 0)
        .Select(route => "/" + route.RoutePattern.RawText?.Trim('/'))
        .Where(path => !Hidden.Contains(path.Split('/')[1]))
        .Distinct().Order(StringComparer.Ordinal);
}
