using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsPortal.Data.Mapping;

internal sealed class BlockOriginMapping : IEntityTypeConfiguration<BlockOrigin>
{
    public void Configure(EntityTypeBuilder<BlockOrigin> builder)
    {
        builder.ToTable("block_origins", table => table.HasCheckConstraint("ck_block_origins_line", "line IS NULL OR line > 0"));
        builder.HasKey(b => new { b.ArticleId, b.Ordinal });
        builder.Property(b => b.Ordinal).ValueGeneratedNever();
        builder.HasOne<Article>().WithMany(a => a.BlockOrigins).HasForeignKey(b => b.ArticleId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<SourceFile>().WithMany().HasForeignKey(b => b.FileHash).OnDelete(DeleteBehavior.Restrict);
    }
}
