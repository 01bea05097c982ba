using System.Net;
using NewsPortal.Content;
using NewsPortal.Data;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Pages;

public sealed class ArticlePageTests(NewsSite site) : IClassFixture<NewsSite>
{
    [Fact]
    public async Task Shows_what_the_file_says_as_a_newspaper_prints_it()
    {
        var article = await site.PublishAsync(
            headline: "Câu ví đò đưa và nhịp mái chèo", lede: "Hát ví không cần nhạc đệm.", source: "Baohatinh.vn",
            section: "Văn hóa", topic: "Câu hát xứ Nghệ", hint: new DateHint(26, 8, null),
            blocks:
            [
                new Figure("Mái chèo trên sông."), new Paragraph("Nhịp của nó là nhịp tay."), new Subheading("Tay chèo"),
                new PullQuote("“Ai ơi đứng lại” – Ca dao", "Ai ơi đứng lại", "Ca dao"),
            ]);

        var page = await site.GetPageAsync(PathOf(article));

        Assert.Equal("Câu ví đò đưa và nhịp mái chèo", page.Text("h1"));
        Assert.Equal("Hát ví không cần nhạc đệm.", page.Text(".article__lede"));
        Assert.Equal("Theo Baohatinh.vn", page.Text(".byline"));
        Assert.Contains("Ngày trong bài: 26/8", page.Text(".article__facts"), StringComparison.Ordinal);
        Assert.Equal("Nhịp của nó là nhịp tay.", page.Text(".article__body > p"));
        Assert.Equal("Tay chèo", page.Text(".article__body h2"));
        Assert.Equal("“Ai ơi đứng lại”", page.Text(".pull-quote__text"));
        Assert.Equal("– Ca dao", page.Text(".pull-quote__speaker"));
        Assert.Equal("/chu-de/cau-hat-xu-nghe", page.Attribute(".topics__link", "href"));
        Assert.Equal("/chuyen-muc/van-hoa", page.Attribute(".breadcrumb__item:last-child a", "href"));
        Assert.InRange(page.SqlCommands, 1, 3);
    }

    [Fact]
    public async Task A_figure_without_its_photo_is_a_quiet_note_never_a_broken_image()
    {
        var article = await site.PublishAsync(headline: "Chỉ có chú thích", blocks: [new Figure("Quang cảnh buổi họp."), new Figure(null), new Paragraph("Chữ.")]);

        var page = await site.GetPageAsync(PathOf(article));

        Assert.Equal("Ảnh chưa có Quang cảnh buổi họp.", Assert.Single(page.Texts(".figure--no-photo")));
        Assert.False(page.Has(".article__body img"));
    }

    [Fact]
    public async Task What_is_unknown_leaves_no_filler()
    {
        var article = await site.PublishAsync(headline: "Chưa rõ nguồn", lede: null);

        var page = await site.GetPageAsync(PathOf(article));

        Assert.False(page.Has(".article__lede"));
        Assert.False(page.Has(".byline"));
        Assert.False(page.Has(".topics"));
        Assert.False(page.Has(".article__facts time"));
        Assert.DoesNotContain("Ngày trong bài", page.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_the_time_of_publication_in_Vietnam_when_it_is_known()
    {
        var article = await site.PublishAsync(headline: "Có giờ đăng", publishedAt: new DateTimeOffset(2026, 11, 22, 18, 30, 0, TimeSpan.Zero));

        var page = await site.GetPageAsync(PathOf(article));

        Assert.Equal("2026-11-23T01:30+07:00", page.Attribute(".article__facts time", "datetime"));
        Assert.Contains("23/11/2026", page.Text(".article__facts"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sai-duong-dan-post{0}.html")]
    [InlineData("/a-post1-post{0}.html")]
    [InlineData("/DUNG-DUONG-DAN-post{0}.html")]
    public async Task A_wrong_slug_is_one_301_to_the_right_address(string wrong)
    {
        var article = await site.PublishAsync(headline: "Đúng đường dẫn");

        var page = await site.GetPageAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, wrong, article.Id) + "?tu=zalo");

        Assert.Equal(HttpStatusCode.MovedPermanently, page.Status);
        Assert.Equal(PathOf(article) + "?tu=zalo", page.Headers["Location"]);
        Assert.Equal(HttpStatusCode.OK, await site.StatusOfAsync(page.Headers["Location"]));
    }

    [Fact]
    public async Task An_old_address_is_one_301_to_today_s()
    {
        var article = await site.PublishAsync(headline: "Địa chỉ mới");
        await site.InStoreAsync(async db =>
        {
            db.Redirects.Add(new Redirect { Path = "/chinh-tri/dia-chi-cu/218261.htm", ArticleId = article.Id });
            return await db.SaveChangesAsync();
        });

        var page = await site.GetPageAsync("/chinh-tri/dia-chi-cu/218261.htm");

        Assert.Equal((HttpStatusCode.MovedPermanently, PathOf(article)), (page.Status, page.Headers["Location"]));
    }

    [Fact]
    public async Task Drafts_future_and_unknown_articles_are_404_in_Vietnamese()
    {
        var draft = await site.DraftAsync();
        var future = await site.PublishAsync(headline: "Ngày mai mới đăng");
        await site.ChangeAsync(future.Id, a => a.Publish(TimeProvider.System.GetUtcNow().AddDays(1)));

        foreach (var path in new[] { PathOf(draft), PathOf(future), "/khong-co-post1.html", "/khong-co-post99999999999999999999.html" })
        {
            var page = await site.GetPageAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, page.Status);
            Assert.Equal("Trang này đã lạc dấu.", page.Text("h1"));
            Assert.DoesNotContain("Ngày mai mới đăng", page.Source, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_scheduled_article_appears_without_anybody_doing_anything()
    {
        var article = await site.PublishAsync(headline: "Hẹn giờ");
        await site.ChangeAsync(article.Id, a => a.Publish(TimeProvider.System.GetUtcNow().AddMilliseconds(400)));
        Assert.Equal(HttpStatusCode.NotFound, await site.StatusOfAsync(PathOf(article)));

        var patience = TimeProvider.System.GetUtcNow().AddSeconds(30);
        while (await site.StatusOfAsync(PathOf(article)) == HttpStatusCode.NotFound && TimeProvider.System.GetUtcNow() < patience)
        {
            await Task.Delay(50);
        }

        Assert.Equal(HttpStatusCode.OK, await site.StatusOfAsync(PathOf(article)));
    }

    [Fact]
    public async Task A_retracted_article_is_410_in_Vietnamese()
    {
        var article = await site.PublishAsync(headline: "Bài phải gỡ");
        await site.ChangeAsync(article.Id, a => a.Retract(TimeProvider.System.GetUtcNow()));

        var page = await site.GetPageAsync(PathOf(article));

        Assert.Equal(HttpStatusCode.Gone, page.Status);
        Assert.Equal("Bài đã được gỡ.", page.Text("h1"));
    }

    [Fact]
    public async Task Reads_next_the_file_s_own_list_then_the_topic_then_the_newest_never_itself_never_twice()
    {
        var listed = await site.PublishAsync(headline: "Núi “Hồng”, sông La!", topic: "Đọc thêm thử");
        var sameTopic = await site.PublishAsync(headline: "Cùng chủ đề", topic: "Đọc thêm thử");
        var newest = await site.PublishAsync(headline: "Chỉ là mới nhất");
        var article = await site.PublishAsync(
            headline: "Bài đang đọc", topic: "Đọc thêm thử", related: ["Không có bài này", "NÚI HỒNG, SÔNG LA", "Bài đang đọc"]);

        var page = await site.GetPageAsync(PathOf(article));

        var headlines = page.Texts(".related .card__headline");
        Assert.Equal([listed.Headline, sameTopic.Headline, newest.Headline], headlines.Take(3));
        Assert.Equal(headlines.Distinct(), headlines);
        Assert.DoesNotContain("Bài đang đọc", headlines);
    }

    [Fact]
    public async Task A_file_with_hostile_text_shows_it_as_text()
    {
        const string Hostile = "<script>alert(1)</script> **đậm** [x](javascript:alert(1)) &amp; ![y](z){onerror=alert(1)}";
        var article = await site.PublishAsync(headline: "Tít <b>lạ</b>", lede: Hostile, source: "<i>Báo</i>", topic: "<u>chủ đề</u>", body: Hostile);

        var page = await site.GetPageAsync(PathOf(article));

        Assert.Equal("Tít <b>lạ</b>", page.Text("h1"));
        Assert.Equal(Hostile, page.Text(".article__lede"));
        Assert.Equal(Hostile, page.Text(".article__body > p"));
        Assert.False(page.Has("script:not([src]):not([type='application/ld+json'])"));
        Assert.False(page.Has(".article__body a"));
    }

    [Fact]
    public async Task The_address_stays_when_the_headline_changes()
    {
        var article = await site.PublishAsync(headline: "Tít đầu tiên");

        await site.ChangeAsync(article.Id, a => a.Edit("Tít đã sửa", a.Lede, a.Byline, a.Section, a.Topics, a.BodyMarkdown, TimeProvider.System.GetUtcNow()));

        Assert.Equal("Tít đã sửa", (await site.GetPageAsync(PathOf(article))).Text("h1"));
    }

    private static string PathOf(Article article) => $"/{article.Slug}-post{article.Id}.html";
}
