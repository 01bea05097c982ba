using System.Net;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Pages;

/// <summary>What a reader is told when there is nothing to show, and where the page leads on.</summary>
public sealed class ErrorPageTests(NewsSite site) : IClassFixture<NewsSite>
{
    [Theory]
    [InlineData("/deo-ngang-noi-day-nui-di-ra-bien")]
    [InlineData("/deo-ngang-noi-day-nui-di-ra-bien-post1.html")]
    [InlineData("/deo-ngang-noi-day-nui")]
    [InlineData("/deo-ngang-noi-day-nui-di-ra-bienn-post12.html")]
    [InlineData("/van-hoa/deo-ngnag-noi-day-nui-di-ra-bien.html")]
    [InlineData("/Đèo-Ngang-nơi-dãy-núi-đi-ra-biển")]
    public async Task An_address_that_is_nearly_right_is_offered_the_article_it_means(string path)
    {
        var article = await site.PublishAsync(headline: "Đèo Ngang, nơi dãy núi đi ra biển");
        await site.PublishAsync(headline: "Bát nước chè xanh và cái lệ mời nhau đầu ngõ");

        var page = await site.GetPageAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("Có phải bài này: Đèo Ngang, nơi dãy núi đi ra biển", page.Text(".error__way"));
        Assert.EndsWith($"-post{article.Id}.html", page.Html.QuerySelectorAll(".error__way").Select(a => a.GetAttribute("href")).First(href => href!.Contains("deo-ngang", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/hoan-toan-chua-tung-co-chuyen-nay")]
    [InlineData("/wp-login.php")]
    [InlineData("/.env")]
    [InlineData("/x")]
    [InlineData("/%F0%9F%8E%89-%ED%A0%80-abc-def")]
    public async Task An_address_that_means_nothing_is_offered_no_article(string path)
    {
        await site.PublishAsync(headline: "Một chuyện có thật");

        var page = await site.GetPageAsync(path);

        Assert.Equal((HttpStatusCode.NotFound, "Trang này đã lạc dấu."), (page.Status, page.Text("h1")));
        Assert.Equal(["Về trang chủ", "Đọc tin mới"], page.Texts(".error__way"));
        Assert.True(page.Has(".search-form"));
    }

    [Fact]
    public async Task A_retracted_article_is_410_and_is_never_offered()
    {
        var article = await site.PublishAsync(headline: "Bài này rồi sẽ được gỡ xuống");
        await site.ChangeAsync(article.Id, a => a.Retract(TimeProvider.System.GetUtcNow()));

        var page = await site.GetPageAsync($"/bai-nay-roi-se-duoc-go-xuong-post{article.Id}.html");

        Assert.Equal((HttpStatusCode.Gone, "Bài đã được gỡ."), (page.Status, page.Text("h1")));
        Assert.True(page.Has(".search-form"));
        Assert.Equal(["Về trang chủ", "Đọc tin mới"], (await site.GetPageAsync("/bai-nay-roi-se-duoc-go-xuong")).Texts(".error__way"));
    }

    [Theory]
    [InlineData(400, "Trang không hiểu yêu cầu này.")]
    [InlineData(405, "Trang này chỉ để đọc.")]
    [InlineData(413, "Nội dung gửi lên quá lớn.")]
    [InlineData(429, "Bạn mở trang hơi nhanh.")]
    [InlineData(503, "Trang đang bận.")]
    public async Task Every_refusal_is_said_in_Vietnamese(int status, string headline)
    {
        var page = await site.GetPageAsync($"/loi/{status}");

        Assert.Equal((status, 0, headline), ((int)page.Status, page.SqlCommands, page.Text("h1")));
    }
}
