using System.Diagnostics;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Content;
using NewsPortal.Content.Reading.Markdown;
using NewsPortal.Data;
using NewsPortal.Data.Pictures;
using NewsPortal.Data.Recordings;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Commands;

/// <summary>`export FOLDER`: every article as a Markdown file, its pictures beside, in a form that comes back exactly.</summary>
internal static class ExportCommand
{
    /// <summary>The folder of the pictures in an export.</summary>
    public const string Pictures = "anh";

    /// <summary>The folder of the recordings in an export.</summary>
    public const string Recordings = "nghe-nhin";

    private static readonly TimeSpan TellEvery = TimeSpan.FromSeconds(5);

    /// <returns>0: all written; 1: no store, or a picture is missing; 2: the folder is somebody else's.</returns>
    public static async Task<int> RunAsync(string folder, bool all, CancellationToken cancel)
    {
        var builder = SiteServices.CreateBuilder([]);
        builder.CheckOptions();
        await using var store = await NewsStore.FindAsync(builder.Configuration, cancel);
        if (store is null)
        {
            await Console.Error.WriteLineAsync("Chưa có kho bài nào để xuất.");
            return 1;
        }

        await using var target = await ExportFolder.OpenAsync(folder);
        if (target is null)
        {
            await Console.Error.WriteLineAsync($"“{folder}” không trống và không phải thư mục của lần xuất trước; hãy chọn thư mục khác.");
            return PortalCommands.WrongUsage;
        }

        await using var db = new NewsDbContext(new DbContextOptionsBuilder<NewsDbContext>().UseNews(store.ConnectionString).Options);
        var articles = all ? db.Articles : db.Articles.Published(TimeProvider.System.GetUtcNow());
        var (count, missing) = await WriteAsync(articles, target, StorageOptions.Pictures(builder.Configuration), StorageOptions.Recordings(builder.Configuration), cancel);
        await target.FinishAsync();
        await Console.Error.WriteLineAsync($"Xuất xong: {count} bài; {target.Written} tệp mới hoặc đổi{(missing == 0 ? "" : $"; thiếu {missing} ảnh hoặc bản ghi")}.");
        return missing == 0 ? 0 : 1;
    }

    private static async Task<(int Count, int Missing)> WriteAsync(
        IQueryable<Article> articles, ExportFolder target, PictureFolder pictures, RecordingFolder recordings, CancellationToken cancel)
    {
        var (count, missing) = (0, 0);
        var sinceTold = Stopwatch.StartNew();
        await foreach (var article in ExportedArticle.Of(articles.AsNoTracking().OrderBy(a => a.Id)).AsAsyncEnumerable().WithCancellation(cancel))
        {
            var bytes = Encoding.UTF8.GetBytes(MarkdownWriter.Write(article.AsParsed()));
            await target.PutAsync(article.Path, () => new MemoryStream(bytes, writable: false), cancel);
            missing += await WritePicturesAsync(article, target, pictures, cancel);
            missing += await WriteRecordingsAsync(article, target, recordings, cancel);
            count++;
            if (sinceTold.Elapsed > TellEvery)
            {
                await Console.Error.WriteLineAsync($"Đã xuất {count} bài.");
                sinceTold.Restart();
            }
        }

        return (count, missing);
    }

    private static async Task<int> WritePicturesAsync(ExportedArticle article, ExportFolder target, PictureFolder pictures, CancellationToken cancel)
    {
        var missing = 0;
        foreach (var name in article.Pictures.Where(name => !target.Has($"{Pictures}/{name}")))
        {
            var kept = pictures.Published(PictureName.Parse(name)!);
            if (kept.Exists)
            {
                await target.PutAsync($"{Pictures}/{name}", kept.OpenRead, cancel);
                continue;
            }

            missing++;
            await Console.Error.WriteLineAsync($"Thiếu ảnh {name} của bài “{article.Headline}”.");
        }

        return missing;
    }

    private static async Task<int> WriteRecordingsAsync(ExportedArticle article, ExportFolder target, RecordingFolder recordings, CancellationToken cancel)
    {
        var missing = 0;
        foreach (var name in article.Recordings.Where(name => !target.Has($"{Recordings}/{name}")))
        {
            var kept = recordings.Kept(name);
            if (kept.Exists)
            {
                await target.PutAsync($"{Recordings}/{name}", kept.OpenRead, cancel);
                continue;
            }

            missing++;
            await Console.Error.WriteLineAsync($"Thiếu bản ghi {name} của bài “{article.Headline}”.");
        }

        return missing;
    }
}
