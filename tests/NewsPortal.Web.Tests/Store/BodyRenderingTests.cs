using Microsoft.EntityFrameworkCore;
using NewsPortal.Content;
using NewsPortal.Content.Bodies;
using NewsPortal.Data;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Store;

public sealed class BodyRenderingTests(NewsSite site) : IClassFixture<NewsSite>
{
    [Fact]
    public async Task A_body_of_an_older_program_is_made_anew_once_and_its_text_stays()
    {
        var old = await site.PublishAsync(headline: "Bài dựng từ lâu", blocks: [new Paragraph("Một."), new Subheading("Hai con sông")]);
        var present = await site.PublishAsync(headline: "Bài dựng hôm nay");
        await site.ExecuteAsync($"UPDATE articles SET renderer_version = 1, body_html = '<p>Một.</p>' WHERE id = {old.Id}");

        Assert.Equal(1, await site.InStoreAsync(db => BodyRendering.RedoAsync(db, CancellationToken.None)));

        var after = await site.InStoreAsync(db => db.Articles.AsNoTracking().SingleAsync(a => a.Id == old.Id));
        Assert.Equal("<p id=\"d1\">Một.</p>\n<h2 class=\"article__subheading\" id=\"muc-hai-con-song\">Hai con sông</h2>\n", after.BodyHtml);
        Assert.Equal((BodyRenderer.Version, old.BodyMarkdown, old.UpdatedAt, 0), (after.RendererVersion, after.BodyMarkdown, after.UpdatedAt, after.RevisionCount));
        Assert.Equal(0, await site.InStoreAsync(db => BodyRendering.RedoAsync(db, CancellationToken.None)));
        Assert.Equal(present.UpdatedAt, (await site.InStoreAsync(db => db.Articles.AsNoTracking().SingleAsync(a => a.Id == present.Id))).UpdatedAt);
    }

    [Fact]
    public async Task More_than_a_batch_is_made_anew_and_a_body_that_is_refused_today_keeps_what_it_has()
    {
        var refused = await site.PublishAsync(headline: "Bài quá sâu");
        await site.ExecuteAsync($"UPDATE articles SET renderer_version = 1, body_markdown = repeat('[', 20000), body_html = '<p>Cũ</p>' WHERE id = {refused.Id}");
        await site.ExecuteAsync("""
            INSERT INTO articles (id, key, headline, headline_folded, slug, body_markdown, body_html, renderer_version, syllables, file_hash, related, related_folded, revision_count, created_at, updated_at)
            SELECT n, 'cu-' || n, 'Bài cũ', 'bai cu', 'bai-cu', 'Một.', '<p>Một.</p>', 1, 1, (SELECT hash FROM source_files LIMIT 1), '{{}}', '{{}}', 0, now(), now()
            FROM generate_series(1, 450) AS n
            """);

        Assert.Equal(450, await site.InStoreAsync(db => BodyRendering.RedoAsync(db, CancellationToken.None)));

        Assert.Equal("<p>Cũ</p>", (await site.InStoreAsync(db => db.Articles.AsNoTracking().SingleAsync(a => a.Id == refused.Id))).BodyHtml);
    }
}
