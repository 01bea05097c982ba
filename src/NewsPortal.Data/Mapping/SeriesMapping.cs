using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsPortal.Data.Recordings;

namespace NewsPortal.Data.Mapping;

internal sealed class SeriesMapping : IEntityTypeConfiguration<Series>
{
    public void Configure(EntityTypeBuilder<Series> builder)
    {
        builder.ToTable("series", table =>
        {
            table.HasCheckConstraint("ck_series_name_not_empty", @"name ~ '\S'");
            table.HasCheckConstraint("ck_series_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
        });
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasIndex(s => s.Slug).IsUnique();
    }
}
