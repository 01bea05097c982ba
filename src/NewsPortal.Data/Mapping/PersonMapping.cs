using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsPortal.Data.Mapping;

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("people", table =>
        {
            table.HasCheckConstraint("ck_people_name_not_empty", @"name ~ '\S'");
            table.HasCheckConstraint("ck_people_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
        });
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasIndex(p => p.Key).IsUnique();
        builder.HasIndex(p => p.Slug);
        builder.Property(p => p.Aliases).HasDefaultValueSql("'{}'");
        builder.HasIndex(p => p.Aliases).HasMethod("gin");
    }
}
