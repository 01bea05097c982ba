using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Commands;

/// <summary>
/// `render`: the HTML of bodies an older program made is made anew from their Markdown; no text changes. `run` does the same
/// at its start.
/// </summary>
internal static class RenderCommand
{
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

        await using var db = new NewsDbContext(new DbContextOptionsBuilder<NewsDbContext>().UseNews(store.ConnectionString).Options);
        await Console.Error.WriteLineAsync($"Dựng lại xong: {await BodyRendering.RedoAsync(db, cancel)} bài.");
        return 0;
    }

    /// <summary>At the start of the site: no page is put together from two versions' HTML.</summary>
    public static async Task RenderBodiesAsync(this WebApplication app, CancellationToken cancel)
    {
        await using var scope = app.Services.CreateAsyncScope();
        if (await BodyRendering.RedoAsync(scope.ServiceProvider.GetRequiredService<NewsDbContext>(), cancel) is > 0 and var count)
        {
            app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(nameof(BodyRendering)).LogInformation("Rendered {Count} bodies anew", count);
        }
    }
}
