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
        IReadOnlyList<ArticleFile> files, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var batch in files.Chunk(BatchSize))
        {
            var reports = new FileReport[batch.Length];
            var (read, places) = (new List<ReadFile>(batch.Length), new List<int>(batch.Length));
            for (var i = 0; i < batch.Length; i++)
            {
                var (file, problem) = await ReadAsync(batch[i], cancel);
                if (file is null)
                {
                    reports[i] = FileReport.Rejected(batch[i].Name, problem!);
                }
                else
                {
                    read.Add(file);
                    places.Add(i);
                }
            }

            var saved = save is null ? [.. read.Select(file => new Saved(file, ImportStatus.New))] : await save(read, cancel);
            for (var i = 0; i < saved.Count; i++)
            {
                reports[places[i]] = Report(saved[i]);
            }

            foreach (var report in reports)
            {
                yield return report;
            }
        }
    }

    private static FileReport Report(Saved saved) => saved.Problem is { } problem
        ? FileReport.Of(saved.File.Name, saved.Status, saved.File.Article with { Findings = [.. saved.File.Article.Findings, problem] })
        : FileReport.Of(saved.File.Name, saved.Status, saved.File.Article);

    private async Task<(ReadFile? File, Finding? Problem)> ReadAsync(ArticleFile file, CancellationToken cancel)
    {
        try
        {
            var length = new FileInfo(file.Path).Length;
            if (length > TextDecoder.MaxFileBytes)
            {
                // Before it is read: a film named .txt must not fill the memory.
                throw TextDecoder.TooLarge();
            }

            // What has no length is never opened: a named pipe would wait for its writer for ever.
            var bytes = length == 0 ? [] : await File.ReadAllBytesAsync(file.Path, cancel);
            var article = ArticleReader.Read(Path.GetFileName(file.Path), bytes) with { Section = file.Section };
            return Once(new ReadFile(file.Name, bytes, SHA256.HashData(bytes), article, Body.Of(article.Blocks)));
        }
        catch (ArticleFormatException problem)
        {
            return (null, problem.AsFinding());
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            var reason = Directory.Exists(file.Path) ? "Không mở được thư mục này: thiếu quyền đọc." : $"Không đọc được tệp: {problem.Message}";
            return (null, new Finding(Severity.Error, null, "unreadable", reason));
        }
    }

    // Two different files under one key would overwrite each other: the second is refused, not the first lost.
    private (ReadFile? File, Finding? Problem) Once(ReadFile file)
    {
        if (nameByKey.TryAdd(file.Article.Key, file.Name))
        {
            return (file, null);
        }

        return (null, new Finding(Severity.Error, null, "key-twice",
            $"Tệp “{nameByKey[file.Article.Key]}” trong cùng lần nhập có khóa “{file.Article.Key}”; hãy đổi tên một trong hai tệp."));
    }
}
