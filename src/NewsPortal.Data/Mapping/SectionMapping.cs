using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsPortal.Data.Mapping;

internal sealed class SectionMapping : IEntityTypeConfiguration<Section>
{
    public void Configure(EntityTypeBuilder<Section> builder)
    {
        builder.ToTable("sections", table =>
        {
            table.HasCheckConstraint("ck_sections_name_not_empty", @"name ~ '\S'");
            table.HasCheckConstraint("ck_sections_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
        });
        builder.HasIndex(s => s.Slug).IsUnique();
    }
}
