using System.Net;
using NewsPortal.Content;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Pages;

public sealed class FrontPageTests(NewsSite site) : IClassFixture<NewsSite>
{
    [Fact]
    public async Task Grows_from_no_article_over_one_to_many_without_showing_one_twice()
    {
        var empty = await site.GetPageAsync("/");
        Assert.Equal((HttpStatusCode.OK, "Chưa có bài nào trên trang."), (empty.Status, empty.Text(".empty__headline")));

        await site.PublishAsync(headline: "Bài đầu tiên");
        var one = await site.GetPageAsync("/");
        Assert.Equal("Bài đầu tiên", Assert.Single(one.Texts(".card__headline")));
        Assert.False(one.Has(".newest"));

        for (var i = 0; i < 3; i++)
        {
            await site.PublishAsync(headline: $"Bài của ba {i}", section: "Văn hóa");
        }

        await ShowsEachOnceAsync(count: 4);
        for (var i = 0; i < 60; i++)
        {
            await site.PublishAsync(headline: $"Bài thứ {i}", section: NewsSite.Sections[i % NewsSite.Sections.Length]);
        }

        await site.DraftAsync();
        var many = await ShowsEachOnceAsync(count: 9 + 11 + 3 * 5);
        Assert.Equal("Bài thứ 59", many.Text(".card--lead .card__headline"));
        Assert.Equal(NewsSite.Sections, many.Texts(".section-block__name"));
        Assert.DoesNotContain("Bản nháp", many.Source, StringComparison.Ordinal);

        // Three thousand, and the pieces of other kinds among them.
        await site.ExecuteAsync("INSERT INTO articles (id, key, headline, headline_folded, slug, body_markdown, body_html, renderer_version, syllables, related, related_folded, file_hash, revision_count, created_at, updated_at, visible_from, section_id) SELECT g, 'g' || g, 'Bài cũ ' || g, 'bai cu', 'bai-cu', '', '', 1, 100, '{{}}', '{{}}', (SELECT hash FROM source_files LIMIT 1), 0, now(), now(), now() - g * interval '1 hour', (SELECT min(id) FROM sections) + g % 3 FROM generate_series(1, 3000) g");
        await site.PublishAsync(headline: "Chợ quê, năm giờ sáng", kind: ArticleKind.Emagazine, publishedAt: TimeProvider.System.GetUtcNow().AddDays(-30));
        await site.PublishAsync(headline: "Nghe sáu thanh", kind: ArticleKind.Video, publishedAt: TimeProvider.System.GetUtcNow().AddDays(-30));
        await site.PublishAsync(headline: "Tập một", kind: ArticleKind.Episode, publishedAt: TimeProvider.System.GetUtcNow().AddDays(-30));
        var full = await ShowsEachOnceAsync(count: 9 + 11 + 3 * 5 + 3);
        Assert.Equal(["Chợ quê, năm giờ sáng"], full.Texts(".lacquer .card__headline"));
        Assert.Equal("chợ", full.Text(".cover__word"));
        Assert.Contains("Truyền hình", full.Texts(".section-block__name"));
        Assert.Contains("Podcast", full.Texts(".section-block__name"));
    }

    private async Task<ReaderPage> ShowsEachOnceAsync(int count)
    {
        var page = await site.GetPageAsync("/");
        var headlines = page.Texts(".card__headline, .newest__headline");
        Assert.Equal(headlines.Distinct(), headlines);
        Assert.Equal(count, headlines.Count);
        Assert.InRange(page.SqlCommands, 1, 3);
        return page;
    }
}
