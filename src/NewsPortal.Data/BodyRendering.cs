using Microsoft.EntityFrameworkCore;
using NewsPortal.Content;
using NewsPortal.Content.Bodies;

namespace NewsPortal.Data;

/// <summary>
/// Makes the HTML of bodies anew where an older <see cref="BodyRenderer"/> made it. The text stays as it is, so it is no
/// revision; several programs may do it at once.
/// </summary>
public static class BodyRendering
{
    private const int BatchSize = 200;

    /// <returns>How many bodies were made anew.</returns>
    public static async Task<int> RedoAsync(NewsDbContext db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var (last, count) = (long.MinValue, 0);
        while (true)
        {
            var batch = await db.Articles.Where(a => a.RendererVersion < BodyRenderer.Version && a.Id > last)
                .OrderBy(a => a.Id).Take(BatchSize).Select(a => new { a.Id, a.BodyMarkdown }).ToListAsync(cancel);
            if (batch.Count == 0)
            {
                return count;
            }

            var bodies = batch.Select(a => (a.Id, Body: Render(a.BodyMarkdown))).Where(row => row.Body is not null).ToList();
            count += await WriteAsync(
                db, [.. bodies.Select(row => row.Id)], [.. bodies.Select(row => row.Body!.Html)], [.. bodies.Select(row => row.Body!.FirstPicture?.ToString())], cancel);
            last = batch[^1].Id;
        }
    }

    // The version is asked again: who saved a text meanwhile has rendered it already.
    private static Task<int> WriteAsync(NewsDbContext db, long[] ids, string[] bodies, string?[] pictures, CancellationToken cancel) =>
        db.Database.ExecuteSqlAsync($"""
            UPDATE articles SET body_html = made.html, lead_picture = made.picture,
              focus_x = CASE WHEN made.picture = lead_picture THEN focus_x END, focus_y = CASE WHEN made.picture = lead_picture THEN focus_y END,
              renderer_version = {BodyRenderer.Version}
            FROM unnest({ids}, {bodies}, {pictures}) AS made(id, html, picture) WHERE articles.id = made.id AND renderer_version < {BodyRenderer.Version}
            """, cancel);

    // A body that a newer limit refuses keeps its old HTML: readers lose nothing.
    private static Body? Render(string markdown)
    {
        try
        {
            return new Body(markdown, BodyRenderer.Render(markdown));
        }
        catch (ArticleFormatException)
        {
            return null;
        }
    }
}
