using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Web.Tests.Support;
using Npgsql;

namespace NewsPortal.Web.Tests.Store;

public sealed class MigrationTests
{
    [Fact]
    public async Task Nodes_that_start_together_migrate_once()
    {
        var database = await TestCluster.NewEmptyDatabaseAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => NewsDatabase.PrepareAsync(database, NewsSite.Sections, CancellationToken.None)));

        Assert.True(await NewsDatabase.IsReadyAsync(database, CancellationToken.None));
        Assert.Equal(NewsSite.Sections.Length, await CountAsync(database, "sections"));
        await TestCluster.DropAsync(database);
    }

    [Fact]
    public async Task A_database_without_our_schema_is_not_ready()
    {
        var database = await TestCluster.NewEmptyDatabaseAsync();

        Assert.False(await NewsDatabase.IsReadyAsync(database, CancellationToken.None));
        await TestCluster.DropAsync(database);
    }

    [Fact]
    public async Task Articles_of_an_older_program_get_the_picture_lists_show_of_them()
    {
        var picture = $"{new string('a', 64)}-640x480.jpg";
        var hash = SHA256.HashData("a"u8);
        var database = await TestCluster.NewEmptyDatabaseAsync();
        await using (var db = new NewsDbContext(new DbContextOptionsBuilder<NewsDbContext>().UseNews(database).Options))
        {
            await db.Database.MigrateAsync("ReadersLists");
            await db.Database.ExecuteSqlAsync($"INSERT INTO source_files (hash, bytes, name, format, encoding, received_at) VALUES ({hash}, {"a"u8.ToArray()}, 'a', 'seed', 'utf-8', now())");
            string[] bodies = [$"<p>Chữ</p><figure class=\"figure\"><img src=\"/anh/{picture}\" width=\"640\"></figure>", "<p>Chữ</p>", "<p>&lt;img src=\"/anh/</p>"];
            foreach (var (id, html) in bodies.Index())
            {
                await db.Database.ExecuteSqlAsync($"""
                    INSERT INTO articles (id, key, headline, headline_folded, slug, body_markdown, body_html, renderer_version, syllables, related, related_folded, file_hash, revision_count, created_at, updated_at)
                    VALUES ({id}, {id}, 'Tít', 'tit', 'tit', '', {html}, 2, 1, ARRAY[]::text[], ARRAY[]::text[], {hash}, 0, now(), now())
                    """);
            }
        }

        await NewsDatabase.PrepareAsync(database, NewsSite.Sections, CancellationToken.None);

        await using var after = new NewsDbContext(new DbContextOptionsBuilder<NewsDbContext>().UseNews(database).Options);
        Assert.Equal([picture, null, null], await after.Articles.OrderBy(a => a.Id).Select(a => a.LeadPicture).ToListAsync());
        await TestCluster.DropAsync(database);
    }

    private static async Task<long> CountAsync(string database, string table)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"SELECT count(*) FROM {table}", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
