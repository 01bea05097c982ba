using System.Net;
using System.Xml.Linq;
using NewsPortal.Data;
using NewsPortal.Web.Machines.Sitemaps;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Machines;

/// <summary>The lists for search engines: nothing missing, nothing that is not there.</summary>
public sealed class EveryPageOfTheSitemapTests(NewsSite site) : IClassFixture<NewsSite>
{
    private const string Portal = "https://bao.example.vn";
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace News = "http://www.google.com/schemas/sitemap-news/0.9";

    [Fact]
    public async Task Every_address_of_every_part_answers_and_is_its_own_canonical_address()
    {
        var old = await site.PublishAsync(headline: "Bài tháng Hai", section: "Văn hóa", topic: "Sơ đồ", publishedAt: new(2026, 2, 3, 0, 0, 0, TimeSpan.Zero));
        var fresh = await site.PublishAsync(headline: "Bài không rõ giờ đăng");

        var addresses = await AddressesAsync();

        Assert.Contains(Portal + PathOf(old), addresses);
        Assert.Contains(Portal + PathOf(fresh), addresses);
        Assert.All((string[])["/", "/tin-moi", "/rss", "/chuyen-muc/van-hoa", "/chu-de/so-do"], path => Assert.Contains(Portal + path, addresses));
        Assert.Equal(addresses.Count, addresses.Distinct().Count());
        foreach (var address in addresses)
        {
            var page = await site.GetPageAsync(address[Portal.Length..]);
            Assert.True(page.Status == HttpStatusCode.OK, $"{address}: {page.Status}");
            Assert.Equal(address, page.Attribute("link[rel=canonical]", "href"));
            Assert.False(page.Has("meta[name=robots]"), address);
        }
    }

    [Fact]
    public async Task Drafts_and_retracted_articles_are_in_no_part()
    {
        await site.DraftAsync("Bản nháp không ai biết");
        var gone = await site.PublishAsync(headline: "Bài rút khỏi sơ đồ", topic: "Chủ đề chỉ một bài", publishedAt: TimeProvider.System.GetUtcNow());
        Assert.Contains(Portal + PathOf(gone), await AddressesAsync());

        await site.ChangeAsync(gone.Id, a => a.Retract(TimeProvider.System.GetUtcNow()));

        var addresses = await AddressesAsync();
        Assert.DoesNotContain(addresses, address => address.Contains("ban-nhap-khong-ai-biet", StringComparison.Ordinal));
        Assert.DoesNotContain(Portal + PathOf(gone), addresses);
        Assert.DoesNotContain(Portal + "/chu-de/chu-de-chi-mot-bai", addresses);
        Assert.DoesNotContain("Bài rút khỏi sơ đồ", (await site.GetPageAsync("/sitemap-news.xml")).Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_time_of_an_address_is_when_its_text_last_changed()
    {
        var article = await site.PublishAsync(headline: "Bài có sửa", publishedAt: new(2026, 3, 4, 1, 0, 0, TimeSpan.Zero));
        Assert.Equal("2026-03-04T08:00:00+07:00", await LastChangeAsync(article));

        await site.ChangeAsync(article.Id, a => a.Edit("Bài có sửa", null, null, null, [], "Sửa.", new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero)));

        Assert.Equal("2026-11-24T09:00:00+07:00", await LastChangeAsync(article));
    }

    [Fact]
    public async Task The_news_are_what_was_published_in_the_last_48_hours_and_says_when()
    {
        var now = TimeProvider.System.GetUtcNow();
        var news = await site.PublishAsync(headline: "Tin “nóng” & mới", publishedAt: now.AddHours(-47));
        var older = await site.PublishAsync(headline: "Tin đã nguội", publishedAt: now.AddHours(-49));
        var unknown = await site.PublishAsync(headline: "Tin không rõ giờ");

        var page = await site.GetPageAsync("/sitemap-news.xml");

        var entries = Part(page.Source).Elements(Sitemap + "url").ToDictionary(url => url.Element(Sitemap + "loc")!.Value);
        Assert.False(entries.ContainsKey(Portal + PathOf(older)) || entries.ContainsKey(Portal + PathOf(unknown)));
        var entry = Assert.Single(entries[Portal + PathOf(news)].Elements(News + "news"));
        Assert.Equal("Tin “nóng” & mới", entry.Element(News + "title")!.Value);
        Assert.Equal(("NewsPortal", "vi"), (entry.Element(News + "publication")!.Element(News + "name")!.Value, entry.Element(News + "publication")!.Element(News + "language")!.Value));
        FeedRules.AssertTime(entry.Element(News + "publication_date")!.Value);
        Assert.True(page.SqlCommands <= 3);
    }

    [Theory]
    [InlineData("/sitemap/bai-2026-13-1-1.xml")]
    [InlineData("/sitemap/bai-2026-02-2-1.xml")]
    [InlineData("/sitemap/bai-2026-02-0-1.xml")]
    [InlineData("/sitemap/bai-2026-02-tat-ca.xml")]
    [InlineData("/sitemap/chu-de-1-0.xml")]
    [InlineData("/sitemap/khac.xml")]
    public async Task What_is_no_part_is_404(string path) => Assert.Equal(HttpStatusCode.NotFound, await site.StatusOfAsync(path));

    [Fact]
    public void A_month_of_any_size_falls_into_parts_that_hold_each_article_once()
    {
        Assert.Empty(SitemapPart.Divide(0));
        var parts = SitemapPart.Divide(100_000).ToList();
        Assert.Equal(10, parts.Count);
        var counts = new int[parts.Count];
        for (var i = 0; i < 100_000; i++)
        {
            var id = ArticleId.Of($"bai-{i}");
            counts[Assert.Single(Enumerable.Range(0, parts.Count), part => parts[part].FirstId <= id && id < parts[part].EndId)]++;
        }

        Assert.All(counts, count => Assert.InRange(count, 9_000, 11_000));
        Assert.All(parts, part => Assert.Equal(part, SitemapPart.Parse(part.ToString())));
    }

    private async Task<string?> LastChangeAsync(Article article)
    {
        var part = (await site.GetPageAsync("/sitemap/bai-2026-03-1-1.xml")).Source;
        return Part(part).Elements(Sitemap + "url").Single(url => url.Element(Sitemap + "loc")!.Value == Portal + PathOf(article)).Element(Sitemap + "lastmod")?.Value;
    }

    private async Task<List<string>> AddressesAsync()
    {
        var page = await site.GetPageAsync("/sitemap.xml");
        Assert.Equal("application/xml; charset=utf-8", page.Headers["Content-Type"]);
        Assert.True(page.SqlCommands <= 3);
        var index = XDocument.Parse(page.Source).Root!;
        Assert.Equal(Sitemap + "sitemapindex", index.Name);
        var addresses = new List<string>();
        foreach (var part in index.Elements(Sitemap + "sitemap").Select(part => part.Element(Sitemap + "loc")!.Value))
        {
            Assert.StartsWith(Portal + "/sitemap/", part, StringComparison.Ordinal);
            var answer = await site.GetPageAsync(part[Portal.Length..]);
            Assert.True(answer.SqlCommands <= 3);
            addresses.AddRange(Part(answer.Source).Elements(Sitemap + "url").Select(url => url.Element(Sitemap + "loc")!.Value));
        }

        return addresses;
    }

    private static XElement Part(string text)
    {
        var part = XDocument.Parse(text).Root!;
        Assert.Equal(Sitemap + "urlset", part.Name);
        Assert.InRange(part.Elements().Count(), 0, 50_000);
        Assert.All(part.Elements(), url => Assert.Equal(Sitemap + "url", url.Name));
        Assert.All(part.Elements().Elements(Sitemap + "loc"), loc => FeedRules.AssertAddress(loc.Value));
        Assert.All(part.Elements().Elements(Sitemap + "lastmod"), time => FeedRules.AssertTime(time.Value));
        return part;
    }

    private static string PathOf(Article article) => $"/{article.Slug}-post{article.Id}.html";
}
