using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsPortal.Data.Mapping;

internal sealed class TopicMapping : IEntityTypeConfiguration<Topic>
{
    public void Configure(EntityTypeBuilder<Topic> builder)
    {
        builder.ToTable("topics", table =>
        {
            table.HasCheckConstraint("ck_topics_name_not_empty", @"name ~ '\S'");
            table.HasCheckConstraint("ck_topics_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
            table.HasCheckConstraint("ck_topics_description_not_empty", @"description ~ '\S'");
        });
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.HasIndex(t => t.Slug).IsUnique();
    }
}
