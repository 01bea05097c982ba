using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsPortal.Data.Migrations
{
    /// <inheritdoc />
    public partial class FasterImport : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int?[]>(
                name: "block_lines",
                table: "articles",
                type: "integer[]",
                nullable: false,
                defaultValueSql: "'{}'::integer[]");

            // All lines of an article are of the file it names: they need neither a row each nor its hash again.
            migrationBuilder.Sql("""
                UPDATE articles a SET block_lines = o.lines
                FROM (SELECT article_id, array_agg(line ORDER BY ordinal) AS lines FROM block_origins GROUP BY article_id) o WHERE o.article_id = a.id;
                """);

            migrationBuilder.DropTable(
                name: "block_origins");

            migrationBuilder.AddCheckConstraint(
                name: "ck_articles_block_lines",
                table: "articles",
                sql: "0 < ALL (block_lines)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "block_origins",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    file_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_block_origins", x => new { x.article_id, x.ordinal });
                    table.CheckConstraint("ck_block_origins_line", "line IS NULL OR line > 0");
                    table.ForeignKey(
                        name: "fk_block_origins_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "articles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_block_origins_source_files_file_hash",
                        column: x => x.file_hash,
                        principalTable: "source_files",
                        principalColumn: "hash",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_block_origins_file_hash",
                table: "block_origins",
                column: "file_hash");

            migrationBuilder.Sql("""
                INSERT INTO block_origins (article_id, ordinal, line, file_hash)
                SELECT a.id, b.place - 1, b.line, a.file_hash FROM articles a CROSS JOIN LATERAL unnest(a.block_lines) WITH ORDINALITY AS b (line, place);
                """);

            migrationBuilder.DropCheckConstraint(
                name: "ck_articles_block_lines",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "block_lines",
                table: "articles");
        }
    }
}
