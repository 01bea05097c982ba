using Microsoft.EntityFrameworkCore;
using NewsPortal.Content.Reading;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Commands;

/// <summary>`import PATH…`: reads article files and saves them, or only tells what it would do.</summary>
internal static class ImportCommand
{
    /// <returns>0: all accepted; 1: some rejected; 2: wrong usage.</returns>
    public static async Task<int> RunAsync(string[] paths, bool dryRun, bool json, bool publish, SameStoryAnswer sameStory, CancellationToken cancel)
    {
        if (paths.FirstOrDefault(path => !Path.Exists(path)) is { } missing)
        {
            await Console.Error.WriteLineAsync($"Không thấy tệp hay thư mục: {missing}");
            return PortalCommands.WrongUsage;
        }

        var builder = SiteServices.CreateBuilder([]);
        var sections = builder.CheckOptions().SectionNames;
        var files = ArticleFiles.Find(paths, sections, out var skipped);
        var screen = new ImportScreen(json, files.Count);

        await using var store = dryRun
            ? await NewsStore.FindAsync(builder.Configuration, cancel)
            : await NewsStore.OpenAsync(builder.Configuration, sections, cancel);
        await using var db = Open(store);
        await using var looking = Open(store); // beside the other: what is done is looked up while a batch is saved
        var articles = db is null ? null : new ArticleImport(db, TimeProvider.System) { SameStory = sameStory };
        var done = looking is null ? null : new DoneFiles(looking);
        var run = new ImportRun(articles is null ? null
            : dryRun ? (batch, token) => articles.PreviewAsync(batch, publish, token)
            : (batch, token) => articles.SaveAsync(batch, publish, token))
        {
            FindDone = done is null || json ? null : (files, token) => done.FindAsync(files, publish, token),
        };

        try
        {
            await foreach (var report in run.ReadAsync(files, ReadingRules.None, cancel))
            {
                screen.Show(report);
            }
        }
        catch (Exception failure) when (ImportFailure.Explain(failure, cancel) is { } reason)
        {
            screen.Break(reason);
            return 1;
        }

        screen.Close(skipped, dryRun);
        return screen.Rejected == 0 ? 0 : 1;
    }

    private static NewsDbContext? Open(NewsStore? store) =>
        store is null ? null : new NewsDbContext(new DbContextOptionsBuilder<NewsDbContext>().UseNews(store.ConnectionString).Options);
}
