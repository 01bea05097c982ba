using Microsoft.EntityFrameworkCore;
using NewsPortal.Content;
using NewsPortal.Content.Bodies;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Data;

/// <summary>
/// Saves what the importer read (nhập bài). Idempotent by source key and the hash of the file: the same file again writes
/// nothing, a changed file updates its article and keeps the old text as a revision.
/// </summary>
public sealed class ArticleImport(NewsDbContext db, TimeProvider clock)
{
    // Imports take turns, batch by batch: two at once see each other's articles and topics.
    private const long ImportLock = 0x4E657773_00000002;

    private DateTimeOffset firstPublished;
    private int published;

    /// <summary>What saving would do with each file, without writing. In the order of <paramref name="files"/>.</summary>
    public async Task<IReadOnlyList<Saved>> PreviewAsync(IReadOnlyList<ReadFile> files, bool publish, CancellationToken cancel) =>
        Decide(files, await KnownAsync(files, cancel), publish);

    /// <summary>Saves one batch in one transaction. In the order of <paramref name="files"/>.</summary>
    /// <param name="files">Files with different keys.</param>
    /// <param name="publish">Whether new articles and drafts become visible at once; else new ones arrive as drafts.</param>
    /// <param name="cancel">Stops before the commit: nothing of the batch is kept.</param>
    public async Task<IReadOnlyList<Saved>> SaveAsync(IReadOnlyList<ReadFile> files, bool publish, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({ImportLock})", cancel);

        var saved = Decide(files, await KnownAsync(files, cancel), publish);
        var changes = saved.Where(s => s.Status is ImportStatus.New or ImportStatus.Updated).ToList();
        if (changes.Count > 0)
        {
            await KeepFilesAsync(changes, cancel);
            await WriteAsync(changes, publish, cancel);
            await db.SaveChangesAsync(cancel);
        }

        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
        return saved;
    }

    private async Task<Dictionary<long, Known>> KnownAsync(IReadOnlyList<ReadFile> files, CancellationToken cancel)
    {
        var ids = files.Select(f => ArticleId.Of(f.Article.Key)).ToArray();
        return await db.Articles.AsNoTracking()
            .Where(a => ids.Contains(a.Id))
            .Select(a => new Known(a.Id, a.Key, a.FileHash, a.VisibleFrom == null && a.RetractedAt == null))
            .ToDictionaryAsync(known => known.Id, cancel);
    }

    private static List<Saved> Decide(IReadOnlyList<ReadFile> files, Dictionary<long, Known> known, bool publish)
    {
        var taken = known.ToDictionary(pair => pair.Key, pair => pair.Value.Key);
        return [.. files.Select(file => Decide(file, known, taken, publish))];
    }

    private static Saved Decide(ReadFile file, Dictionary<long, Known> known, Dictionary<long, string> taken, bool publish)
    {
        var id = ArticleId.Of(file.Article.Key);
        if (taken.TryGetValue(id, out var key) && key != file.Article.Key)
        {
            return new Saved(file, ImportStatus.Rejected, new Finding(Severity.Error, null, "id-taken",
                $"Khóa “{file.Article.Key}” cho cùng số bài với khóa “{key}” đã có; hãy đổi tên tệp rồi nhập lại."));
        }

        taken[id] = file.Article.Key;
        var status = !known.TryGetValue(id, out var before) ? ImportStatus.New
            : !before.FileHash.AsSpan().SequenceEqual(file.Hash) || (publish && before.IsDraft) ? ImportStatus.Updated
            : ImportStatus.Unchanged;
        return new Saved(file, status);
    }

    private async Task KeepFilesAsync(List<Saved> changes, CancellationToken cancel)
    {
        var hashes = changes.Select(c => c.File.Hash).ToArray();
        var kept = (await db.SourceFiles.Where(f => hashes.Contains(f.Hash)).Select(f => f.Hash).ToListAsync(cancel))
            .Select(Convert.ToHexString).ToHashSet();
        foreach (var file in changes.Select(c => c.File).Where(file => kept.Add(Convert.ToHexString(file.Hash))))
        {
            db.SourceFiles.Add(new SourceFile
            {
                Hash = file.Hash,
                Bytes = file.Bytes,
                Name = file.Name,
                Format = file.Article.Format,
                Encoding = file.Article.Encoding,
                ReceivedAt = clock.GetUtcNow(),
            });
        }
    }

    private async Task WriteAsync(List<Saved> changes, bool publish, CancellationToken cancel)
    {
        var topics = await TopicsAsync(changes, cancel);
        var sections = await db.Sections.ToDictionaryAsync(s => s.Slug, cancel);
        var updated = changes.Where(c => c.Status == ImportStatus.Updated).Select(c => ArticleId.Of(c.File.Article.Key)).ToArray();
        var articles = await db.Articles.Include(a => a.Topics).Where(a => updated.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancel);

        var now = clock.GetUtcNow();
        foreach (var file in changes.Select(change => change.File))
        {
            if (!articles.TryGetValue(ArticleId.Of(file.Article.Key), out var article))
            {
                article = Article.Write(file.Article, file.Body, file.Hash, now);
                db.Articles.Add(article);
            }
            else if (!article.FileHash.AsSpan().SequenceEqual(file.Hash))
            {
                // Not loaded, only replaced: the new text brings all its blocks.
                await db.Set<BlockOrigin>().Where(b => b.ArticleId == article.Id).ExecuteDeleteAsync(cancel);
                article.Rewrite(file.Article, file.Body, file.Hash, now);
            }

            article.File(file.Article.Section is null ? article.Section : sections.GetValueOrDefault(Slug.Of(file.Article.Section)));
            article.Topics.Clear();
            article.Topics.AddRange(file.Article.Topics.Select(name => topics[Slug.Of(name)]).Distinct());
            if (publish && article is { VisibleFrom: null, RetractedAt: null })
            {
                article.Publish(NextMoment(now));
            }
        }
    }

    // PostgreSQL keeps microseconds: the first file of an import is the newest, so that lists follow the folder's order.
    private DateTimeOffset NextMoment(DateTimeOffset now)
    {
        firstPublished = published == 0 ? now : firstPublished;
        return firstPublished.AddMicroseconds(-published++);
    }

    private async Task<Dictionary<string, Topic>> TopicsAsync(List<Saved> changes, CancellationToken cancel)
    {
        var names = changes.SelectMany(c => c.File.Article.Topics).DistinctBy(Slug.Of).ToDictionary(Slug.Of);
        var slugs = names.Keys.ToArray();
        var topics = await db.Topics.Where(t => slugs.Contains(t.Slug)).ToDictionaryAsync(t => t.Slug, cancel);
        foreach (var (slug, name) in names.Where(pair => !topics.ContainsKey(pair.Key)))
        {
            topics[slug] = new Topic { Name = name, Slug = slug };
        }

        return topics;
    }

    private sealed record Known(long Id, string Key, byte[] FileHash, bool IsDraft);
}

/// <summary>A file that was read as an article, with its bytes, their SHA-256 and the body made of it.</summary>
public sealed record ReadFile(string Name, byte[] Bytes, byte[] Hash, ParsedArticle Article, Body Body);

/// <summary>What became of a file; <paramref name="Problem"/> says why when it was rejected.</summary>
public sealed record Saved(ReadFile File, ImportStatus Status, Finding? Problem = null);
