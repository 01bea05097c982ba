using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;

namespace NewsPortal.Web.Site;

/// <summary>What no page answers may be an address an article once had: one 301 leads to today's.</summary>
internal static class OldAddresses
{
    // No real address is longer, and a B-tree entry could not hold one.
    private const int LongestPath = 1000;

    public static void MapOldAddresses(this WebApplication app) => app.MapFallback("{**path}", FindAsync).ExcludeFromDescription();

    private static async Task<Results<RedirectHttpResult, NotFound>> FindAsync(
        HttpRequest request, NewsDbContext db, TimeProvider clock, CancellationToken cancel)
    {
        var path = request.Path.Value ?? "";
        if (path.Length > LongestPath || path.Contains('\0', StringComparison.Ordinal))
        {
            return TypedResults.NotFound();
        }

        var now = clock.GetUtcNow();
        var today = await db.Articles.Published(now)
            .Where(a => db.Redirects.Any(r => r.Path == path && r.ArticleId == a.Id))
            .Select(a => new { a.Slug, a.Id })
            .SingleOrDefaultAsync(cancel);
        return today is null ? TypedResults.NotFound() : TypedResults.Redirect(Urls.Article(today.Slug, today.Id), permanent: true);
    }
}
