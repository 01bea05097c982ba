using System.Net;
using System.Net.Http.Headers;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Pages;

/// <summary>What holds for every page a stranger can open.</summary>
public sealed class EveryPageTests(NewsSite site) : IClassFixture<NewsSite>
{
    public static TheoryData<string> Paths => ["/", "/tin-moi", "/chuyen-muc/van-hoa", "/chuyen-muc/thoi-su", "/chu-de/moi-trang", "/tim-kiem", "/rss", "/truyen-hinh", "/podcast", "/emagazine", "{article}", "/khong-co-trang-nay"];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Is_Vietnamese_has_one_h1_a_title_of_its_own_and_a_canonical_address(string path)
    {
        var page = await site.GetPageAsync(await PathAsync(path));

        Assert.Equal("vi", page.Attribute("html", "lang"));
        Assert.Single(page.Html.QuerySelectorAll("h1"));
        Assert.EndsWith("NewsPortal", page.Html.Title, StringComparison.Ordinal);
        Assert.Equal("#noi-dung", page.Attribute("body > a", "href"));
        Assert.True(page.Has("main#noi-dung"));
        if (page.Status == HttpStatusCode.OK)
        {
            Assert.Equal("https://bao.example.vn" + await PathAsync(path), page.Attribute("link[rel=canonical]", "href"));
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Sets_no_cookie_and_needs_no_script_no_inline_style_no_stranger_s_server(string path)
    {
        var page = await site.GetPageAsync(await PathAsync(path));

        Assert.DoesNotContain("Set-Cookie", page.Headers.Keys, StringComparer.OrdinalIgnoreCase);
        Assert.Empty(page.Html.QuerySelectorAll("script:not([src]):not([type='application/ld+json']), style, [style], form[method=post], input[type=hidden]"));
        Assert.All(page.Html.QuerySelectorAll("link[href]:not([rel=canonical]), img[src]"), e =>
            Assert.StartsWith("/", e.GetAttribute("href") ?? e.GetAttribute("src"), StringComparison.Ordinal));
        Assert.DoesNotContain("&#x", page.Source, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Every_link_leads_somewhere(string path)
    {
        var page = await site.GetPageAsync(await PathAsync(path));

        var links = page.Html.QuerySelectorAll("a[href^='/'], link[href^='/']").Select(a => a.GetAttribute("href")!).Distinct().ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            Assert.True(await site.StatusOfAsync(link) == HttpStatusCode.OK, link);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/tin-moi")]
    [InlineData("{article}")]
    [InlineData("/api/articles")]
    public async Task Is_304_for_a_reader_who_has_it_and_new_after_an_edit(string path)
    {
        path = await PathAsync(path);
        var first = await site.GetPageAsync(path);
        var tag = first.Headers["ETag"];
        Assert.StartsWith("\"", tag, StringComparison.Ordinal);

        var again = await site.GetPageAsync(path, request => request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(tag)));
        var other = await site.GetPageAsync(path, request => request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse("\"khac\"")));

        Assert.Equal((HttpStatusCode.NotModified, "", tag), (again.Status, again.Source, again.Headers["ETag"]));
        Assert.Equal((HttpStatusCode.OK, first.Source), (other.Status, other.Source));

        await site.PublishAsync(headline: $"Bài mới làm đổi {path}");
        var changed = await site.GetPageAsync(path, request => request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(tag)));
        Assert.Equal(HttpStatusCode.OK, changed.Status);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("{article}")]
    [InlineData("/api/articles")]
    [InlineData("/khong-co-trang-nay")]
    public async Task HEAD_answers_as_GET_does_without_a_body(string path)
    {
        path = await PathAsync(path);
        var get = await site.GetPageAsync(path);

        var head = await site.GetPageAsync(path, request => request.Method = HttpMethod.Head);

        Assert.Equal((get.Status, ""), (head.Status, head.Source));
        Assert.Equal(get.Headers.GetValueOrDefault("ETag"), head.Headers.GetValueOrDefault("ETag"));
        Assert.Equal(get.Headers["Content-Type"], head.Headers["Content-Type"]);
    }

    [Theory]
    [InlineData("/loi/404", HttpStatusCode.NotFound)]
    [InlineData("/loi/410", HttpStatusCode.Gone)]
    [InlineData("/loi/500", HttpStatusCode.InternalServerError)]
    [InlineData("/loi/503", HttpStatusCode.ServiceUnavailable)]
    public async Task An_error_page_has_its_status_and_asks_no_database(string path, HttpStatusCode status)
    {
        var page = await site.GetPageAsync(path);

        Assert.Equal((status, 0), (page.Status, page.SqlCommands));
    }

    [Fact]
    public async Task Probes_and_files_answer()
    {
        Assert.Equal(HttpStatusCode.OK, await site.StatusOfAsync("/health/live"));
        Assert.Equal(HttpStatusCode.OK, await site.StatusOfAsync("/health/ready"));
        Assert.Equal(HttpStatusCode.OK, await site.StatusOfAsync("/css/site.css"));
        Assert.Equal(HttpStatusCode.OK, await site.StatusOfAsync("/fonts/lora-vietnamese-wght-normal.woff2"));
    }

    private async Task<string> PathAsync(string path)
    {
        var article = await site.InStoreAsync(db => Task.FromResult(db.Articles.FirstOrDefault(a => a.Headline == "Bài của mọi trang")))
            ?? await site.PublishAsync(headline: "Bài của mọi trang", topic: "Mọi trang", section: "Văn hóa");
        return path == "{article}" ? $"/{article.Slug}-post{article.Id}.html" : path;
    }
}
