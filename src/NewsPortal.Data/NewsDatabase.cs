using Microsoft.EntityFrameworkCore;
using NewsPortal.Content.Vietnamese;
using Npgsql;

namespace NewsPortal.Data;

/// <summary>Brings a database to the schema this program needs. Runs at every start; several nodes may start at once.</summary>
public static class NewsDatabase
{
    // Any number will do as long as every version of the program uses the same one.
    private const long MigrationLock = 0x4E657773_00000001;

    /// <summary>
    /// Applies the migrations that are missing and files the sections, one process at a time (PostgreSQL's advisory lock).
    /// </summary>
    /// <param name="connectionString">The database.</param>
    /// <param name="sections">Names of the sections in the order of the menu; one that is gone keeps its articles.</param>
    /// <param name="cancel">Stops between two steps; each step is a transaction.</param>
    public static async Task PrepareAsync(string connectionString, IReadOnlyList<string> sections, CancellationToken cancel)
    {
        // A connection of its own: the lock lives as long as the session, whatever EF does with its own connections.
        await using var session = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await session.OpenAsync(cancel);
        await using (var locking = new NpgsqlCommand("SELECT pg_advisory_lock($1)", session) { CommandTimeout = 0 })
        {
            locking.Parameters.Add(new() { Value = MigrationLock });
            await locking.ExecuteNonQueryAsync(cancel);
        }

        var options = new DbContextOptionsBuilder<NewsDbContext>().UseNews(connectionString).Options;
        await using var db = new NewsDbContext(options);
        if ((await db.Database.GetPendingMigrationsAsync(cancel)).Any())
        {
            await db.Database.MigrateAsync(cancel);
            await Authors.FindAsync(db, cancel);
        }

        await FileSectionsAsync(db, sections, cancel);
    }

    /// <summary>Whether the database can be asked about articles: it answers and has the whole schema.</summary>
    public static async Task<bool> IsReadyAsync(string connectionString, CancellationToken cancel)
    {
        var options = new DbContextOptionsBuilder<NewsDbContext>().UseNews(connectionString).Options;
        await using var db = new NewsDbContext(options);
        return await db.Database.CanConnectAsync(cancel) && !(await db.Database.GetPendingMigrationsAsync(cancel)).Any();
    }

    /// <summary>Builds what EF builds once a process (its model, its query pipeline), without a database.</summary>
    public static void WarmUp()
    {
        using var db = new NewsDbContext(new DbContextOptionsBuilder<NewsDbContext>().UseNews("Host=nowhere").Options);
        _ = db.Articles.Where(a => a.Id == 0).AsCards().ToQueryString();
    }

    private static async Task FileSectionsAsync(NewsDbContext db, IReadOnlyList<string> names, CancellationToken cancel)
    {
        var bySlug = await db.Sections.ToDictionaryAsync(s => s.Slug, cancel);
        for (var i = 0; i < names.Count; i++)
        {
            var slug = Slug.Of(names[i]);
            if (bySlug.TryGetValue(slug, out var section))
            {
                (section.Name, section.Position) = (names[i], i + 1);
            }
            else
            {
                db.Sections.Add(new Section { Name = names[i], Slug = slug, Position = i + 1 });
            }
        }

        await db.SaveChangesAsync(cancel);
    }

    /// <summary>How every context of this store talks to PostgreSQL: SQL that version 15 and all later ones understand.</summary>
    public static DbContextOptionsBuilder<NewsDbContext> UseNews(
        this DbContextOptionsBuilder<NewsDbContext> options, string connectionString)
    {
        UseNews((DbContextOptionsBuilder)options, connectionString);
        return options;
    }

    public static DbContextOptionsBuilder UseNews(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseNpgsql(connectionString, npgsql => npgsql.SetPostgresVersion(15, 0));
}
