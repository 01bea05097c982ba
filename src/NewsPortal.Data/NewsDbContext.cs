using Microsoft.EntityFrameworkCore;
using NewsPortal.Data.Mapping;
using NewsPortal.Data.Pictures;
using NewsPortal.Data.Recordings;

namespace NewsPortal.Data;

/// <summary>The newspaper's store in PostgreSQL. Pages query it directly; nothing stands between.</summary>
public sealed class NewsDbContext(DbContextOptions<NewsDbContext> options) : DbContext(options)
{
    public DbSet<Article> Articles => Set<Article>();
    public DbSet<Section> Sections => Set<Section>();
    public DbSet<Topic> Topics => Set<Topic>();
    public DbSet<SourceFile> SourceFiles => Set<SourceFile>();
    public DbSet<OtherKey> OtherKeys => Set<OtherKey>();
    public DbSet<Picture> Pictures => Set<Picture>();
    public DbSet<Series> Series => Set<Series>();
    public DbSet<Redirect> Redirects => Set<Redirect>();
    public DbSet<Person> People => Set<Person>();
    public DbSet<PersonMention> PersonMentions => Set<PersonMention>();
    public DbSet<Office> Offices => Set<Office>();
    public DbSet<Term> Terms => Set<Term>();

    /// <summary>Saves, and with an edited text the people it names.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        await EditedPeople.NoteAsync(this, cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }
    public DbSet<ReadScore> Reads => Set<ReadScore>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasPostgresExtension("pg_trgm");
        modelBuilder.HasPostgresExtension("btree_gist");
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(NewsDbContext).Assembly);
        SnakeCase.Apply(modelBuilder);
    }
}
