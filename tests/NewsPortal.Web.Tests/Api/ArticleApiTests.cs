using System.Net;
using System.Text.Json;
using NewsPortal.Content;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Api;

public sealed class ArticleApiTests(NewsSite site) : IClassFixture<NewsSite>
{
    [Fact]
    public async Task One_article_shows_everything_the_contract_names()
    {
        var article = await site.PublishAsync(
            headline: "Câu ví đò đưa và nhịp mái chèo", section: "Văn hóa", topic: "Câu hát xứ Nghệ", source: "NewsPortal",
            blocks: [new Figure("Mái chèo trên sông.") { Line = 7 }, new Paragraph("Hát ví không cần nhạc đệm.") { Line = 9 }]);

        var json = await JsonAsync($"/api/articles/{article.Id}");

        Assert.Equal(
            ["id", "key", "url", "headline", "lede", "section", "topics", "publishedAt", "source", "blocks", "html", "related"],
            json.EnumerateObject().Select(p => p.Name));
        Assert.Equal(article.Id, json.GetProperty("id").GetInt64());
        Assert.Equal($"https://bao.example.vn/cau-vi-do-dua-va-nhip-mai-cheo-post{article.Id}.html", json.GetProperty("url").GetString());
        Assert.Equal("Văn hóa", json.GetProperty("section").GetString());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("publishedAt").ValueKind);
        Assert.Equal("""{"kind":"figure","caption":"Mái chèo trên sông.","credit":null,"alt":null,"line":7}""", json.GetProperty("blocks")[0].GetRawText());
        Assert.Contains("Hát ví không cần nhạc đệm.", json.GetProperty("html").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_and_unknown_articles_are_404_and_retracted_ones_410()
    {
        var draft = await site.DraftAsync();
        var retracted = await site.PublishAsync(headline: "Bài sẽ gỡ");
        await site.ChangeAsync(retracted.Id, a => a.Retract(TimeProvider.System.GetUtcNow()));

        Assert.Equal(HttpStatusCode.NotFound, await site.StatusOfAsync($"/api/articles/{draft.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, await site.StatusOfAsync("/api/articles/1"));
        var gone = await site.GetPageAsync($"/api/articles/{retracted.Id}");
        Assert.Equal((HttpStatusCode.Gone, "application/problem+json"), (gone.Status, gone.Headers["Content-Type"]));
        Assert.DoesNotContain("Bài sẽ gỡ", (await site.GetPageAsync("/api/articles?limit=100")).Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_read_by_its_cursor_shows_every_article_once_newest_first()
    {
        for (var i = 0; i < 7; i++)
        {
            await site.PublishAsync(headline: $"Bài trong chủ đề {i}", topic: "Chia trang");
        }

        var (headlines, path) = (new List<string>(), "/api/articles?topic=chia-trang&limit=3");
        for (string? next = ""; next is not null;)
        {
            var page = await JsonAsync(path + (next.Length > 0 ? $"&before={next}" : ""));
            headlines.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("headline").GetString()!));
            next = page.GetProperty("next").GetString();
        }

        Assert.Equal(Enumerable.Range(0, 7).Reverse().Select(i => $"Bài trong chủ đề {i}"), headlines);
    }

    [Theory]
    [InlineData("tiên điền")]
    [InlineData("tien dien")]
    [InlineData("TIÊN ĐIỀN")]
    [InlineData("tien duong", false)]
    [InlineData("tie\u0302n \u0111ie\u0302\u0300n")]
    public async Task Finds_words_with_and_without_marks(string query, bool found = true)
    {
        await site.PublishAsync(headline: "Từ làng Tiên Điền, một cuốn truyện đi khắp nước");

        var page = await JsonAsync($"/api/articles?q={Uri.EscapeDataString(query)}");

        Assert.Equal(found, page.GetProperty("items").EnumerateArray().Any(i => i.GetProperty("headline").GetString()!.StartsWith("Từ làng", StringComparison.Ordinal)));
        Assert.Equal(JsonValueKind.Null, page.GetProperty("next").ValueKind);
    }

    [Theory]
    [InlineData("/api/articles/abc")]
    [InlineData("/api/articles/99999999999999999999")]
    [InlineData("/api/khong")]
    public async Task What_is_no_address_of_the_API_is_a_404_in_JSON(string path)
    {
        var page = await site.GetPageAsync(path);

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (page.Status, page.Headers["Content-Type"]));
    }

    [Theory]
    [InlineData("?limit=0")]
    [InlineData("?limit=101")]
    [InlineData("?limit=nhiều")]
    [InlineData("?before=hôm-qua")]
    [InlineData("?q=chữ&before=1-1")]
    public async Task Refuses_what_it_cannot_mean_with_a_reason(string query)
    {
        var page = await site.GetPageAsync("/api/articles" + query);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.NotEqual("", JsonDocument.Parse(page.Source).RootElement.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Lists_only_the_section_asked_for()
    {
        await site.PublishAsync(headline: "Chuyện đất", section: "Đất và người");
        await site.PublishAsync(headline: "Chuyện hát", section: "Văn hóa");

        var page = await JsonAsync("/api/articles?section=dat-va-nguoi");

        Assert.All(page.GetProperty("items").EnumerateArray(), item => Assert.Equal("Đất và người", item.GetProperty("section").GetString()));
        Assert.Contains("Chuyện đất", page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("headline").GetString()));
    }

    [Fact]
    public async Task Describes_itself_as_OpenAPI()
    {
        var paths = (await JsonAsync("/openapi/v1.json")).GetProperty("paths");

        Assert.Equal(["/api/articles", "/api/articles/{id}", "/api/articles/{id}/speech"], paths.EnumerateObject().Select(p => p.Name).Order());
    }

    private async Task<JsonElement> JsonAsync(string path)
    {
        var page = await site.GetPageAsync(path);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return JsonDocument.Parse(page.Source).RootElement;
    }
}
