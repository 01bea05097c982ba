using System.Net;
using NewsPortal.Content;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Pages;

/// <summary>Topic, section and Tin mới: lists by date that page by a cursor.</summary>
public sealed class ListPageTests(NewsSite site) : IClassFixture<NewsSite>
{
    private const int PageLength = 20;

    [Fact]
    public async Task A_topic_shows_its_published_articles_by_date()
    {
        var day = new DateTimeOffset(2026, 3, 1, 5, 0, 0, TimeSpan.Zero);
        await site.PublishAsync(headline: "Ở giữa", topic: "Theo ngày", publishedAt: day.AddDays(1));
        await site.PublishAsync(headline: "Cũ nhất", topic: "Theo ngày", publishedAt: day);
        await site.PublishAsync(headline: "Mới nhất", topic: "Theo ngày", publishedAt: day.AddDays(2));
        await site.PublishAsync(headline: "Chủ đề khác", topic: "Không liên quan");

        var page = await site.GetPageAsync("/chu-de/theo-ngay");

        Assert.Equal("Theo ngày", page.Text("h1"));
        Assert.Equal(["Mới nhất", "Ở giữa", "Cũ nhất"], page.Texts(".card__headline"));
        Assert.Equal(["3", "2", "1"], page.Texts(".timeline__number"));
        Assert.InRange(page.SqlCommands, 1, 3);
    }

    [Fact]
    public async Task A_topic_says_what_it_is_when_the_newsroom_wrote_it_and_names_its_sections_and_neighbours()
    {
        await site.PublishAsync(headline: "Có giới thiệu", topic: "Có giới thiệu", section: "Văn hóa");
        await site.PublishAsync(headline: "Cũng vậy", topic: "Có giới thiệu", section: "Đất và người");
        await site.PublishAsync(headline: "Lại Văn hóa", topic: "Có giới thiệu", section: "Văn hóa");
        await site.ExecuteAsync("INSERT INTO topics (id, name, slug) VALUES (77, 'Ở gần', 'o-gan')");
        await site.ExecuteAsync("INSERT INTO article_topics SELECT id, 77 FROM articles WHERE headline = 'Cũng vậy'");

        var silent = await site.GetPageAsync("/chu-de/co-gioi-thieu");
        await site.ExecuteAsync("UPDATE topics SET description = 'Chữ mang trên mình một bảng nhạc.' WHERE slug = 'co-gioi-thieu'");
        var page = await site.GetPageAsync("/chu-de/co-gioi-thieu");

        Assert.False(silent.Has(".list-head__lede"));
        Assert.Equal("Chữ mang trên mình một bảng nhạc.", page.Text(".list-head__lede"));
        Assert.Equal("Chữ mang trên mình một bảng nhạc.", page.Attribute("meta[name=description]", "content"));
        Assert.Equal(["Văn hóa", "Đất và người"], page.Texts("[aria-labelledby=trong-chuyen-muc] .neighbours__link"));
        Assert.Equal("/rss/chu-de/co-gioi-thieu.rss", page.Attribute("[aria-labelledby=theo-chu-de] a", "href"));
        Assert.Equal(["Ở gần"], page.Texts("[aria-labelledby=chu-de-gan] .neighbours__link"));
        Assert.InRange(page.SqlCommands, 1, 3);
    }

    [Fact]
    public async Task A_topic_s_entries_carry_their_moment_for_the_browser_that_remembers_the_last_visit()
    {
        var at = new DateTimeOffset(2026, 3, 1, 5, 0, 0, TimeSpan.Zero);
        await site.PublishAsync(headline: "Có giờ", topic: "Nhớ lần trước", publishedAt: at);

        var page = await site.GetPageAsync("/chu-de/nho-lan-truoc");

        Assert.Equal("nho-lan-truoc", page.Attribute(".timeline", "data-topic"));
        Assert.Equal($"{at.ToUnixTimeMilliseconds()}", page.Attribute(".timeline__entry", "data-listed"));
        Assert.Contains("/js/topic-new", page.Attribute("script[type=module][src*=topic]", "src"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_without_a_year_is_shown_as_printed()
    {
        await site.PublishAsync(headline: "Chiều nay", topic: "Ngày không năm", hint: new DateHint(26, 8, null));

        var page = await site.GetPageAsync("/chu-de/ngay-khong-nam");

        Assert.Equal("26 tháng 8", page.Text(".timeline__date"));
    }

    [Fact]
    public async Task Unknown_and_empty_topics_are_404()
    {
        var article = await site.PublishAsync(headline: "Sẽ gỡ", topic: "Rồi sẽ trống");
        await site.ChangeAsync(article.Id, a => a.Retract(TimeProvider.System.GetUtcNow()));

        Assert.Equal(HttpStatusCode.NotFound, await site.StatusOfAsync("/chu-de/khong-co"));
        Assert.Equal(HttpStatusCode.NotFound, await site.StatusOfAsync("/chu-de/roi-se-trong"));
    }

    [Fact]
    public async Task A_section_shows_its_articles_an_empty_one_says_so_an_unknown_one_is_404()
    {
        await site.PublishAsync(headline: "Trong chuyên mục", section: "Đất và người");

        var page = await site.GetPageAsync("/chuyen-muc/dat-va-nguoi");
        var empty = await site.GetPageAsync("/chuyen-muc/thoi-su");

        Assert.Contains("Trong chuyên mục", page.Texts(".card__headline"));
        Assert.Equal("page", page.Attribute(".section-nav__link[href='/chuyen-muc/dat-va-nguoi']", "aria-current"));
        Assert.InRange(page.SqlCommands, 1, 3);
        Assert.Equal((HttpStatusCode.OK, "Chưa có bài nào trong Thời sự."), (empty.Status, empty.Text(".empty__headline")));
        Assert.Equal(HttpStatusCode.NotFound, await site.StatusOfAsync("/chuyen-muc/khong-co"));
    }

    [Theory]
    [InlineData("/tin-moi", ".stream__item .card__headline")]
    [InlineData("/chu-de/chia-trang", ".timeline .card__headline")]
    [InlineData("/chuyen-muc/van-hoa", ".section-list .card__headline")]
    public async Task Older_pages_follow_by_plain_links_and_show_every_article_once(string path, string headlines)
    {
        for (var i = 0; i < PageLength + 5; i++)
        {
            await site.PublishAsync(headline: $"Bài chia trang {path} {i}", topic: "Chia trang", section: "Văn hóa");
        }

        var seen = new List<string>();
        for (string? next = path; next is not null;)
        {
            var page = await site.GetPageAsync(next);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.InRange(page.Texts(headlines).Count, 1, PageLength);
            Assert.InRange(page.SqlCommands, 1, 3);
            seen.AddRange(page.Texts(headlines));
            next = page.Attribute($".pager__link[href*='?truoc=']", "href");
        }

        Assert.Equal(seen.Distinct(), seen);
        Assert.All(Enumerable.Range(0, PageLength + 5), i => Assert.Contains($"Bài chia trang {path} {i}", seen));
    }

    [Theory]
    [InlineData("/tin-moi?truoc=hôm-qua")]
    [InlineData("/chuyen-muc/van-hoa?truoc=-1")]
    [InlineData("/chu-de/theo-ngay?truoc=999999999999999999999999-1")]
    [InlineData("/tin-moi?truoc=9999999999999999999-1")]
    public async Task A_cursor_that_is_none_is_404(string path) => Assert.Equal(HttpStatusCode.NotFound, await site.StatusOfAsync(path));
}
