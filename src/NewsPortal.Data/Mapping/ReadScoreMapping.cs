using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsPortal.Data.Mapping;

internal sealed class ReadScoreMapping : IEntityTypeConfiguration<ReadScore>
{
    public void Configure(EntityTypeBuilder<ReadScore> builder)
    {
        builder.ToTable("reads", table => table.HasCheckConstraint("ck_reads_score", "score > 0"));
        builder.HasKey(r => r.ArticleId);
        builder.Property(r => r.ArticleId).ValueGeneratedNever();
        builder.Property(r => r.Rank).HasComputedColumnSql(
            "ln(score) / ln(2::double precision) + extract(epoch FROM at AT TIME ZONE 'UTC')::double precision / 86400", stored: true);
        builder.HasIndex(r => r.Rank).IsDescending();
        builder.HasOne(r => r.Article).WithOne().HasForeignKey<ReadScore>(r => r.ArticleId).OnDelete(DeleteBehavior.Cascade);
    }
}
