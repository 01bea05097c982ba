using NewsPortal.Web.Tests.Support;
using Npgsql;

namespace NewsPortal.Web.Tests.Store;

/// <summary>The database itself refuses nonsense, whatever program writes it.</summary>
public sealed class ConstraintTests(NewsSite site) : IClassFixture<NewsSite>
{
    [Theory]
    [InlineData("UPDATE articles SET headline = '   '", "ck_articles_headline_not_empty")]
    [InlineData("UPDATE articles SET key = ''", "ck_articles_key_not_empty")]
    [InlineData("UPDATE articles SET slug = ''", "ck_articles_published_needs_slug")]
    [InlineData("UPDATE articles SET slug = 'Đèo Ngang'", "ck_articles_published_needs_slug")]
    [InlineData("UPDATE articles SET visible_from = NULL, visible_until = now()", "ck_articles_until_needs_from")]
    [InlineData("UPDATE articles SET retracted_at = now()", "ck_articles_retracted_is_hidden")]
    [InlineData("UPDATE articles SET hint_day = 26", "ck_articles_hint")]
    [InlineData("UPDATE articles SET hint_day = 26, hint_month = 13", "ck_articles_hint")]
    [InlineData("UPDATE articles SET hint_year = 2019", "ck_articles_hint")]
    [InlineData("UPDATE articles SET section_id = 4711", "fk_articles_sections_section_id")]
    [InlineData("UPDATE articles SET file_hash = '\\x00'", "fk_articles_source_files_file_hash")]
    [InlineData("UPDATE source_files SET bytes = 'khác'::bytea", "ck_source_files_hash")]
    [InlineData("DELETE FROM source_files", "fk_articles_source_files_file_hash")]
    [InlineData("INSERT INTO topics (id, name, slug) VALUES (1, ' ', 'trong')", "ck_topics_name_not_empty")]
    [InlineData("INSERT INTO topics (id, name, slug) VALUES (1, 'Chữ', 'chu'), (2, 'Chữ', 'chu')", "ix_topics_slug")]
    [InlineData("INSERT INTO sections (name, slug, position) VALUES ('Văn hoá', 'van-hoa', 9)", "ix_sections_slug")]
    [InlineData("INSERT INTO redirects (path, article_id) SELECT 'khong-gach', id FROM articles LIMIT 1", "ck_redirects_path")]
    [InlineData("INSERT INTO redirects (path, article_id) SELECT '/cu', id FROM articles LIMIT 1; INSERT INTO redirects (path, article_id) SELECT '/cu', id FROM articles LIMIT 1", "pk_redirects")]
    [InlineData("UPDATE articles SET block_lines = ARRAY[1,NULL,0]", "ck_articles_block_lines")]
    [InlineData("UPDATE articles SET origin = 'máy'", "ck_articles_origin")]
    [InlineData("INSERT INTO other_keys (key, article_id, file_hash, read_stamp) SELECT ' ', id, file_hash, '' FROM articles LIMIT 1", "ck_other_keys_key_not_empty")]
    [InlineData("INSERT INTO revisions (article_id, ordinal, origin, headline, body_markdown, file_hash, replaced_at, topics) SELECT id, 0, 'máy', 'Tít', '', file_hash, now(), ARRAY[]::text[] FROM articles LIMIT 1", "ck_revisions_origin")]
    [InlineData("INSERT INTO pictures (hash, name, width, height, format, length) VALUES ('\\x00', '00-1x1.jpg', 1, 1, 'jpg', 1)", "ck_pictures_hash")]
    [InlineData("INSERT INTO pictures (hash, name, width, height, format, length) SELECT sha256(''), encode(sha256(''), 'hex') || '-2x1.jpg', 1, 1, 'jpg', 1", "ck_pictures_name")]
    [InlineData("INSERT INTO pictures (hash, name, width, height, format, length) SELECT sha256(''), encode(sha256(''), 'hex') || '--1x1.jpg', -1, 1, 'jpg', 1", "ck_pictures_size")]
    [InlineData("INSERT INTO pictures (hash, name, width, height, format, length) SELECT sha256(''), encode(sha256(''), 'hex') || '-1x1.jpg', 1, 1, 'jpg', 0", "ck_pictures_size")]
    [InlineData("INSERT INTO pictures (hash, name, width, height, format, length) SELECT sha256(''), encode(sha256(''), 'hex') || '-1x1.svg', 1, 1, 'svg', 1", "ck_pictures_format")]
    public async Task Refuses(string nonsense, string constraint)
    {
        await site.PublishAsync();

        var refusal = await Assert.ThrowsAsync<PostgresException>(() => site.ExecuteAsync(nonsense));

        Assert.Equal(constraint, refusal.ConstraintName);
    }

    [Fact]
    public async Task Two_articles_of_one_key_are_refused()
    {
        var article = await site.PublishAsync();

        var refusal = await Assert.ThrowsAsync<PostgresException>(() => site.ExecuteAsync($"""
            INSERT INTO articles (id, key, headline, headline_folded, slug, body_markdown, body_html, renderer_version, syllables,
              related, related_folded, file_hash, created_at, updated_at)
            SELECT id + 1, key, headline, headline_folded, slug, body_markdown, body_html, renderer_version, syllables,
              related, related_folded, file_hash, created_at, updated_at FROM articles WHERE id = {article.Id}
            """));

        Assert.Equal("ix_articles_key", refusal.ConstraintName);
    }
}
