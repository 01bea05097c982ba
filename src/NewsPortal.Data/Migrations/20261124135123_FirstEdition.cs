using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace NewsPortal.Data.Migrations
{
    /// <inheritdoc />
    public partial class FirstEdition : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:pg_trgm", ",,");

            migrationBuilder.CreateTable(
                name: "sections",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    name = table.Column<string>(type: "text", nullable: false),
                    slug = table.Column<string>(type: "text", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sections", x => x.id);
                    table.CheckConstraint("ck_sections_name_not_empty", "name ~ '\\S'");
                    table.CheckConstraint("ck_sections_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
                });

            migrationBuilder.CreateTable(
                name: "source_files",
                columns: table => new
                {
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    format = table.Column<string>(type: "text", nullable: false),
                    encoding = table.Column<string>(type: "text", nullable: false),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_source_files", x => x.hash);
                    table.CheckConstraint("ck_source_files_hash", "hash = sha256(bytes)");
                });

            migrationBuilder.CreateTable(
                name: "topics",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    name = table.Column<string>(type: "text", nullable: false),
                    slug = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_topics", x => x.id);
                    table.CheckConstraint("ck_topics_name_not_empty", "name ~ '\\S'");
                    table.CheckConstraint("ck_topics_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
                });

            migrationBuilder.CreateTable(
                name: "articles",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    headline = table.Column<string>(type: "text", nullable: false),
                    headline_folded = table.Column<string>(type: "text", nullable: false),
                    slug = table.Column<string>(type: "text", nullable: false),
                    lede = table.Column<string>(type: "text", nullable: true),
                    source = table.Column<string>(type: "text", nullable: true),
                    byline = table.Column<string>(type: "text", nullable: true),
                    section_id = table.Column<int>(type: "integer", nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    visible_from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    visible_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    retracted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    listed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true, computedColumnSql: "coalesce(published_at, visible_from)", stored: true),
                    hint_day = table.Column<int>(type: "integer", nullable: true),
                    hint_month = table.Column<int>(type: "integer", nullable: true),
                    hint_year = table.Column<int>(type: "integer", nullable: true),
                    body_markdown = table.Column<string>(type: "text", nullable: false),
                    body_html = table.Column<string>(type: "text", nullable: false),
                    renderer_version = table.Column<int>(type: "integer", nullable: false),
                    syllables = table.Column<int>(type: "integer", nullable: false),
                    text_folded = table.Column<string>(type: "text", nullable: false),
                    related_folded = table.Column<string[]>(type: "text[]", nullable: false),
                    file_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_articles", x => x.id);
                    table.CheckConstraint("ck_articles_headline_not_empty", "headline ~ '\\S'");
                    table.CheckConstraint("ck_articles_hint", "(hint_day IS NULL) = (hint_month IS NULL) AND (hint_day BETWEEN 1 AND 31 OR hint_day IS NULL) AND (hint_month BETWEEN 1 AND 12 OR hint_month IS NULL) AND (hint_year IS NULL OR hint_day IS NOT NULL)");
                    table.CheckConstraint("ck_articles_key_not_empty", "key ~ '\\S'");
                    table.CheckConstraint("ck_articles_published_needs_slug", "visible_from IS NULL OR slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
                    table.CheckConstraint("ck_articles_retracted_is_hidden", "retracted_at IS NULL OR visible_from IS NULL OR visible_until IS NOT NULL");
                    table.CheckConstraint("ck_articles_until_needs_from", "visible_until IS NULL OR visible_from IS NOT NULL");
                    table.ForeignKey(
                        name: "fk_articles_sections_section_id",
                        column: x => x.section_id,
                        principalTable: "sections",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_articles_source_files_file_hash",
                        column: x => x.file_hash,
                        principalTable: "source_files",
                        principalColumn: "hash",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "article_topics",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    topic_id = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_article_topics", x => new { x.article_id, x.topic_id });
                    table.ForeignKey(
                        name: "fk_article_topics_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "articles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_article_topics_topics_topic_id",
                        column: x => x.topic_id,
                        principalTable: "topics",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "block_origins",
                columns: table => new
                {
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: true),
                    file_hash = table.Column<byte[]>(type: "bytea", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "redirects",
                columns: table => new
                {
                    path = table.Column<string>(type: "text", nullable: false),
                    article_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_redirects", x => x.path);
                    table.CheckConstraint("ck_redirects_path", "path ~ '^/.'");
                    table.ForeignKey(
                        name: "fk_redirects_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "articles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "revisions",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    headline = table.Column<string>(type: "text", nullable: false),
                    lede = table.Column<string>(type: "text", nullable: true),
                    body_markdown = table.Column<string>(type: "text", nullable: false),
                    file_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    replaced_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_revisions", x => x.id);
                    table.CheckConstraint("ck_revisions_headline_not_empty", "headline ~ '\\S'");
                    table.ForeignKey(
                        name: "fk_revisions_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "articles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_revisions_source_files_file_hash",
                        column: x => x.file_hash,
                        principalTable: "source_files",
                        principalColumn: "hash",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_article_topics_topic_id",
                table: "article_topics",
                column: "topic_id");

            migrationBuilder.CreateIndex(
                name: "ix_articles_file_hash",
                table: "articles",
                column: "file_hash");

            migrationBuilder.CreateIndex(
                name: "ix_articles_headline_folded",
                table: "articles",
                column: "headline_folded")
                .Annotation("Npgsql:IndexMethod", "hash");

            migrationBuilder.CreateIndex(
                name: "ix_articles_key",
                table: "articles",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_articles_listed_at_id",
                table: "articles",
                columns: new[] { "listed_at", "id" },
                descending: new bool[0],
                filter: "visible_from IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_articles_section_id_listed_at_id",
                table: "articles",
                columns: new[] { "section_id", "listed_at", "id" },
                descending: new[] { false, true, true },
                filter: "visible_from IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_articles_text_folded",
                table: "articles",
                column: "text_folded")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_block_origins_file_hash",
                table: "block_origins",
                column: "file_hash");

            migrationBuilder.CreateIndex(
                name: "ix_redirects_article_id",
                table: "redirects",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "ix_revisions_article_id",
                table: "revisions",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "ix_revisions_file_hash",
                table: "revisions",
                column: "file_hash");

            migrationBuilder.CreateIndex(
                name: "ix_sections_slug",
                table: "sections",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_topics_slug",
                table: "topics",
                column: "slug",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "article_topics");

            migrationBuilder.DropTable(
                name: "block_origins");

            migrationBuilder.DropTable(
                name: "redirects");

            migrationBuilder.DropTable(
                name: "revisions");

            migrationBuilder.DropTable(
                name: "topics");

            migrationBuilder.DropTable(
                name: "articles");

            migrationBuilder.DropTable(
                name: "sections");

            migrationBuilder.DropTable(
                name: "source_files");
        }
    }
}
