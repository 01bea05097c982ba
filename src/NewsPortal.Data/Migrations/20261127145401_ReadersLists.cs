using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsPortal.Data.Migrations
{
    /// <inheritdoc />
    public partial class ReadersLists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "description",
                table: "topics",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string[]>(
                name: "author_slugs",
                table: "articles",
                type: "text[]",
                nullable: false,
                defaultValueSql: "'{}'::text[]");

            migrationBuilder.CreateTable(
                name: "reads",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    score = table.Column<double>(type: "double precision", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    rank = table.Column<double>(type: "double precision", nullable: false, computedColumnSql: "ln(score) / ln(2::double precision) + extract(epoch FROM at AT TIME ZONE 'UTC')::double precision / 86400", stored: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reads", x => x.article_id);
                    table.CheckConstraint("ck_reads_score", "score > 0");
                    table.ForeignKey(
                        name: "fk_reads_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "articles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.AddCheckConstraint(
                name: "ck_topics_description_not_empty",
                table: "topics",
                sql: "description ~ '\\S'");

            migrationBuilder.CreateIndex(
                name: "ix_articles_author_slugs",
                table: "articles",
                column: "author_slugs")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:StorageParameter:fastupdate", true);

            migrationBuilder.CreateIndex(
                name: "ix_reads_rank",
                table: "reads",
                column: "rank",
                descending: new bool[0]);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "reads");

            migrationBuilder.DropCheckConstraint(
                name: "ck_topics_description_not_empty",
                table: "topics");

            migrationBuilder.DropIndex(
                name: "ix_articles_author_slugs",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "description",
                table: "topics");

            migrationBuilder.DropColumn(
                name: "author_slugs",
                table: "articles");
        }
    }
}
