using Microsoft.EntityFrameworkCore;
using NewsPortal.Data.Import;
using Npgsql;

namespace NewsPortal.Data;

/// <summary>
/// Saves what the importer read (nhập bài). Idempotent by source key and the stamp of the file: the same file again writes
/// nothing, a changed file updates its article, or is merged into an editor's text, and the old text stays as a revision.
/// </summary>
public sealed class ArticleImport(NewsDbContext db, TimeProvider clock)
{
    // Imports take turns, batch by batch: two at once see each other's articles and topics.
    internal const long ImportLock = 0x4E657773_00000002;

    private readonly StoryMemory previewed = new();
    private readonly StoryMemory none = new();
    private DateTimeOffset firstMoment;
    private int moments;

    /// <summary>What to do with a new file that tells an article's story under another key.</summary>
    public SameStoryAnswer SameStory { get; init; }

    /// <summary>What saving would do with each file, without writing. In the order of <paramref name="files"/>.</summary>
    public async Task<IReadOnlyList<Saved>> PreviewAsync(IReadOnlyList<ReadFile> files, bool publish, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(files);
        var saved = new List<Saved>(files.Count);
        while (saved.Count < files.Count)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            var rest = files.Skip(saved.Count).ToList();
            var round = await Round.OpenAsync(db, rest, previewed, publish, SameStory, cancel);
            var decisions = round.Decide(rest);
            foreach (var decision in decisions.Where(decision => decision.Step == Step.Write))
            {
                previewed.Add(decision.File, inThisRound: false);
            }

            saved.AddRange((await Changes.MakeAsync(db, decisions, publish, MomentOf, cancel)).Saved);
        }

        return saved;
    }

    /// <summary>Saves one batch; each part of it that is saved at all is saved whole. In the order of <paramref name="files"/>.</summary>
    /// <param name="files">Files with different keys.</param>
    /// <param name="publish">Whether new articles and drafts become visible at once; else new ones arrive as drafts.</param>
    /// <param name="cancel">Stops before a commit.</param>
    public async Task<IReadOnlyList<Saved>> SaveAsync(IReadOnlyList<ReadFile> files, bool publish, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(files);
        var saved = new List<Saved>(files.Count);
        while (saved.Count < files.Count)
        {
            saved.AddRange(await SaveRoundAsync([.. files.Skip(saved.Count)], publish, cancel));
        }

        return saved;
    }

    private async Task<IReadOnlyList<Saved>> SaveRoundAsync(List<ReadFile> files, bool publish, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({ImportLock})", cancel);
        var round = await Round.OpenAsync(db, files, none, publish, SameStory, cancel);
        var changes = await Changes.MakeAsync(db, round.Decide(files), publish, MomentOf, cancel);
        await new RoundWriter(db, (NpgsqlConnection)db.Database.GetDbConnection()).WriteAsync(changes, MomentOf, cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
        return changes.Saved;
    }

    // PostgreSQL keeps microseconds: the first file of an import is the newest, so that lists follow the folder's order.
    private DateTimeOffset MomentOf(ReadFile file)
    {
        if (file.Moment is { } moment)
        {
            return moment;
        }

        firstMoment = moments == 0 ? clock.GetUtcNow() : firstMoment;
        return firstMoment.AddMicroseconds(-moments++);
    }
}
