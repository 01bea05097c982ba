using System.Security.Cryptography;
using System.Threading.Channels;
using NewsPortal.Content.Bodies;
using NewsPortal.Content.Reading;
using NewsPortal.Data;

namespace NewsPortal.Web.Commands;

/// <summary>
/// The reading side of an import: one thread opens files and passes over what was imported before, a worker a core reads
/// articles and renders their bodies, and the parts come out in the order of the files.
/// </summary>
internal sealed class ReadingLine : IAsyncDisposable
{
    /// <summary>A batch of parts is full at this weight; a unit is 16 KB of a file, which becomes some 150 KB of memory.</summary>
    public const int BatchWeight = 256;

    // What is asked of the store at once, being read, waiting and being saved: never more than this together. A group and
    // a batch stay below twice BatchWeight each, so the first can always go on.
    private const int MostWeight = 4 * BatchWeight;
    private const int WeightUnit = 16 * 1024;
    private const int MostFilesInGroup = 128;

    private readonly Channel<PartInWork> work = Channel.CreateUnbounded<PartInWork>(new() { SingleWriter = true });
    private readonly Channel<PartInWork> inOrder = Channel.CreateUnbounded<PartInWork>(new() { SingleWriter = true, SingleReader = true });
    private readonly SemaphoreSlim room = new(MostWeight);
    private readonly CancellationTokenSource stop;
    private readonly IReadOnlyList<IncomingFile> files;
    private readonly ReadingRules rules;
    private readonly DateTimeOffset? moment;
    private readonly ImportRun run;
    private readonly Task[] threads;
    private int count;

    /// <param name="files">In the order they come out.</param>
    /// <param name="rules">What an editor decided for them.</param>
    /// <param name="moment">The moment of the import; null: the clock's, file by file.</param>
    /// <param name="run">Whose settings count.</param>
    /// <param name="cancel">Stops all threads.</param>
    public ReadingLine(IReadOnlyList<IncomingFile> files, ReadingRules rules, DateTimeOffset? moment, ImportRun run, CancellationToken cancel)
    {
        (this.files, this.rules, this.moment, this.run) = (files, rules, moment, run);
        stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        // The threads end by themselves, whatever the token says: none may be left waiting for one that never began.
        threads = [
            Task.Run(OpenAllAsync, CancellationToken.None),
            .. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(ReadPartsAsync, CancellationToken.None)),
        ];
    }

    /// <summary>The parts, each with its outcome.</summary>
    public async IAsyncEnumerable<PartInWork> ReadAllAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var part in inOrder.Reader.ReadAllAsync(cancel))
        {
            await part.Finished.WaitAsync(cancel);
            yield return part;
        }
    }

    /// <summary>Makes room for more, when a batch is done with.</summary>
    public void Release(int weight)
    {
        if (weight > 0)
        {
            room.Release(weight);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await Task.WhenAll(threads).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        stop.Dispose();
        room.Dispose();
    }

    private async Task OpenAllAsync()
    {
        try
        {
            var group = new List<PartInWork>();
            foreach (var part in files.SelectMany(PartsOf))
            {
                await MakeRoomAsync(part.Weight);
                group.Add(part);
                if (group.Count >= MostFilesInGroup || group.Sum(waiting => waiting.Weight) >= BatchWeight)
                {
                    await PassOnAsync(group);
                    group.Clear();
                }
            }

            await PassOnAsync(group);
            inOrder.Writer.Complete();
        }
        catch (Exception failure)
        {
            // Whoever reads the parts hears of it.
            inOrder.Writer.Complete(failure);
        }

        work.Writer.Complete();
    }

    private IEnumerable<PartInWork> PartsOf(IncomingFile file)
    {
        using var parts = ArticleReader.Split(file, rules).GetEnumerator();
        while (true)
        {
            var (part, problem) = ImportRun.Try(() => parts.MoveNext() ? parts.Current : null);
            var place = moment?.AddMicroseconds(-count++);
            if (problem is not null)
            {
                var broken = new PartInWork(file.Name, 1);
                broken.Finish(problem: problem);
                yield return broken;
                yield break;
            }

            if (part is null)
            {
                count--;
                yield break;
            }

            if (part.Inner is { } inner)
            {
                count--;
                foreach (var found in PartsOf(inner with { ModifiedAt = file.ModifiedAt }))
                {
                    yield return found;
                }

                continue;
            }

            var hash = SHA256.HashData(part.Bytes);
            yield return new PartInWork(part.Name, Math.Clamp(part.Bytes.Length / WeightUnit, 1, BatchWeight))
            {
                Part = part,
                Hash = hash,
                Stamp = FileStamp.Of(part.Name, hash, file.Section, ArticleReader.Version, rules.Text),
                Moment = place,
            };
        }
    }

    private async Task MakeRoomAsync(int weight)
    {
        for (var unit = 0; unit < weight; unit++)
        {
            await room.WaitAsync(stop.Token);
        }
    }

    private async Task PassOnAsync(List<PartInWork> group)
    {
        var unread = group.Where(part => part.Part is not null).ToList();
        var done = run.FindDone is null || unread.Count == 0 ? null
            : await run.FindDone([.. unread.Select(part => (part.Hash, part.Stamp))], stop.Token);
        for (var i = 0; i < unread.Count; i++)
        {
            if (done?[i] is { } before && !before.MissingPictures.Any(photo => HasCome(unread[i], photo)))
            {
                unread[i].Finish(done: before);
            }
            else
            {
                work.Writer.TryWrite(unread[i]);
            }
        }

        foreach (var part in group)
        {
            inOrder.Writer.TryWrite(part);
        }
    }

    // An empty file is a photo still on its way.
    private static bool HasCome(PartInWork part, string photo) => ImportRun.Try(() => part.Part!.Photo(photo)).Value is { Length: > 0 };

    private async Task ReadPartsAsync()
    {
        await foreach (var part in work.Reader.ReadAllAsync(stop.Token))
        {
            try
            {
                var (file, problem) = ImportRun.Try(() => Read(part));
                part.Finish(file, problem: problem);
            }
            catch (Exception failure)
            {
                // A fault of the program: it ends the import, where the part is waited for.
                part.Fail(failure);
            }
        }
    }

    private ReadFile Read(PartInWork part)
    {
        var article = run.KeepRecordings(run.KeepPictures(part.Part!.Read()));
        var file = new ReadFile(part.Name, part.Part.Bytes, part.Hash, article, Body.Of(article)) { Stamp = part.Stamp, Moment = part.Moment };
        _ = file.Marks;
        return file;
    }
}
