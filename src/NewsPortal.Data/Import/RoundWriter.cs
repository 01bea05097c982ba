using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace NewsPortal.Data.Import;

/// <summary>Writes a round's changes, a table at a time. Inside a transaction.</summary>
internal sealed class RoundWriter(NewsDbContext db, NpgsqlConnection connection)
{
    public async Task WriteAsync(Changes changes, Func<ReadFile, DateTimeOffset> moment, CancellationToken cancel)
    {
        if (changes.Written.Count + changes.OtherKeys.Count > 0)
        {
            await ExecuteAsync(StagedRows.Prepare, cancel);
            await WriteFilesAsync(changes.Files, moment, cancel);
            await WriteArticlesAsync(changes.Written, cancel);
            await StagedRows.OtherKeys.SaveAsync(connection, changes.OtherKeys, cancel);
        }

        foreach (var (id, from) in changes.Published)
        {
            await db.Articles.Where(a => a.Id == id).ExecuteUpdateAsync(set => set.SetProperty(a => a.VisibleFrom, from), cancel);
        }

        foreach (var (id, stamp) in changes.Confirmed)
        {
            await db.Articles.Where(a => a.Id == id).ExecuteUpdateAsync(set => set.SetProperty(a => a.ReadStamp, stamp), cancel);
        }
    }

    private async Task WriteFilesAsync(List<ReadFile> files, Func<ReadFile, DateTimeOffset> moment, CancellationToken cancel)
    {
        var rows = files.DistinctBy(file => Convert.ToHexString(file.Hash)).Select(file => new SourceFile
        {
            Hash = file.Hash,
            Bytes = file.Bytes,
            Name = file.Name,
            Format = file.Article.Format,
            Encoding = file.Article.Encoding,
            ReceivedAt = moment(file),
        });
        await StagedRows.Files.SaveAsync(connection, [.. rows], cancel);
    }

    private async Task WriteArticlesAsync(List<Article> articles, CancellationToken cancel)
    {
        var changed = articles.Where(article => article.RevisionCount > 0).Select(article => article.Id).ToArray();
        await StagedRows.Topics.SaveAsync(connection, [.. articles.SelectMany(article => article.Topics).DistinctBy(topic => topic.Id)], cancel);
        await StagedRows.Articles.SaveAsync(connection, articles, cancel);
        if (changed.Length > 0)
        {
            // The new text brings all its blocks and topics.
            await db.Set<BlockOrigin>().Where(origin => changed.Contains(origin.ArticleId)).ExecuteDeleteAsync(cancel);
            await db.Database.ExecuteSqlAsync($"DELETE FROM article_topics WHERE article_id = ANY({changed})", cancel);
        }

        await StagedRows.ArticleTopics.SaveAsync(
            connection, [.. articles.SelectMany(article => article.Topics.Select(topic => (article.Id, topic.Id)))], cancel);
        await StagedRows.Origins.SaveAsync(
            connection, [.. articles.SelectMany(article => article.BlockOrigins.Select(origin => (article.Id, origin)))], cancel);
        await StagedRows.Revisions.SaveAsync(connection, [.. articles.SelectMany(article => article.Revisions)], cancel);
    }

    private async Task ExecuteAsync(string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancel);
    }
}
