using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using NpgsqlTypes;

#nullable disable

namespace NewsPortal.Data.Migrations
{
    /// <inheritdoc />
    public partial class SpeedAndMerge : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "pk_revisions",
                table: "revisions");

            migrationBuilder.DropIndex(
                name: "ix_revisions_article_id",
                table: "revisions");

            migrationBuilder.DropIndex(
                name: "ix_articles_text_folded",
                table: "articles");

            migrationBuilder.AlterColumn<long>(
                name: "id",
                table: "topics",
                type: "bigint",
                nullable: false,
                oldClrType: typeof(int),
                oldType: "integer")
                .OldAnnotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);

            migrationBuilder.AddColumn<int>(
                name: "ordinal",
                table: "revisions",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "byline",
                table: "revisions",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "origin",
                table: "revisions",
                type: "text",
                nullable: false,
                defaultValue: "import");

            migrationBuilder.AddColumn<string>(
                name: "section_slug",
                table: "revisions",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string[]>(
                name: "topics",
                table: "revisions",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.AddColumn<string>(
                name: "origin",
                table: "articles",
                type: "text",
                nullable: false,
                defaultValue: "import");

            migrationBuilder.AddColumn<byte[]>(
                name: "read_stamp",
                table: "articles",
                type: "bytea",
                nullable: false,
                defaultValueSql: "''::bytea");

            migrationBuilder.AddColumn<int>(
                name: "revision_count",
                table: "articles",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<NpgsqlTsVector>(
                name: "search",
                table: "articles",
                type: "tsvector",
                nullable: false,
                defaultValueSql: "''::tsvector");

            migrationBuilder.AddColumn<int[]>(
                name: "story_print",
                table: "articles",
                type: "integer[]",
                nullable: false,
                defaultValueSql: "'{}'::integer[]");

            migrationBuilder.AlterColumn<long>(
                name: "topic_id",
                table: "article_topics",
                type: "bigint",
                nullable: false,
                oldClrType: typeof(int),
                oldType: "integer");

            // What is there keeps its place: revisions in the order they came, topics under their new numbers, and every
            // article is found as before.
            migrationBuilder.Sql("""
                UPDATE revisions r SET ordinal = n.ordinal
                FROM (SELECT id, row_number() OVER (PARTITION BY article_id ORDER BY id) - 1 AS ordinal FROM revisions) n
                WHERE n.id = r.id;
                UPDATE articles a SET revision_count = n.count
                FROM (SELECT article_id, count(*) AS count FROM revisions GROUP BY article_id) n WHERE n.article_id = a.id;
                UPDATE articles SET search = setweight(to_tsvector('simple', headline_folded), 'A')
                  || to_tsvector('simple', substr(text_folded, length(headline_folded) + 2))
                WHERE length(text_folded) < 500000;
                ALTER TABLE article_topics DROP CONSTRAINT fk_article_topics_topics_topic_id;
                UPDATE article_topics j SET topic_id = greatest(1, ('x' || left(encode(sha256(convert_to(t.slug, 'UTF8')), 'hex'), 12))::bit(48)::bigint)
                FROM topics t WHERE t.id = j.topic_id;
                UPDATE topics SET id = greatest(1, ('x' || left(encode(sha256(convert_to(slug, 'UTF8')), 'hex'), 12))::bit(48)::bigint);
                ALTER TABLE article_topics ADD CONSTRAINT fk_article_topics_topics_topic_id
                  FOREIGN KEY (topic_id) REFERENCES topics (id) ON DELETE CASCADE;
                """);

            // lz4 packs an archive's texts several times faster than PostgreSQL's own way; a server may be built without it.
            migrationBuilder.Sql("""
                DO $$
                BEGIN
                  IF EXISTS (SELECT FROM pg_settings WHERE name = 'default_toast_compression' AND 'lz4' = ANY (enumvals)) THEN
                    ALTER TABLE source_files ALTER COLUMN bytes SET COMPRESSION lz4;
                    ALTER TABLE articles ALTER COLUMN body_markdown SET COMPRESSION lz4, ALTER COLUMN body_html SET COMPRESSION lz4,
                      ALTER COLUMN search SET COMPRESSION lz4;
                    ALTER TABLE revisions ALTER COLUMN body_markdown SET COMPRESSION lz4;
                  END IF;
                END $$;
                """);

            migrationBuilder.DropColumn(
                name: "text_folded",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "id",
                table: "revisions");

            migrationBuilder.AddPrimaryKey(
                name: "pk_revisions",
                table: "revisions",
                columns: new[] { "article_id", "ordinal" });

            migrationBuilder.CreateTable(
                name: "other_keys",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    file_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    read_stamp = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_other_keys", x => x.key);
                    table.CheckConstraint("ck_other_keys_key_not_empty", "key ~ '\\S'");
                    table.ForeignKey(
                        name: "fk_other_keys_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "articles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_other_keys_source_files_file_hash",
                        column: x => x.file_hash,
                        principalTable: "source_files",
                        principalColumn: "hash",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.AddCheckConstraint(
                name: "ck_revisions_origin",
                table: "revisions",
                sql: "origin IN ('import', 'editor', 'file')");

            migrationBuilder.CreateIndex(
                name: "ix_articles_search",
                table: "articles",
                column: "search")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:StorageParameter:fastupdate", true);

            migrationBuilder.CreateIndex(
                name: "ix_articles_story_print",
                table: "articles",
                column: "story_print")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:StorageParameter:fastupdate", false);

            migrationBuilder.AddCheckConstraint(
                name: "ck_articles_origin",
                table: "articles",
                sql: "origin IN ('import', 'editor')");

            migrationBuilder.CreateIndex(
                name: "ix_other_keys_article_id",
                table: "other_keys",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "ix_other_keys_file_hash",
                table: "other_keys",
                column: "file_hash");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "other_keys");

            migrationBuilder.DropPrimaryKey(
                name: "pk_revisions",
                table: "revisions");

            migrationBuilder.DropCheckConstraint(
                name: "ck_revisions_origin",
                table: "revisions");

            migrationBuilder.DropIndex(
                name: "ix_articles_search",
                table: "articles");

            migrationBuilder.DropIndex(
                name: "ix_articles_story_print",
                table: "articles");

            migrationBuilder.DropCheckConstraint(
                name: "ck_articles_origin",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "ordinal",
                table: "revisions");

            migrationBuilder.DropColumn(
                name: "byline",
                table: "revisions");

            migrationBuilder.DropColumn(
                name: "origin",
                table: "revisions");

            migrationBuilder.DropColumn(
                name: "section_slug",
                table: "revisions");

            migrationBuilder.DropColumn(
                name: "topics",
                table: "revisions");

            migrationBuilder.DropColumn(
                name: "origin",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "read_stamp",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "revision_count",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "search",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "story_print",
                table: "articles");

            migrationBuilder.AlterColumn<int>(
                name: "id",
                table: "topics",
                type: "integer",
                nullable: false,
                oldClrType: typeof(long),
                oldType: "bigint")
                .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);

            migrationBuilder.AddColumn<long>(
                name: "id",
                table: "revisions",
                type: "bigint",
                nullable: false,
                defaultValue: 0L)
                .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);

            migrationBuilder.AddColumn<string>(
                name: "text_folded",
                table: "articles",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AlterColumn<int>(
                name: "topic_id",
                table: "article_topics",
                type: "integer",
                nullable: false,
                oldClrType: typeof(long),
                oldType: "bigint");

            migrationBuilder.AddPrimaryKey(
                name: "pk_revisions",
                table: "revisions",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "ix_revisions_article_id",
                table: "revisions",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "ix_articles_text_folded",
                table: "articles",
                column: "text_folded")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });
        }
    }
}
