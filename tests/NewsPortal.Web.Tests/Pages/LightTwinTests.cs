using System.Net;
using System.Net.Http.Headers;
using System.Text;
using NewsPortal.Content;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Pages;

/// <summary>The text-only twin of every page, for lines on which ten kilobytes are a lot.</summary>
public sealed class LightTwinTests(NewsSite site) : IClassFixture<NewsSite>
{
    private const int TenKilobytes = 10 * 1024;

    public static TheoryData<string> Paths => [.. EveryPageTests.Paths.Cast<object[]>().Select(row => (string)row[0]), "/tim-kiem?q=mot", "/loi/410", "/loi/500"];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Is_under_ten_kilobytes_with_its_style_and_fetches_nothing_else(string path)
    {
        await FillAsync();
        var page = await LightAsync(path);
        var style = await site.GetPageAsync("/css/nhe.css");

        Assert.InRange(Encoding.UTF8.GetByteCount(style.Source), 100, 1024);
        Assert.InRange(Encoding.UTF8.GetByteCount(page.Source) + Encoding.UTF8.GetByteCount(style.Source), 500, TenKilobytes);
        Assert.Equal(["/css/nhe.css"], page.Html.QuerySelectorAll("link:not([rel=canonical]), script, img, video, audio, source, svg, iframe").Select(e => e.GetAttribute("href")));
        Assert.Single(page.Html.QuerySelectorAll("h1"));
        Assert.Equal("vi", page.Attribute("html", "lang"));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Links_stay_light_lead_somewhere_and_one_leads_back_to_the_whole_page(string path)
    {
        await FillAsync();
        var page = await LightAsync(path);

        var links = page.Html.QuerySelectorAll("a[href^='/']").ToList();
        var back = Assert.Single(links, a => a.TextContent == "Bản đầy đủ").GetAttribute("href")!;
        Assert.DoesNotContain("nhe=1", back, StringComparison.Ordinal);
        foreach (var link in links.Where(a => a.GetAttribute("href") != back).Select(a => a.GetAttribute("href")!).Distinct())
        {
            var isFile = Path.GetExtension(link.Split('?')[0]) is not ("" or ".html");
            Assert.NotEqual(isFile, link.Contains("nhe=1", StringComparison.Ordinal));
            Assert.True(await site.StatusOfAsync(link) == HttpStatusCode.OK, link);
        }

        var normal = await site.GetPageAsync(await PathAsync(path));
        Assert.Equal(normal.Status, page.Status);
        Assert.Equal(normal.Attribute("link[rel=canonical]", "href"), page.Attribute("link[rel=canonical]", "href"));
        Assert.Equal(normal.Text("h1"), page.Text("h1"));
        if (normal.Status == HttpStatusCode.OK)
        {
            Assert.Equal(WebUtility.UrlDecode(await PathAsync(path)), WebUtility.UrlDecode(back));
            Assert.EndsWith("nhe=1", normal.Html.QuerySelectorAll(".site-footer a").Select(a => a.GetAttribute("href")).Last(href => href!.Contains("nhe", StringComparison.Ordinal)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Keeps_every_word_of_an_article_with_headings_quotes_and_lists_and_a_link_for_its_photo()
    {
        var article = await site.PublishAsync(
            headline: "Bài đủ thứ để làm bản nhẹ", lede: "Sapo của bài.",
            blocks:
            [
                new Paragraph("Đoạn đầu nói về cái chợ & con đò."), new Subheading("Tít xen"),
                new PullQuote("“Chợ là nơi người ta gặp nhau”", "Chợ là nơi người ta gặp nhau", "một bà bán cá"),
                new Figure("Chú thích không có ảnh."), new Paragraph("Đoạn cuối.") ,
            ]);

        var page = await site.GetPageAsync($"/{article.Slug}-post{article.Id}.html?nhe=1");

        Assert.Equal("Bài đủ thứ để làm bản nhẹ", page.Text("h1"));
        Assert.Equal(["Tít xen"], page.Texts("main h2").Take(1));
        Assert.Contains("Sapo của bài.", page.Texts("p"));
        Assert.Contains("Đoạn đầu nói về cái chợ & con đò.", page.Texts("p"));
        Assert.Contains("Chợ là nơi người ta gặp nhau", page.Text("blockquote"), StringComparison.Ordinal);
        Assert.Contains("Chú thích không có ảnh.", page.Text("main"), StringComparison.Ordinal);
        Assert.Contains("Đoạn cuối.", page.Texts("p"));
    }

    [Fact]
    public async Task A_long_article_is_given_whole_and_is_the_one_exception()
    {
        var text = string.Join(' ', Enumerable.Repeat("Dòng sông chảy qua làng, qua chợ, qua bến đò cũ.", 400));
        var article = await site.PublishAsync(headline: "Một bài rất dài", body: text);

        var page = await site.GetPageAsync($"/{article.Slug}-post{article.Id}.html?nhe=1");

        Assert.Contains(text, page.Texts("p"));
        Assert.Empty(page.Html.QuerySelectorAll("aside"));
    }

    [Fact]
    public async Task Has_a_tag_of_its_own_and_answers_304_and_HEAD()
    {
        await FillAsync();
        var whole = await site.GetPageAsync("/tin-moi");
        var light = await site.GetPageAsync("/tin-moi?nhe=1");
        var again = await site.GetPageAsync("/tin-moi?nhe=1", request => request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(light.Headers["ETag"])));
        var head = await site.GetPageAsync("/tin-moi?nhe=1", request => request.Method = HttpMethod.Head);

        Assert.NotEqual(whole.Headers["ETag"], light.Headers["ETag"]);
        Assert.Equal(HttpStatusCode.NotModified, again.Status);
        Assert.Equal((HttpStatusCode.OK, "", light.Headers["ETag"]), (head.Status, head.Source, head.Headers["ETag"]));
        Assert.Equal(whole.SqlCommands, light.SqlCommands);
    }

    [Fact]
    public async Task A_search_from_it_stays_light_and_hostile_words_stay_words()
    {
        var page = await site.GetPageAsync("/tim-kiem?q=%3Cb%3E%22mot%22&nhe=1");

        Assert.Equal("<b>\"mot\"", page.Attribute("input[name=q]", "value"));
        Assert.Equal("1", page.Attribute("form input[name=nhe]", "value"));
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetPageAsync("/khong-co-trang-nay?nhe=1")).Status);
        Assert.True((await site.GetPageAsync("/?nhe=0")).Has(".site-footer"));
        Assert.Equal("application/json; charset=utf-8", (await site.GetPageAsync("/api/articles?nhe=1")).Headers["Content-Type"]);
    }

    private async Task<ReaderPage> LightAsync(string path)
    {
        var address = await PathAsync(path);
        return await site.GetPageAsync(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "nhe=1");
    }

    // A full newspaper: lists are as long as they get.
    private async Task FillAsync()
    {
        if (await site.InStoreAsync(db => Task.FromResult(db.Articles.Count(a => a.Headline.StartsWith("Một bài của trang đầy")))) < 40)
        {
            for (var i = 0; i < 40; i++)
            {
                await site.PublishAsync(
                    headline: $"Một bài của trang đầy số {i}, tít dài vừa phải như tít thật của báo",
                    lede: "Sapo dài như sapo thật, hai ba dòng, kể cho bạn đọc biết bài nói gì, ở đâu, vì sao nên đọc, và để danh sách nào cũng nặng như ngày thường.",
                    section: NewsSite.Sections[i % 3], topic: "Mọi trang");
            }
        }
    }

    private async Task<string> PathAsync(string path)
    {
        var article = await site.InStoreAsync(db => Task.FromResult(db.Articles.FirstOrDefault(a => a.Headline == "Bài của mọi trang")))
            ?? await site.PublishAsync(headline: "Bài của mọi trang", topic: "Mọi trang", section: "Văn hóa");
        return path == "{article}" ? $"/{article.Slug}-post{article.Id}.html" : path;
    }
}
