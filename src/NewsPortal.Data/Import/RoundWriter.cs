using Microsoft.EntityFrameworkCore;
using NewsPortal.Data.Recordings;
using Npgsql;

namespace NewsPortal.Data.Import;

/// <summary>Writes a round's changes, a table at a time. Inside a transaction.</summary>
internal sealed class RoundWriter(NewsDbContext db, NpgsqlConnection connection)
{
    // A file that only names the series leaves what others said of it.
    private const string PutSeries = """
        INSERT INTO series (id, name, slug, lede, artwork, category) SELECT * FROM unnest($1, $2, $3, $4, $5, $6) ON CONFLICT (slug) DO UPDATE
        SET lede = coalesce(excluded.lede, series.lede), artwork = coalesce(excluded.artwork, series.artwork), category = coalesce(excluded.category, series.category)
        """;

    public async Task WriteAsync(Changes changes, Func<ReadFile, DateTimeOffset> moment, CancellationToken cancel)
    {
        if (changes.Written.Count + changes.OtherKeys.Count > 0)
        {
            var known = await PrepareAsync(changes, cancel);
            await WriteFilesAsync(changes.Files.Where(file => known.Add(Convert.ToHexString(file.Hash))), moment, cancel);
            await WriteArticlesAsync(changes.Written, cancel);
            await StagedRows.OtherKeys.PutAsync(connection, changes.OtherKeys, cancel);
        }

        foreach (var (id, from) in changes.Published)
        {
            await db.Articles.Where(a => a.Id == id).ExecuteUpdateAsync(set => set.SetProperty(a => a.VisibleFrom, from), cancel);
        }

        foreach (var (article, file) in changes.Confirmed)
        {
            // A newer reader may make another print of the same text; an editor's text has its own.
            var print = article.Origin == TextOrigin.Import ? file.Marks.Print : article.StoryPrint;
            string[] missing = [.. file.Article.MissingPictures];
            await db.Articles.Where(a => a.Id == article.Id).ExecuteUpdateAsync(
                set => set.SetProperty(a => a.ReadStamp, file.Stamp).SetProperty(a => a.StoryPrint, print).SetProperty(a => a.MissingPictures, missing), cancel);
        }
    }

    // Files new topics, and asks which files are kept already: one may have come under another key or in another version.
    private async Task<HashSet<string>> PrepareAsync(Changes changes, CancellationToken cancel)
    {
        var topics = changes.Written.SelectMany(article => article.Topics).DistinctBy(topic => topic.Id).ToList();
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new("INSERT INTO topics (id, name, slug) SELECT * FROM unnest($1, $2, $3) ON CONFLICT (slug) DO NOTHING")
        {
            Parameters =
            {
                new() { Value = topics.Select(topic => topic.Id).ToArray() },
                new() { Value = topics.Select(topic => topic.Name).ToArray() },
                new() { Value = topics.Select(topic => topic.Slug).ToArray() },
            },
        });
        var series = changes.Written.Select(article => article.Series).OfType<Series>().GroupBy(one => one.Id)
            .Select(same => same.Aggregate((before, later) => before.With(later))).ToList();
        batch.BatchCommands.Add(new(PutSeries)
        {
            Parameters =
            {
                new() { Value = series.Select(one => one.Id).ToArray() },
                new() { Value = series.Select(one => one.Name).ToArray() },
                new() { Value = series.Select(one => one.Slug).ToArray() },
                new() { Value = series.Select(one => one.Lede).ToArray() },
                new() { Value = series.Select(one => one.Artwork).ToArray() },
                new() { Value = series.Select(one => one.Category).ToArray() },
            },
        });
        batch.BatchCommands.Add(new("SELECT hash FROM source_files WHERE hash = ANY ($1)")
        {
            Parameters = { new() { Value = changes.Files.Select(file => file.Hash).ToArray() } },
        });
        var known = new HashSet<string>();
        await using var reader = await batch.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            known.Add(Convert.ToHexString(reader.GetFieldValue<byte[]>(0)));
        }

        return known;
    }

    private async Task WriteFilesAsync(IEnumerable<ReadFile> files, Func<ReadFile, DateTimeOffset> moment, CancellationToken cancel)
    {
        var rows = files.Select(file => new SourceFile
        {
            Hash = file.Hash,
            Bytes = file.Bytes,
            Name = file.Name,
            Format = file.Article.Format,
            Encoding = file.Article.Encoding,
            ReceivedAt = moment(file),
        });
        await StagedRows.Files.AddAsync(connection, [.. rows], cancel);
    }

    private async Task WriteArticlesAsync(List<Article> articles, CancellationToken cancel)
    {
        var changed = articles.Where(article => article.RevisionCount > 0).ToList();
        await StagedRows.Articles.AddAsync(connection, [.. articles.Where(article => article.RevisionCount == 0)], cancel);
        await StagedRows.Articles.PutAsync(connection, changed, cancel);
        if (changed.Count > 0)
        {
            // The new text brings all its topics.
            var ids = changed.Select(article => article.Id).ToArray();
            await db.Database.ExecuteSqlAsync($"DELETE FROM article_topics WHERE article_id = ANY({ids})", cancel);
        }

        await StagedRows.ArticleTopics.AddAsync(
            connection, [.. articles.SelectMany(article => article.Topics.Select(topic => (article.Id, topic.Id)))], cancel);
        await StagedRows.Revisions.AddAsync(connection, [.. articles.SelectMany(article => article.Revisions)], cancel);
    }
}
