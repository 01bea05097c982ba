using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsPortal.Data.Migrations
{
    /// <inheritdoc />
    public partial class KeptPictures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "pictures",
                columns: table => new
                {
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    width = table.Column<int>(type: "integer", nullable: false),
                    height = table.Column<int>(type: "integer", nullable: false),
                    format = table.Column<string>(type: "text", nullable: false),
                    length = table.Column<int>(type: "integer", nullable: false),
                    original_length = table.Column<int>(type: "integer", nullable: true),
                    look = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pictures", x => x.hash);
                    table.CheckConstraint("ck_pictures_format", "format IN ('jpg', 'png', 'webp')");
                    table.CheckConstraint("ck_pictures_hash", "octet_length(hash) = 32");
                    table.CheckConstraint("ck_pictures_name", "name = encode(hash, 'hex') || '-' || width || 'x' || height || '.' || format");
                    table.CheckConstraint("ck_pictures_size", "width > 0 AND height > 0 AND length > 0 AND original_length > 0");
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "pictures");
        }
    }
}
