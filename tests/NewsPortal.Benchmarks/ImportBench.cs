using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Content.Bodies;
using NewsPortal.Content.Reading;
using NewsPortal.Data;
using NewsPortal.Data.PrivateClusters;
using NewsPortal.Web.Commands;

namespace NewsPortal.Benchmarks;

/// <summary>
/// How long files on disk take to become searchable, rendered rows of a private PostgreSQL with the site's own durable
/// settings, beside plain COPY of the same rows in the same run.
/// </summary>
internal static class ImportBench
{
    private const int Rounds = 3;
    private const int SampleSize = 500;

    public static async Task<int> RunAsync(int articles)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var folder = Directory.CreateTempSubdirectory("newsportal-bench-").FullName;
        Process.Start("chmod", ["755", folder]).WaitForExit(); // root's PostgreSQL runs as another user
        try
        {
            var files = Path.Combine(folder, "files");
            SeedMill.OfDemoPieces().Write(Directory.CreateDirectory(files).FullName, articles);
            await using var cluster = await PrivateCluster.StartAsync(Path.Combine(folder, "store"), CancellationToken.None);
            await NewsDatabase.PrepareAsync(cluster.ConnectionString, [], CancellationToken.None);
            var results = new List<(double Import, double Copy)>();
            for (var round = 1; round <= Rounds; round++)
            {
                results.Add(await RoundAsync(round, files, cluster.ConnectionString));
            }

            var import = results.Select(result => result.Import).Order().ElementAt(Rounds / 2);
            var ratio = results.Select(result => result.Import / result.Copy).Order().ElementAt(Rounds / 2);
            Say($"Trung vị: {articles / import:0} bài/giây, gấp {ratio:0.00} lần thời gian COPY thuần (đích: ≤ 3); VmHWM {PeakMiB()} MiB (đích: < 512).");
            SayStages(files, import / articles * 1000);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(double Import, double Copy)> RoundAsync(int round, string folder, string connectionString)
    {
        await BenchTables.EmptyAsync(connectionString);
        var files = ArticleFiles.Find([folder], [], out _);
        var saving = TimeSpan.Zero;
        var options = new DbContextOptionsBuilder<NewsDbContext>().UseNews(connectionString).Options;
        await using var db = new NewsDbContext(options);
        await using var looking = new NewsDbContext(options);
        var (import, done) = (new ArticleImport(db, TimeProvider.System), new DoneFiles(looking));
        var run = new ImportRun(async (batch, cancel) =>
        {
            var clock = Stopwatch.StartNew();
            var saved = await import.SaveAsync(batch, publish: true, cancel);
            saving += clock.Elapsed;
            return saved;
        })
        {
            FindDone = (parts, cancel) => done.FindAsync(parts, publish: true, cancel),
        };
        var serverBefore = await BenchTables.ServerTimeAsync(connectionString);
        var before = Environment.CpuUsage.TotalTime;
        var whole = Stopwatch.StartNew();
        var count = await run.ReadAsync(files, ReadingRules.None, CancellationToken.None).CountAsync(report => report.Status == ImportStatus.New);
        var seconds = whole.Elapsed.TotalSeconds;
        var program = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / count;
        var server = (await BenchTables.ServerTimeAsync(connectionString) - serverBefore).TotalMilliseconds / count;
        if (count != files.Count)
        {
            throw new InvalidOperationException($"Only {count} of {files.Count} files became articles.");
        }

        var (bare, copy, withIndexes) = await BenchTables.CopyAsync(connectionString);
        var megabytes = files.Sum(file => file.Length) / 1e6;
        Say($"Vòng {round}: {count / seconds:0} bài/giây, {megabytes / seconds:0.0} MB/giây; ghi kho (song song với đọc) {saving.TotalSeconds / seconds:P0} thời gian; "
            + $"COPY thuần cùng các hàng (đủ cột, cả tệp gốc; khóa chính và các B-tree, không GIN) {count / copy:0} bài/giây; "
            + $"không chỉ mục {count / bare:0}, đủ chỉ mục {count / withIndexes:0} bài/giây; "
            + $"tỉ số {seconds / copy:0.00} và {seconds / withIndexes:0.00}; CPU mỗi bài: chương trình {program:0.00}, PostgreSQL {server:0.00} ms; VmHWM {PeakMiB()} MiB");
        return (seconds, copy);
    }

    // One after the other on one core: what each stage costs an article.
    private static void SayStages(string folder, double millisecondsAnArticle)
    {
        var files = ArticleFiles.Find([folder], [], out _).Take(SampleSize).ToList();
        var clock = Stopwatch.StartNew();
        double Lap()
        {
            var milliseconds = clock.Elapsed.TotalMilliseconds / files.Count;
            clock.Restart();
            return milliseconds;
        }

        var bytes = files.Select(file => file.ReadAll(TextDecoder.MaxFileBytes)).ToList();
        var read = Lap();
        var articles = files.Zip(bytes, (file, all) => ArticleReader.Read(file.Name, all)).ToList();
        var parse = Lap();
        articles.ForEach(article => Body.Of(article));
        var render = Lap();
        articles.ForEach(article => TextMarks.Of(article.Headline, article.Lede, article.Blocks));
        var marks = Lap();
        Say($"Mỗi bài {millisecondsAnArticle:0.00} ms khi hai lõi cùng làm; riêng từng khâu trên một lõi: đọc {read:0.00}, phân tích {parse:0.00}, "
            + $"dựng HTML {render:0.00}, gấp chữ và vector tìm kiếm {marks:0.00} ms.");
    }

    private static string PeakMiB()
    {
        var line = File.ReadLines("/proc/self/status").First(status => status.StartsWith("VmHWM", StringComparison.Ordinal));
        return (long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024).ToString(CultureInfo.InvariantCulture);
    }

    private static void Say(string line) => Console.WriteLine(line);
}
