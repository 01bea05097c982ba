using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using NewsPortal.Content;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Machines;

/// <summary>Feeds as feed readers take them: three forms of the same list, strict about each.</summary>
public sealed class FeedTests(NewsSite site) : IClassFixture<NewsSite>
{
    private const string Portal = "https://bao.example.vn";
    private static readonly DateTimeOffset Morning = new(2026, 11, 23, 1, 10, 0, TimeSpan.Zero);

    public static TheoryData<string> Forms => ["rss", "atom", "json"];

    [Fact]
    public async Task RSS_tells_of_an_article_what_is_known()
    {
        var article = await site.PublishAsync(
            headline: "Tít có <b> & “dấu”", lede: "Sapo nói tới <i>.", section: "Văn hóa", topic: "Con chữ", publishedAt: Morning, source: "Baohatinh.vn");

        var feed = await RssAsync("/rss/van-hoa.rss");

        var channel = feed.Root!.Element("channel")!;
        Assert.Equal(("Văn hóa – NewsPortal", Portal + "/chuyen-muc/van-hoa", "vi"),
            (channel.Element("title")!.Value, channel.Element("link")!.Value, channel.Element("language")!.Value));
        var item = Item(channel, article.Id);
        Assert.Equal("Tít có <b> & “dấu”", item.Element("title")!.Value);
        Assert.Equal($"{Portal}/{article.Slug}-post{article.Id}.html", item.Element("link")!.Value);
        Assert.Equal("Mon, 23 Nov 2026 08:10:00 +0700", item.Element("pubDate")!.Value);
        Assert.Equal("Sapo nói tới &lt;i&gt;.", item.Element("description")!.Value);
        Assert.Equal("Baohatinh.vn", item.Element(FeedRules.DublinCore + "creator")!.Value);
        Assert.Equal(["Văn hóa", "Con chữ"], item.Elements("category").Select(category => category.Value));
        Assert.Null(item.Element(FeedRules.Content + "encoded"));
    }

    [Fact]
    public async Task Atom_and_JSON_Feed_tell_the_same()
    {
        var article = await site.PublishAsync(headline: "Một bài, ba dạng", lede: "Sapo.", section: "Thời sự", topic: "Ba dạng", publishedAt: Morning);
        var address = $"{Portal}/{article.Slug}-post{article.Id}.html";

        var atom = FeedRules.CheckAtom((await site.GetPageAsync("/rss/thoi-su.atom")).Source);
        using var json = FeedRules.CheckJson((await site.GetPageAsync("/rss/thoi-su.json")).Source);

        var entry = Assert.Single(atom.Root!.Elements(FeedRules.Atom + "entry"));
        Assert.Equal((address, "Một bài, ba dạng", "Sapo.", "2026-11-23T08:10:00+07:00"),
            (entry.Element(FeedRules.Atom + "id")!.Value, entry.Element(FeedRules.Atom + "title")!.Value,
            entry.Element(FeedRules.Atom + "summary")!.Value, entry.Element(FeedRules.Atom + "published")!.Value));
        var item = Assert.Single(json.RootElement.GetProperty("items").EnumerateArray());
        Assert.Equal((address, "Một bài, ba dạng", "Sapo.", "2026-11-23T08:10:00+07:00"),
            (Text(item, "id"), Text(item, "title"), Text(item, "summary"), Text(item, "date_published")));
        Assert.Equal(["Thời sự", "Ba dạng"], item.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()!));
    }

    [Theory]
    [InlineData("/rss/tin-moi")]
    [InlineData("/rss/dat-va-nguoi")]
    [InlineData("/rss/chu-de/moi-nguon")]
    public async Task Every_feed_keeps_the_rules_of_its_form_short_and_whole(string path)
    {
        await site.PublishAsync(headline: "Bài của mọi nguồn tin", section: "Đất và người", topic: "Mọi nguồn", publishedAt: Morning);
        await site.PublishAsync(headline: "Bài không giờ, không sapo\u0001", lede: null, section: "Đất và người", topic: "Mọi nguồn");

        foreach (var rest in (string[])["", "?toan-van=1"])
        {
            var rss = FeedRules.CheckRss((await site.GetPageAsync($"{path}.rss{rest}")).Source);
            var atom = FeedRules.CheckAtom((await site.GetPageAsync($"{path}.atom{rest}")).Source);
            using var json = FeedRules.CheckJson((await site.GetPageAsync($"{path}.json{rest}")).Source);

            // Each knows its own address.
            Assert.Equal($"{Portal}{path}.rss{rest}", rss.Root!.Element("channel")!.Element(FeedRules.Atom + "link")!.Attribute("href")!.Value);
            Assert.Equal($"{Portal}{path}.atom{rest}", atom.Root!.Elements(FeedRules.Atom + "link").Single(l => l.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
            Assert.Equal($"{Portal}{path}.json{rest}", Text(json.RootElement, "feed_url"));
        }
    }

    [Fact]
    public async Task What_has_no_time_of_its_own_gets_none()
    {
        var article = await site.PublishAsync(headline: "Bài không rõ giờ", topic: "Không giờ");

        var item = Item((await RssAsync("/rss/chu-de/khong-gio.rss")).Root!.Element("channel")!, article.Id);
        using var json = FeedRules.CheckJson((await site.GetPageAsync("/rss/chu-de/khong-gio.json")).Source);

        Assert.Null(item.Element("pubDate"));
        Assert.False(json.RootElement.GetProperty("items")[0].TryGetProperty("date_published", out _));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_whole_feed_holds_the_body_with_whole_addresses(string form)
    {
        var name = $"{new string('a', 64)}-640x480.jpg";
        await site.PublishAsync(headline: $"Bài toàn văn {form}", topic: $"Toàn văn {form}", blocks:
            [new Paragraph("Đoạn nói tới src=\"/khong-dung\"."), new Figure("Chú thích.", Picture: $"/anh/{name}")]);

        var whole = (await site.GetPageAsync($"/rss/chu-de/toan-van-{form}.{form}?toan-van=1")).Source;
        var body = form switch
        {
            "rss" => XDocument.Parse(whole).Descendants(FeedRules.Content + "encoded").Single().Value,
            "atom" => XDocument.Parse(whole).Descendants(FeedRules.Atom + "content").Single().Value,
            _ => JsonDocument.Parse(whole).RootElement.GetProperty("items")[0].GetProperty("content_html").GetString()!,
        };

        Assert.Contains("Đoạn nói tới src=\"/khong-dung\".", body, StringComparison.Ordinal);
        Assert.Contains($"\"{Portal}/anh/{name}", body, StringComparison.Ordinal);
        Assert.DoesNotContain("=\"/anh/", body, StringComparison.Ordinal);
        Assert.Contains("Chú thích.", body, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Drafts_and_retracted_articles_are_in_no_feed(string form)
    {
        await site.DraftAsync("Bản nháp kín");
        var gone = await site.PublishAsync(headline: $"Bài sẽ rút {form}", publishedAt: TimeProvider.System.GetUtcNow());
        Assert.Contains($"Bài sẽ rút {form}", (await site.GetPageAsync($"/rss/tin-moi.{form}")).Source, StringComparison.Ordinal);

        await site.ChangeAsync(gone.Id, a => a.Retract(TimeProvider.System.GetUtcNow()));

        var feed = (await site.GetPageAsync($"/rss/tin-moi.{form}")).Source;
        Assert.DoesNotContain($"Bài sẽ rút {form}", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("Bản nháp kín", feed, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_reader_who_has_it_gets_304_by_tag_or_by_date(string form)
    {
        await site.PublishAsync(headline: $"Bài trong nguồn {form}", topic: $"Nguồn {form}");
        var path = $"/rss/chu-de/nguon-{form}.{form}";
        var first = await site.GetPageAsync(path);
        var changed = DateTimeOffset.Parse(first.Headers["Last-Modified"], CultureInfo.InvariantCulture);

        var byTag = await site.GetPageAsync(path, request => request.Headers.TryAddWithoutValidation("If-None-Match", first.Headers["ETag"]));
        var byDate = await site.GetPageAsync(path, request => request.Headers.IfModifiedSince = changed);
        var older = await site.GetPageAsync(path, request => request.Headers.IfModifiedSince = changed.AddSeconds(-1));
        var otherTag = await site.GetPageAsync(path, request =>
        {
            request.Headers.IfModifiedSince = changed;
            request.Headers.TryAddWithoutValidation("If-None-Match", "\"khac\"");
        });

        Assert.Equal((HttpStatusCode.NotModified, ""), (byTag.Status, byTag.Source));
        Assert.Equal((HttpStatusCode.NotModified, ""), (byDate.Status, byDate.Source));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (older.Status, otherTag.Status));
        Assert.True(first.SqlCommands <= 3, $"{first.SqlCommands} commands");
    }

    [Fact]
    public async Task A_retracted_article_makes_the_feed_newer()
    {
        await site.PublishAsync(headline: "Bài ở lại", topic: "Rút bớt", publishedAt: Morning);
        var gone = await site.PublishAsync(headline: "Bài ra đi", topic: "Rút bớt", publishedAt: Morning.AddHours(1));
        await site.ChangeAsync(gone.Id, a => a.Retract(TimeProvider.System.GetUtcNow().AddHours(-1)));
        await site.ExecuteAsync($"UPDATE articles SET updated_at = '2026-11-23T02:00:00Z', visible_from = '2026-11-23T01:00:00Z' WHERE id IN (SELECT article_id FROM article_topics t JOIN topics o ON o.id = t.topic_id WHERE o.slug = 'rut-bot')");
        await site.ExecuteAsync($"UPDATE articles SET visible_until = '2026-11-23T05:00:00Z' WHERE id = {gone.Id}");

        var feed = await site.GetPageAsync("/rss/chu-de/rut-bot.rss");

        Assert.Equal("Mon, 23 Nov 2026 05:00:00 GMT", feed.Headers["Last-Modified"]);
    }

    [Theory]
    [InlineData("rss", "application/rss+xml; charset=utf-8")]
    [InlineData("atom", "application/atom+xml; charset=utf-8")]
    [InlineData("json", "application/feed+json; charset=utf-8")]
    public async Task A_feed_says_what_it_is_and_may_be_shown_elsewhere(string form, string type)
    {
        var feed = await site.GetPageAsync($"/rss/tin-moi.{form}");

        Assert.Equal((type, "cross-origin"), (feed.Headers["Content-Type"], feed.Headers["Cross-Origin-Resource-Policy"]));
    }

    [Theory]
    [InlineData("/rss/khong-co-muc.rss")]
    [InlineData("/rss/chu-de/khong-co-chu-de.rss")]
    [InlineData("/rss/tin-moi.xml")]
    [InlineData("/rss/tin-moi")]
    public async Task What_is_no_feed_is_404(string path) => Assert.Equal(HttpStatusCode.NotFound, await site.StatusOfAsync(path));

    [Fact]
    public async Task A_section_before_its_first_article_has_an_empty_valid_feed()
    {
        await using var fresh = new NewsSite();
        await fresh.InitializeAsync();

        var rss = FeedRules.CheckRss((await fresh.GetPageAsync("/rss/thoi-su.rss")).Source);
        FeedRules.CheckAtom((await fresh.GetPageAsync("/rss/thoi-su.atom")).Source);
        using var json = FeedRules.CheckJson((await fresh.GetPageAsync("/rss/thoi-su.json")).Source);

        Assert.Empty(rss.Root!.Element("channel")!.Elements("item"));
    }

    [Fact]
    public async Task Pages_name_their_feeds_and_the_list_of_feeds_names_them_all()
    {
        await site.PublishAsync(headline: "Bài cho trang nguồn tin", section: "Văn hóa", topic: "Trang nguồn");

        var section = await site.GetPageAsync("/chuyen-muc/van-hoa");
        var list = await site.GetPageAsync("/rss");

        Assert.Equal(
            ["/rss/tin-moi.rss", "/rss/tin-moi.atom", "/rss/tin-moi.json", "/rss/van-hoa.rss", "/rss/van-hoa.atom", "/rss/van-hoa.json"],
            section.Html.QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("href")!));
        Assert.Equal(
            ["application/rss+xml", "application/atom+xml", "application/feed+json"],
            section.Html.QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("type")!).Distinct());
        Assert.True(list.Has("a[href='/rss/van-hoa.rss']") && list.Has("a[href='/rss/chu-de/trang-nguon.atom']"));
        Assert.True(list.SqlCommands <= 3, $"{list.SqlCommands} commands");
    }

    private async Task<XDocument> RssAsync(string path) => FeedRules.CheckRss((await site.GetPageAsync(path)).Source);

    private static XElement Item(XElement channel, long id) =>
        channel.Elements("item").Single(item => item.Element("link")!.Value.Contains($"-post{id}.", StringComparison.Ordinal));

    private static string Text(JsonElement thing, string name) => thing.GetProperty(name).GetString()!;
}
