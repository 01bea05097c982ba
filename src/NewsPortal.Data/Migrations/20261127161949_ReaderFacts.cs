using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsPortal.Data.Migrations
{
    /// <inheritdoc />
    public partial class ReaderFacts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_articles_kind",
                table: "articles");

            migrationBuilder.AddColumn<string>(
                name: "accent",
                table: "articles",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "corrections",
                table: "articles",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'[]'::jsonb");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "revised_at",
                table: "articles",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddCheckConstraint(
                name: "ck_articles_kind",
                table: "articles",
                sql: "kind IN ('article', 'emagazine', 'video', 'episode', 'photostory')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_articles_kind",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "accent",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "corrections",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "revised_at",
                table: "articles");

            migrationBuilder.AddCheckConstraint(
                name: "ck_articles_kind",
                table: "articles",
                sql: "kind IN ('article', 'emagazine', 'video', 'episode')");
        }
    }
}
