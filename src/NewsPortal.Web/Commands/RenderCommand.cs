using Microsoft.EntityFrameworkCore;
using NewsPortal.Content.Bodies;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Commands;

/// <summary>`render`: the HTML of bodies an older program made is made anew from their Markdown; no text changes.</summary>
internal static class RenderCommand
{
    private const int BatchSize = 200;

    /// <returns>0: every body is of this program; 1: no store.</returns>
    public static async Task<int> RunAsync(CancellationToken cancel)
    {
        var builder = SiteServices.CreateBuilder([]);
        builder.CheckOptions();
        await using var store = await NewsStore.FindAsync(builder.Configuration, cancel);
        if (store is null)
        {
            await Console.Error.WriteLineAsync("Không có kho bài nào ở đây, hoặc kho thuộc phiên bản khác của chương trình.");
            return 1;
        }

        var options = new DbContextOptionsBuilder<NewsDbContext>().UseNews(store.ConnectionString).Options;
        var (count, batch) = (0, 0);
        do
        {
            batch = await RenderBatchAsync(options, cancel);
            count += batch;
        }
        while (batch == BatchSize);

        await Console.Error.WriteLineAsync($"Dựng lại xong: {count} bài.");
        return 0;
    }

    // Each batch is a transaction: what an interruption leaves is done the next time.
    private static async Task<int> RenderBatchAsync(DbContextOptions<NewsDbContext> options, CancellationToken cancel)
    {
        await using var db = new NewsDbContext(options);
        var articles = await db.Articles.Where(a => a.RendererVersion < BodyRenderer.Version).OrderBy(a => a.Id).Take(BatchSize).ToListAsync(cancel);
        articles.ForEach(article => article.Render());
        await db.SaveChangesAsync(cancel);
        return articles.Count;
    }
}
