using Microsoft.EntityFrameworkCore;

namespace NewsPortal.Data;

/// <summary>A file that was imported before as it is now: reading it again would change nothing.</summary>
/// <param name="MissingPictures">Photos it shows that were not there: with one of them it would change.</param>
public sealed record DoneFile(string Key, string Headline, IReadOnlyList<string> MissingPictures);

/// <summary>Finds files that need not be read again, before they are.</summary>
public sealed class DoneFiles(NewsDbContext db)
{
    /// <param name="files">Hash and <see cref="FileStamp"/> of each.</param>
    /// <param name="publish">Whether a draft is to be published: then it is not done.</param>
    /// <param name="cancel">Stops the search.</param>
    /// <returns>In the order of <paramref name="files"/>; null for a file that must be read.</returns>
    public async Task<IReadOnlyList<DoneFile?>> FindAsync(
        IReadOnlyList<(byte[] Hash, byte[] Stamp)> files, bool publish, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(files);
        var hashes = files.Select(file => file.Hash).ToArray();
        var articles = await db.Articles.AsNoTracking().Where(a => hashes.Contains(a.FileHash))
            .Select(a => new { a.Key, a.Headline, a.ReadStamp, IsText = true, a.MissingPictures, IsDraft = a.VisibleFrom == null && a.RetractedAt == null }).ToListAsync(cancel);
        var others = await db.OtherKeys.AsNoTracking().Where(other => hashes.Contains(other.FileHash))
            .Join(db.Articles, other => other.ArticleId, a => a.Id, (other, a) => new
            {
                other.Key,
                a.Headline,
                other.ReadStamp,
                IsText = a.FileHash == other.FileHash,
                a.MissingPictures,
                IsDraft = a.VisibleFrom == null && a.RetractedAt == null,
            }).ToListAsync(cancel);

        // Of an article with several keys the note of each key counts, and not whose text stands now.
        var noted = others.Select(other => other.Key).ToHashSet();
        var done = others.Concat(articles.Where(article => !noted.Contains(article.Key)))
            .Where(article => !(publish && article.IsDraft))
            .DistinctBy(article => Convert.ToHexString(article.ReadStamp))
            .ToDictionary(article => Convert.ToHexString(article.ReadStamp), article => new DoneFile(article.Key, article.Headline, article.IsText ? article.MissingPictures : []));
        return [.. files.Select(file => done.GetValueOrDefault(Convert.ToHexString(file.Stamp)))];
    }
}
