using System.Runtime.CompilerServices;
using NewsPortal.Content;
using NewsPortal.Content.Reading;
using NewsPortal.Data;

namespace NewsPortal.Web.Commands;

/// <summary>
/// Reads files and hands them to the store in batches; tells what became of each, in their order. While a batch is saved
/// the next one is read. The one place that catches a file's faults: one bad file never stops the rest.
/// </summary>
/// <param name="save">Saves or previews a batch; null: nothing is known, every article is new.</param>
internal sealed class ImportRun(Func<IReadOnlyList<ReadFile>, CancellationToken, Task<IReadOnlyList<Saved>>>? save)
{
    private const int MostFilesInBatch = 256;

    private readonly Dictionary<string, string> nameByKey = new(StringComparer.Ordinal);

    /// <summary>
    /// Finds what was imported before, so that it is not read again; null: everything is read, as reports with content need it.
    /// </summary>
    public Func<IReadOnlyList<(byte[] Hash, byte[] Stamp)>, CancellationToken, Task<IReadOnlyList<DoneFile?>>>? FindDone { get; init; }

    /// <summary>Keeps an article's pictures before its body is rendered. Called by several threads.</summary>
    public Func<ParsedArticle, ParsedArticle> KeepPictures { get; init; } = article => article;

    /// <summary>Keeps what an article plays. Called by several threads.</summary>
    public Func<ParsedArticle, ParsedArticle> KeepRecordings { get; init; } = article => article;

    /// <summary>The clock against which a file's time in the future is known to be wrong.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public async IAsyncEnumerable<FileReport> ReadAsync(
        IReadOnlyList<IncomingFile> files, ReadingRules rules, [EnumeratorCancellation] CancellationToken cancel)
    {
        var moment = MomentOf(files);
        await using var line = new ReadingLine(files, rules, moment, this, cancel);
        var batch = new List<PartInWork>();
        Task<List<FileReport>>? saving = null;
        try
        {
            await foreach (var part in line.ReadAllAsync(cancel))
            {
                batch.Add(part);
                if (batch.Count >= MostFilesInBatch || batch.Sum(work => work.Weight) >= ReadingLine.BatchWeight)
                {
                    foreach (var report in await Finished(saving))
                    {
                        yield return report;
                    }

                    saving = SaveAsync(batch, line, cancel);
                    batch = [];
                }
            }

            foreach (var report in await Finished(saving))
            {
                yield return report;
            }

            saving = SaveAsync(batch, line, cancel);
            foreach (var report in await saving)
            {
                yield return report;
            }
        }
        finally
        {
            // Whoever stops listening must not pull the store away under a batch.
            await (saving ?? Task.CompletedTask).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    /// <summary>Reads one thing of a file; what a file can do wrong comes back as a finding.</summary>
    internal static (T? Value, Finding? Problem) Try<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return (read(), null);
        }
        catch (ArticleFormatException problem)
        {
            return (null, problem.AsFinding());
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return (null, new Finding(Severity.Error, null, "unreadable", $"Không đọc được tệp: {problem.Message}"));
        }
    }

    // The moment of an import is its newest file's: so the same files give the same times, however often it is cut short.
    private DateTimeOffset? MomentOf(IReadOnlyList<IncomingFile> files)
    {
        var now = Clock.GetUtcNow();
        return files.Max(file => file.ModifiedAt) is { } newest && newest < now ? newest.AddTicks(-(newest.Ticks % TimeSpan.TicksPerMicrosecond)) : null;
    }

    private static Task<List<FileReport>> Finished(Task<List<FileReport>>? saving) => saving ?? Task.FromResult<List<FileReport>>([]);

    private async Task<List<FileReport>> SaveAsync(List<PartInWork> batch, ReadingLine line, CancellationToken cancel)
    {
        // In their order: the second file of a key is refused, whichever was read first.
        var reports = batch.Select(part => part.Done is { } done ? Once(done.Key, part.Name) ?? FileReport.Done(part.Name, done.Key, done.Headline)
            : part.File is { } file ? Once(file.Article.Key, file.Name)
            : FileReport.Rejected(part.Name, part.Problem!)).ToList();
        var read = batch.Where((part, i) => reports[i] is null).Select(part => part.File!).ToList();
        var saved = read.Count == 0 ? [] : await Task.Run(() => SaveAsync(read, cancel), cancel);
        line.Release(batch.Sum(part => part.Weight));
        var next = 0;
        return [.. reports.Select(report => report ?? saved[next++])];
    }

    private async Task<IReadOnlyList<FileReport>> SaveAsync(List<ReadFile> files, CancellationToken cancel)
    {
        if (save is null)
        {
            return [.. files.Select(file => Report(new Saved(file, ImportStatus.New, [])))];
        }

        try
        {
            return [.. (await save(files, cancel)).Select(Report)];
        }
        catch (ArticleFormatException problem) when (files.Count == 1)
        {
            return [FileReport.Rejected(files[0].Name, problem.AsFinding())];
        }
        catch (ArticleFormatException)
        {
            // A file merged into an editor's text can be too much for a body: only that one is refused.
            var reports = new List<FileReport>(files.Count);
            foreach (var file in files)
            {
                reports.AddRange(await SaveAsync([file], cancel));
            }

            return reports;
        }
    }

    private static FileReport Report(Saved saved)
    {
        var article = saved.File.Article with { Findings = [.. saved.File.Article.Findings, .. saved.Findings] };
        return FileReport.Of(saved.File.Name, saved.Status, article) with { SourceBytes = saved.File.Bytes };
    }

    // Two different files under one key would overwrite each other: the second is refused, not the first lost.
    private FileReport? Once(string key, string name) => nameByKey.TryAdd(key, name)
        ? null
        : FileReport.Rejected(name, new Finding(Severity.Error, null, "key-twice",
            $"Tệp “{nameByKey[key]}” trong cùng lần nhập có khóa “{key}”; hãy đổi tên một trong hai tệp."));
}
