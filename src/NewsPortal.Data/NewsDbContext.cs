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
    public DbSet<ReadScore> Reads => Set<ReadScore>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasPostgresExtension("pg_trgm");
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(NewsDbContext).Assembly);
        SnakeCase.Apply(modelBuilder);
    }
}
