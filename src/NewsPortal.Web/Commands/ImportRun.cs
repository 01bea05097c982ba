using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using NewsPortal.Content;
using NewsPortal.Content.Bodies;
using NewsPortal.Content.Reading;
using NewsPortal.Data;

namespace NewsPortal.Web.Commands;

/// <summary>
/// Reads files and hands them to the store in batches; tells what became of each, in their order. The one place that
/// catches a file's faults: one bad file never stops the rest.
/// </summary>
/// <param name="save">Saves or previews a batch; null: nothing is known, every article is new.</param>
internal sealed class ImportRun(Func<IReadOnlyList<ReadFile>, CancellationToken, Task<IReadOnlyList<Saved>>>? save)
{
    private const int BatchSize = 200;

    private readonly Dictionary<string, string> nameByKey = new(StringComparer.Ordinal);

    public async IAsyncEnumerable<FileReport> ReadAsync(
        IReadOnlyList<IncomingFile> files, ReadingRules rules, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var batch in files.SelectMany(file => Read(file, rules)).Chunk(BatchSize))
        {
            var read = batch.Where(part => part.File is not null).Select(part => part.File!).ToList();
            IReadOnlyList<Saved> saved = save is null ? [.. read.Select(file => new Saved(file, ImportStatus.New))] : await save(read, cancel);
            var next = 0;
            foreach (var (file, report) in batch)
            {
                yield return file is null ? report! : Report(saved[next++]);
            }
        }
    }

    private static FileReport Report(Saved saved)
    {
        var article = saved.File.Article;
        article = saved.Problem is { } problem ? article with { Findings = [.. article.Findings, problem] } : article;
        return FileReport.Of(saved.File.Name, saved.Status, article) with { SourceBytes = saved.File.Bytes };
    }

    private IEnumerable<(ReadFile? File, FileReport? Report)> Read(IncomingFile file, ReadingRules rules)
    {
        using var parts = ArticleReader.Split(file, rules).GetEnumerator();
        while (true)
        {
            var (part, problem) = Try(() => parts.MoveNext() ? parts.Current : null);
            if (problem is not null)
            {
                yield return (null, FileReport.Rejected(file.Name, problem));
                yield break;
            }

            if (part is null)
            {
                yield break;
            }

            foreach (var read in part.Inner is null ? [Read(part)] : Read(part.Inner, rules))
            {
                yield return read;
            }
        }
    }

    private (ReadFile? File, FileReport? Report) Read(ArticlePart part)
    {
        var (file, problem) = Try(() =>
        {
            var article = part.Read();
            return new ReadFile(part.Name, part.Bytes, SHA256.HashData(part.Bytes), article, Body.Of(article));
        });
        problem ??= Once(file!);
        return problem is null ? (file, null) : (null, FileReport.Rejected(part.Name, problem) with { SourceBytes = part.Bytes });
    }

    private static (T? Value, Finding? Problem) Try<T>(Func<T?> read)
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

    // Two different files under one key would overwrite each other: the second is refused, not the first lost.
    private Finding? Once(ReadFile file) => nameByKey.TryAdd(file.Article.Key, file.Name)
        ? null
        : new Finding(Severity.Error, null, "key-twice",
            $"Tệp “{nameByKey[file.Article.Key]}” trong cùng lần nhập có khóa “{file.Article.Key}”; hãy đổi tên một trong hai tệp.");
}
