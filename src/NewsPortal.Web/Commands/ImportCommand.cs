using Microsoft.EntityFrameworkCore;
using NewsPortal.Content;
using NewsPortal.Content.Reading;
using NewsPortal.Data;
using NewsPortal.Data.Pictures;
using NewsPortal.Data.Recordings;
using NewsPortal.Web.Commands.Reports;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Commands;

/// <summary>`import PATH…`: reads article files and saves them, or only tells what it would do.</summary>
internal static class ImportCommand
{
    /// <returns>0: all accepted; 1: some rejected; 2: wrong usage.</returns>
    public static async Task<int> RunAsync(ImportWishes wishes, CancellationToken cancel)
    {
        var (paths, dryRun, json, publish) = (wishes.Paths, wishes.DryRun, wishes.Json, wishes.Publish);
        if (paths.FirstOrDefault(path => !Path.Exists(path)) is { } missing)
        {
            await Console.Error.WriteLineAsync($"Không thấy tệp hay thư mục: {missing}");
            return PortalCommands.WrongUsage;
        }

        if (!TryReadRules(wishes.Rules, out var rules))
        {
            return PortalCommands.WrongUsage;
        }

        await using var page = wishes.Report is null ? null : Try($"Không ghi được {wishes.Report}", () => new ImportReport(wishes.Report));
        if (wishes.Report is not null && page is null)
        {
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
        var articles = db is null ? null : new ArticleImport(db, TimeProvider.System) { SameStory = wishes.SameStory };
        var done = looking is null ? null : new DoneFiles(looking);
        var pictures = new PictureStore(StorageOptions.Pictures(builder.Configuration), store?.ConnectionString);
        var recordings = new RecordingStore(StorageOptions.Recordings(builder.Configuration));
        var run = new ImportRun(articles is null ? null
            : dryRun ? (batch, token) => articles.PreviewAsync(batch, publish, token)
            : (batch, token) => articles.SaveAsync(batch, publish, token))
        {
            KeepPictures = dryRun ? pictures.Check : pictures.Keep,
            KeepRecordings = dryRun ? recordings.Check : recordings.Keep,
            FindDone = done is null || json || page is not null ? null : (files, token) => done.FindAsync(files, publish, token),
        };

        try
        {
            await foreach (var report in run.ReadAsync(files, rules, cancel))
            {
                screen.Show(report);
                page?.Add(report);
            }
        }
        catch (Exception failure) when (ImportFailure.Explain(failure, cancel) is { } reason)
        {
            screen.Break(reason);
            return 1;
        }

        screen.Close(skipped, dryRun);
        if (page is not null)
        {
            await page.CloseAsync(dryRun, TimeProvider.System.GetUtcNow());
            await Console.Error.WriteLineAsync($"Bản xem thử: {Path.GetFullPath(wishes.Report!)}");
        }

        return screen.Rejected == 0 ? 0 : 1;
    }

    private static bool TryReadRules(string? path, out ReadingRules rules)
    {
        var read = path is null ? ReadingRules.None : Try($"Không dùng được tệp quy tắc {path}", () => ReadingRules.Parse(File.ReadAllText(path)));
        rules = read ?? ReadingRules.None;
        return read is not null;
    }

    private static T? Try<T>(string complaint, Func<T> work)
        where T : class
    {
        try
        {
            return work();
        }
        catch (Exception problem) when (problem is ArticleFormatException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{complaint}: {problem.Message}");
            return null;
        }
    }

    private static NewsDbContext? Open(NewsStore? store) =>
        store is null ? null : new NewsDbContext(new DbContextOptionsBuilder<NewsDbContext>().UseNews(store.ConnectionString).Options);
}
