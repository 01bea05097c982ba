using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsPortal.Data.Pictures;

namespace NewsPortal.Data.Mapping;

internal sealed class PictureMapping : IEntityTypeConfiguration<Picture>
{
    public void Configure(EntityTypeBuilder<Picture> builder)
    {
        // The name repeats the hash and the size: a row that contradicts its name is refused, and no two have one name.
        builder.ToTable("pictures", table =>
        {
            table.HasCheckConstraint("ck_pictures_hash", "octet_length(hash) = 32");
            table.HasCheckConstraint("ck_pictures_name", "name = encode(hash, 'hex') || '-' || width || 'x' || height || '.' || format");
            table.HasCheckConstraint("ck_pictures_size", "width > 0 AND height > 0 AND length > 0 AND original_length > 0");
            table.HasCheckConstraint("ck_pictures_focus", "(focus_x IS NULL) = (focus_y IS NULL) AND focus_x BETWEEN 0 AND 100 AND focus_y BETWEEN 0 AND 100");
            table.HasCheckConstraint("ck_pictures_format", "format IN ('jpg', 'png', 'webp')");
        });
        builder.HasKey(p => p.Hash);
        builder.Ignore(p => p.Focus);
    }
}
