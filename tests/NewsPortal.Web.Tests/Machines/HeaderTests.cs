using System.Net;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Machines;

/// <summary>What every answer says to a browser, and which questions are refused.</summary>
public sealed class HeaderTests(NewsSite site) : IClassFixture<NewsSite>
{
    public static TheoryData<string, int> Answers => new()
    {
        { "/", 200 },
        { "/tin-moi", 200 },
        { "/css/site.css", 200 },
        { "/fonts/lora-latin-wght-normal.woff2", 200 },
        { "/favicon.ico", 200 },
        { "/api/articles", 200 },
        { "/openapi/v1.json", 200 },
        { "/health/live", 200 },
        { "{wrong-slug}", 301 },
        { "/api/articles?limit=nhieu", 400 },
        { "/khong-co-trang-nay", 404 },
        { "/api/articles/404404", 404 },
        { "{retracted}", 410 },
        { "/loi/413", 413 },
        { "/loi/429", 429 },
        { "/loi/500", 500 },
        { "/loi/503", 503 },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_answer_has_every_header_and_none_that_tells_of_the_server(string path, int status)
    {
        path = await PathAsync(path);

        var answer = await site.GetPageAsync(path);

        Assert.Equal(status, (int)answer.Status);
        AssertGuarded(answer);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/css/site.css")]
    [InlineData("/api/articles")]
    public async Task A_304_has_every_header_too_and_no_body(string path)
    {
        var tag = (await site.GetPageAsync(path)).Headers["ETag"];

        var answer = await site.GetPageAsync(path, request => request.Headers.TryAddWithoutValidation("If-None-Match", tag));

        Assert.Equal((HttpStatusCode.NotModified, ""), (answer.Status, answer.Source));
        AssertGuarded(answer);
    }

    [Theory]
    [InlineData("POST", "/")]
    [InlineData("PUT", "/tin-moi")]
    [InlineData("DELETE", "/chuyen-muc/van-hoa")]
    [InlineData("PATCH", "/css/site.css")]
    [InlineData("OPTIONS", "/")]
    [InlineData("TRACE", "/")]
    [InlineData("PROPFIND", "/")]
    [InlineData("POST", "/api/articles")]
    [InlineData("POST", "/khong-co-trang-nay")]
    [InlineData("POST", "/loi/404")]
    public async Task A_method_that_is_not_for_reading_is_refused_and_told_what_is_allowed(string method, string path)
    {
        var answer = await site.GetPageAsync(path, request => request.Method = new HttpMethod(method));

        Assert.Equal((HttpStatusCode.MethodNotAllowed, "GET, HEAD"), (answer.Status, answer.Headers["Allow"]));
        Assert.Equal("Trang này chỉ để đọc.", answer.Text("h1"));
        AssertGuarded(answer);
    }

    [Fact]
    public async Task Only_feeds_pictures_and_the_read_API_may_be_shown_by_other_sites()
    {
        Assert.Equal("same-origin", (await site.GetPageAsync("/")).Headers["Cross-Origin-Resource-Policy"]);
        Assert.Equal("same-origin", (await site.GetPageAsync("/css/site.css")).Headers["Cross-Origin-Resource-Policy"]);
        Assert.Equal("cross-origin", (await site.GetPageAsync("/api/articles")).Headers["Cross-Origin-Resource-Policy"]);
    }

    [Fact]
    public async Task No_page_asks_for_what_its_policy_forbids()
    {
        var policy = (await site.GetPageAsync("/")).Headers["Content-Security-Policy"];

        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.All((string[])["unsafe", "data:", "blob:", "*", "http", "nonce"], word => Assert.DoesNotContain(word, policy, StringComparison.Ordinal));
    }

    private static void AssertGuarded(ReaderPage answer)
    {
        var headers = answer.Headers;
        Assert.Contains("default-src 'none'", headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal("nosniff", headers["X-Content-Type-Options"]);
        Assert.Equal("strict-origin-when-cross-origin", headers["Referrer-Policy"]);
        Assert.Contains("geolocation=()", headers["Permissions-Policy"], StringComparison.Ordinal);
        Assert.Equal("same-origin", headers["Cross-Origin-Opener-Policy"]);
        Assert.Contains(headers["Cross-Origin-Resource-Policy"], (string[])["same-origin", "cross-origin"]);
        Assert.All((string[])["Server", "X-Powered-By", "Set-Cookie"], name => Assert.DoesNotContain(name, headers.Keys));
    }

    private async Task<string> PathAsync(string path)
    {
        if (path == "{wrong-slug}")
        {
            return $"/sai-duong-dan-post{(await site.PublishAsync()).Id}.html";
        }

        if (path == "{retracted}")
        {
            var article = await site.PublishAsync(headline: "Bài sẽ gỡ");
            await site.ChangeAsync(article.Id, a => a.Retract(TimeProvider.System.GetUtcNow()));
            return $"/{article.Slug}-post{article.Id}.html";
        }

        return path;
    }
}
