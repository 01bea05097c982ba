using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsPortal.Data.Mapping;

internal sealed class OtherKeyMapping : IEntityTypeConfiguration<OtherKey>
{
    public void Configure(EntityTypeBuilder<OtherKey> builder)
    {
        builder.ToTable("other_keys", table => table.HasCheckConstraint("ck_other_keys_key_not_empty", @"key ~ '\S'"));
        builder.HasKey(k => k.Key);
        builder.HasOne<Article>().WithMany().HasForeignKey(k => k.ArticleId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<SourceFile>().WithMany().HasForeignKey(k => k.FileHash).OnDelete(DeleteBehavior.Restrict);
    }
}
