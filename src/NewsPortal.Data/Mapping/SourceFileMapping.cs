using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsPortal.Data.Mapping;

internal sealed class SourceFileMapping : IEntityTypeConfiguration<SourceFile>
{
    public void Configure(EntityTypeBuilder<SourceFile> builder)
    {
        // The database itself proves that the bytes are the ones that were hashed.
        builder.ToTable("source_files", table => table.HasCheckConstraint("ck_source_files_hash", "hash = sha256(bytes)"));
        builder.HasKey(f => f.Hash);
    }
}
