using Microsoft.EntityFrameworkCore;
using NewsPortal.Content;

namespace NewsPortal.Data;

/// <summary>Gives the articles of a store that is older than authors' pages their authors. Articles saved since bring them along.</summary>
internal static class Authors
{
    public static async Task FindAsync(NewsDbContext db, CancellationToken cancel)
    {
        var bylines = await db.Articles.Where(a => a.Byline != null && a.AuthorSlugs.Length == 0).Select(a => a.Byline!).Distinct().ToListAsync(cancel);
        var named = bylines.Select(byline => (Byline: byline, Slugs: string.Join(' ', Bylines.AuthorsOf(byline).Select(author => author.Slug))))
            .Where(found => found.Slugs.Length > 0).ToList();
        if (named.Count > 0)
        {
            await db.Database.ExecuteSqlAsync(
                $"""
                UPDATE articles AS a SET author_slugs = string_to_array(found.slugs, ' ')
                FROM unnest({named.Select(found => found.Byline).ToArray()}, {named.Select(found => found.Slugs).ToArray()}) AS found (byline, slugs)
                WHERE a.byline = found.byline
                """,
                cancel);
        }
    }
}
