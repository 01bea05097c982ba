using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace NewsPortal.Data;

/// <summary>For `dotnet ef migrations add NAME --project src/NewsPortal.Data`: needs no running database.</summary>
internal sealed class DesignTimeNewsDbContext : IDesignTimeDbContextFactory<NewsDbContext>
{
    public NewsDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<NewsDbContext>().UseNews("Host=localhost;Database=newsportal").Options);
}
