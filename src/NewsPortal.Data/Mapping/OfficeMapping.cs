using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsPortal.Data.Mapping;

internal sealed class OfficeMapping : IEntityTypeConfiguration<Office>
{
    public void Configure(EntityTypeBuilder<Office> builder)
    {
        builder.ToTable("offices", table => table.HasCheckConstraint("ck_offices_name_not_empty", @"name ~ '\S'"));
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.HasIndex(o => o.Slug).IsUnique();
    }
}
