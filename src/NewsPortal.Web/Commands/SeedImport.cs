using Microsoft.Extensions.Options;
using NewsPortal.Content.Reading;
using NewsPortal.Data;
using NewsPortal.Data.Pictures;
using NewsPortal.Data.Recordings;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Commands;

/// <summary>Imports and publishes what Site:Seeds holds, at every start; files that are there already write nothing.</summary>
internal static class SeedImport
{
    public static async Task ImportSeedsAsync(this WebApplication app, CancellationToken cancel)
    {
        var site = app.Services.GetRequiredService<IOptions<SiteOptions>>().Value;
        if (site.Seeds.Length == 0)
        {
            return;
        }

        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(nameof(SeedImport));
        await using var scope = app.Services.CreateAsyncScope();
        var articles = scope.ServiceProvider.GetRequiredService<ArticleImport>();
        await using var looking = app.Services.CreateAsyncScope();
        var done = looking.ServiceProvider.GetRequiredService<DoneFiles>();
        var run = new ImportRun((batch, token) => articles.SaveAsync(batch, publish: true, token))
        {
            KeepPictures = app.Services.GetRequiredService<PictureStore>().Keep,
            KeepRecordings = app.Services.GetRequiredService<RecordingStore>().Keep,
            FindDone = (files, token) => done.FindAsync(files, publish: true, token),
        };
        var counts = new Dictionary<ImportStatus, int>();

        await foreach (var report in run.ReadAsync(ArticleFiles.Find([site.Seeds], site.SectionNames, out _), ReadingRules.None, cancel))
        {
            counts[report.Status] = counts.GetValueOrDefault(report.Status) + 1;
            if (report.Status == ImportStatus.Rejected)
            {
                log.LogWarning("Not imported: {File}, line {Line}: {Problem}", report.File, report.Findings[^1].Line, report.Findings[^1].Message);
            }
        }

        log.LogInformation("Imported {Folder}: {Counts}", site.Seeds, string.Join(", ", counts.Select(c => $"{c.Value} {c.Key}")));
    }
}
