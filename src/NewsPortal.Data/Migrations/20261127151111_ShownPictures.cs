using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsPortal.Data.Migrations
{
    /// <inheritdoc />
    public partial class ShownPictures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "focus_x",
                table: "pictures",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "focus_y",
                table: "pictures",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "focus_x",
                table: "articles",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "focus_y",
                table: "articles",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "lead_picture",
                table: "articles",
                type: "text",
                nullable: true);

            // What lists show of the articles that are here already; their focal points stay unknown, which is the middle.
            migrationBuilder.Sql("""
                UPDATE articles SET lead_picture = substring(body_html from '<img src="/anh/([0-9a-f]{64}-[0-9]+x[0-9]+\.(?:jpg|png|webp))"')
                WHERE body_html LIKE '%<img src="/anh/%'
                """);

            migrationBuilder.AddCheckConstraint(
                name: "ck_pictures_focus",
                table: "pictures",
                sql: "(focus_x IS NULL) = (focus_y IS NULL) AND focus_x BETWEEN 0 AND 100 AND focus_y BETWEEN 0 AND 100");

            migrationBuilder.AddCheckConstraint(
                name: "ck_articles_focus",
                table: "articles",
                sql: "(focus_x IS NULL) = (focus_y IS NULL) AND focus_x BETWEEN 0 AND 100 AND focus_y BETWEEN 0 AND 100 AND (focus_x IS NULL OR lead_picture IS NOT NULL)");

            migrationBuilder.AddCheckConstraint(
                name: "ck_articles_lead_picture",
                table: "articles",
                sql: "lead_picture ~ '^[0-9a-f]{64}-[0-9]+x[0-9]+\\.(jpg|png|webp)$'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_pictures_focus",
                table: "pictures");

            migrationBuilder.DropCheckConstraint(
                name: "ck_articles_focus",
                table: "articles");

            migrationBuilder.DropCheckConstraint(
                name: "ck_articles_lead_picture",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "focus_x",
                table: "pictures");

            migrationBuilder.DropColumn(
                name: "focus_y",
                table: "pictures");

            migrationBuilder.DropColumn(
                name: "focus_x",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "focus_y",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "lead_picture",
                table: "articles");
        }
    }
}
