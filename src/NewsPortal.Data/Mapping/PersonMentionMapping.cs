using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsPortal.Data.Mapping;

internal sealed class PersonMentionMapping : IEntityTypeConfiguration<PersonMention>
{
    public void Configure(EntityTypeBuilder<PersonMention> builder)
    {
        builder.ToTable("mentions", table => table.HasCheckConstraint("ck_mentions_count", "count > 0 AND first_block >= -2"));
        builder.HasKey(m => new { m.ArticleId, m.PersonId });
        builder.HasOne(m => m.Article).WithMany(a => a.Mentions).HasForeignKey(m => m.ArticleId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(m => m.Person).WithMany(p => p.Mentions).HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
