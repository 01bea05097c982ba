using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsPortal.Data.Migrations
{
    /// <inheritdoc />
    public partial class Recordings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "recording",
                table: "articles",
                type: "jsonb",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "series_id",
                table: "articles",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string[]>(
                name: "transcript",
                table: "articles",
                type: "text[]",
                nullable: false,
                defaultValueSql: "'{}'::text[]");

            migrationBuilder.CreateTable(
                name: "series",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    slug = table.Column<string>(type: "text", nullable: false),
                    lede = table.Column<string>(type: "text", nullable: true),
                    artwork = table.Column<string>(type: "text", nullable: true),
                    category = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_series", x => x.id);
                    table.CheckConstraint("ck_series_name_not_empty", "name ~ '\\S'");
                    table.CheckConstraint("ck_series_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
                });

            migrationBuilder.CreateIndex(
                name: "ix_articles_kind_listed_at_id",
                table: "articles",
                columns: new[] { "kind", "listed_at", "id" },
                descending: new[] { false, true, true },
                filter: "visible_from IS NOT NULL AND kind <> 'article'");

            migrationBuilder.CreateIndex(
                name: "ix_articles_series_id_listed_at_id",
                table: "articles",
                columns: new[] { "series_id", "listed_at", "id" },
                descending: new[] { false, true, true },
                filter: "visible_from IS NOT NULL AND series_id IS NOT NULL");

            migrationBuilder.AddCheckConstraint(
                name: "ck_articles_recording",
                table: "articles",
                sql: "jsonb_typeof(recording) = 'object'");

            migrationBuilder.CreateIndex(
                name: "ix_series_slug",
                table: "series",
                column: "slug",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "fk_articles_series_series_id",
                table: "articles",
                column: "series_id",
                principalTable: "series",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_articles_series_series_id",
                table: "articles");

            migrationBuilder.DropTable(
                name: "series");

            migrationBuilder.DropIndex(
                name: "ix_articles_kind_listed_at_id",
                table: "articles");

            migrationBuilder.DropIndex(
                name: "ix_articles_series_id_listed_at_id",
                table: "articles");

            migrationBuilder.DropCheckConstraint(
                name: "ck_articles_recording",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "recording",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "series_id",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "transcript",
                table: "articles");
        }
    }
}
