using Microsoft.EntityFrameworkCore.Migrations;
using NpgsqlTypes;

#nullable disable

namespace NewsPortal.Data.Migrations
{
    /// <inheritdoc />
    public partial class SearchHeads : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<NpgsqlTsVector>(
                name: "search_head",
                table: "articles",
                type: "tsvector",
                nullable: false,
                defaultValueSql: "''::tsvector");

            // What is here already: the words of headline and lede stand in the other vector, with their weights and places.
            migrationBuilder.Sql("""
                WITH words AS MATERIALIZED (
                    SELECT a.id, w.lexeme, p.place, p.weight
                    FROM articles a, unnest(a.search) AS w, unnest(w.positions, w.weights) AS p (place, weight) WHERE p.weight IN ('A', 'B')),
                heads AS (
                    SELECT id, array_agg(word) AS words FROM (
                        SELECT id, lexeme AS word FROM words
                        UNION SELECT id, '^' || lexeme FROM words WHERE weight = 'A'
                        UNION SELECT l.id, l.lexeme || '_' || r.lexeme FROM words l JOIN words r ON r.id = l.id AND r.place = l.place + 1 AND r.weight = l.weight) all_words
                    GROUP BY id)
                UPDATE articles a SET search_head = array_to_tsvector(heads.words) FROM heads WHERE heads.id = a.id;
                """);

            // In the row itself: a walk along the newest articles reads it in each of them.
            migrationBuilder.Sql("""
                ALTER TABLE articles ALTER COLUMN search_head SET STORAGE MAIN;
                DO $$
                BEGIN
                  IF EXISTS (SELECT FROM pg_settings WHERE name = 'default_toast_compression' AND 'lz4' = ANY (enumvals)) THEN
                    ALTER TABLE articles ALTER COLUMN search_head SET COMPRESSION lz4;
                  END IF;
                END $$;
                """);

            migrationBuilder.CreateIndex(
                name: "ix_articles_search_head",
                table: "articles",
                column: "search_head")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:StorageParameter:fastupdate", true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_articles_search_head",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "search_head",
                table: "articles");
        }
    }
}
