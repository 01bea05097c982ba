using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsPortal.Data.Mapping;

internal sealed class RevisionMapping : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.ToTable("revisions", table =>
        {
            table.HasCheckConstraint("ck_revisions_headline_not_empty", @"headline ~ '\S'");
            table.HasCheckConstraint("ck_revisions_origin", "origin IN ('import', 'editor', 'file')");
        });
        builder.HasKey(r => new { r.ArticleId, r.Ordinal });
        builder.Property(r => r.Ordinal).ValueGeneratedNever();
        builder.Property(r => r.Origin).HasDefaultValue(TextOrigin.Import).HasConversion(EnumText.Of<TextOrigin>());
        builder.HasOne<Article>().WithMany(a => a.Revisions).HasForeignKey(r => r.ArticleId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<SourceFile>().WithMany().HasForeignKey(r => r.FileHash).OnDelete(DeleteBehavior.Restrict);
    }
}
