using System.Net;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Pages;

/// <summary>What a person signed, found by the bylines as printed.</summary>
public sealed class AuthorPageTests(NewsSite site) : IClassFixture<NewsSite>
{
    [Fact]
    public async Task Shows_what_a_person_signed_alone_or_with_others_newest_first()
    {
        await site.PublishAsync(headline: "Một mình", byline: "Ngô Tuấn");
        var two = await site.PublishAsync(headline: "Hai người", byline: "Bài và ảnh: Văn Chung - Ngô Tuấn");
        await site.PublishAsync(headline: "Người khác", byline: "Ngô Tuấn Anh");
        await site.PublishAsync(headline: "Của hãng", byline: "Theo Ngô Tuấn/TTXVN");

        var page = await site.GetPageAsync("/tac-gia/ngo-tuan");

        Assert.Equal((HttpStatusCode.OK, "Ngô Tuấn"), (page.Status, page.Text("h1")));
        Assert.Equal(["Hai người", "Một mình"], page.Texts(".section-list .card__headline"));
        Assert.Equal(["Hai người"], (await site.GetPageAsync("/tac-gia/van-chung")).Texts(".section-list .card__headline"));
        Assert.InRange(page.SqlCommands, 1, 3);
        var article = await site.GetPageAsync($"/{two.Slug}-post{two.Id}.html");
        Assert.Equal("Bài và ảnh: Văn Chung - Ngô Tuấn", article.Text(".article__facts .byline"));
        Assert.Equal(["/tac-gia/van-chung", "/tac-gia/ngo-tuan"], article.Html.QuerySelectorAll("a[rel=author]").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Pages_by_plain_links()
    {
        for (var i = 0; i < 23; i++)
        {
            await site.PublishAsync(headline: $"Thu Hà viết {i}", byline: "Thu Hà");
        }

        var first = await site.GetPageAsync("/tac-gia/thu-ha");
        var second = await site.GetPageAsync(first.Attribute(".pager__link[href*='?truoc=']", "href")!);

        Assert.Equal(Enumerable.Range(0, 23).Reverse().Select(i => $"Thu Hà viết {i}"), first.Texts(".section-list .card__headline").Concat(second.Texts(".section-list .card__headline")));
        Assert.InRange(second.SqlCommands, 1, 3);
    }

    [Theory]
    [InlineData("/tac-gia/khong-ai")]
    [InlineData("/tac-gia/ttxvn")]
    [InlineData("/tac-gia/nhap")]
    [InlineData("/tac-gia/ngo-tuan?truoc=hom-qua")]
    public async Task Nobody_an_agency_and_a_cursor_that_is_none_are_404(string path)
    {
        await site.PublishAsync(headline: "Của hãng tin", byline: "TTXVN");

        Assert.Equal(HttpStatusCode.NotFound, await site.StatusOfAsync(path));
    }

    [Fact]
    public async Task The_page_is_gone_with_the_last_article_readers_may_see()
    {
        var article = await site.PublishAsync(headline: "Sẽ gỡ", byline: "Lê Nam");
        Assert.Equal(HttpStatusCode.OK, await site.StatusOfAsync("/tac-gia/le-nam"));

        await site.ChangeAsync(article.Id, a => a.Retract(TimeProvider.System.GetUtcNow()));

        Assert.Equal(HttpStatusCode.NotFound, await site.StatusOfAsync("/tac-gia/le-nam"));
    }

    [Fact]
    public async Task An_editor_s_byline_counts_and_an_older_store_finds_its_authors()
    {
        var article = await site.PublishAsync(headline: "Đổi tên người viết", byline: "Người Cũ");
        await site.ChangeAsync(article.Id, a => a.Edit(a.Headline, a.Lede, "Người Mới", a.Section, a.Topics, a.BodyMarkdown, TimeProvider.System.GetUtcNow()));
        Assert.Equal(HttpStatusCode.NotFound, await site.StatusOfAsync("/tac-gia/nguoi-cu"));
        Assert.Equal(HttpStatusCode.OK, await site.StatusOfAsync("/tac-gia/nguoi-moi"));

        await site.ExecuteAsync("UPDATE articles SET author_slugs = DEFAULT");
        Assert.Equal(HttpStatusCode.NotFound, await site.StatusOfAsync("/tac-gia/nguoi-moi"));
        await site.InStoreAsync(async db =>
        {
            await Authors.FindAsync(db, CancellationToken.None);
            return 0;
        });
        Assert.Equal(HttpStatusCode.OK, await site.StatusOfAsync("/tac-gia/nguoi-moi"));
    }

    [Fact]
    public async Task Articles_of_an_author_are_found_by_their_index() =>
        Assert.Contains("@>", await site.InStoreAsync(db => Task.FromResult(db.Articles.SignedBy("ngo-tuan").ToQueryString())), StringComparison.Ordinal);
}
