using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsPortal.Data.Migrations
{
    /// <inheritdoc />
    public partial class AnyFormat : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "address",
                table: "articles",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "kind",
                table: "articles",
                type: "text",
                nullable: false,
                defaultValue: "article");

            migrationBuilder.AddColumn<string[]>(
                name: "related",
                table: "articles",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.AddCheckConstraint(
                name: "ck_articles_address",
                table: "articles",
                sql: "address ~ '^https?://.'");

            migrationBuilder.AddCheckConstraint(
                name: "ck_articles_kind",
                table: "articles",
                sql: "kind IN ('article', 'emagazine', 'video', 'episode')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_articles_address",
                table: "articles");

            migrationBuilder.DropCheckConstraint(
                name: "ck_articles_kind",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "address",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "kind",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "related",
                table: "articles");
        }
    }
}
