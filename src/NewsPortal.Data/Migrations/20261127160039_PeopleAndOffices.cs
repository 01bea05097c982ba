using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using NpgsqlTypes;

#nullable disable

namespace NewsPortal.Data.Migrations
{
    /// <inheritdoc />
    public partial class PeopleAndOffices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:btree_gist", ",,")
                .Annotation("Npgsql:PostgresExtension:pg_trgm", ",,")
                .OldAnnotation("Npgsql:PostgresExtension:pg_trgm", ",,");

            migrationBuilder.CreateTable(
                name: "offices",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    slug = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_offices", x => x.id);
                    table.CheckConstraint("ck_offices_name_not_empty", "name ~ '\\S'");
                });

            migrationBuilder.CreateTable(
                name: "people",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    slug = table.Column<string>(type: "text", nullable: false),
                    aliases = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people", x => x.id);
                    table.CheckConstraint("ck_people_name_not_empty", "name ~ '\\S'");
                    table.CheckConstraint("ck_people_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
                });

            migrationBuilder.CreateTable(
                name: "mentions",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    person_id = table.Column<long>(type: "bigint", nullable: false),
                    titles = table.Column<string[]>(type: "text[]", nullable: false),
                    first_block = table.Column<int>(type: "integer", nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false),
                    statements = table.Column<string[]>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mentions", x => new { x.article_id, x.person_id });
                    table.CheckConstraint("ck_mentions_count", "count > 0 AND first_block >= -2");
                    table.ForeignKey(
                        name: "fk_mentions_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "articles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_mentions_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "terms",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    person_id = table.Column<long>(type: "bigint", nullable: false),
                    office_id = table.Column<long>(type: "bigint", nullable: false),
                    during = table.Column<NpgsqlRange<DateOnly>>(type: "daterange", nullable: false),
                    is_sole = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_terms", x => x.id);
                    table.CheckConstraint("ck_terms_days", "NOT isempty(during)");
                    table.ForeignKey(
                        name: "fk_terms_offices_office_id",
                        column: x => x.office_id,
                        principalTable: "offices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_terms_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_mentions_person_id",
                table: "mentions",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_offices_slug",
                table: "offices",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_people_aliases",
                table: "people",
                column: "aliases")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_people_key",
                table: "people",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_people_slug",
                table: "people",
                column: "slug");

            migrationBuilder.CreateIndex(
                name: "ix_terms_office_id",
                table: "terms",
                column: "office_id");

            migrationBuilder.CreateIndex(
                name: "ix_terms_person_id",
                table: "terms",
                column: "person_id");

            // One holder of an office a day, and nobody holds one office twice at a time: what EF cannot say.
            migrationBuilder.Sql("""
                ALTER TABLE terms ADD CONSTRAINT ex_terms_one_holder EXCLUDE USING gist (office_id WITH =, during WITH &&) WHERE (is_sole);
                ALTER TABLE terms ADD CONSTRAINT ex_terms_person_once EXCLUDE USING gist (person_id WITH =, office_id WITH =, during WITH &&);
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "mentions");

            migrationBuilder.DropTable(
                name: "terms");

            migrationBuilder.DropTable(
                name: "offices");

            migrationBuilder.DropTable(
                name: "people");

            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:pg_trgm", ",,")
                .OldAnnotation("Npgsql:PostgresExtension:btree_gist", ",,")
                .OldAnnotation("Npgsql:PostgresExtension:pg_trgm", ",,");
        }
    }
}
