using System.Net;
using System.Net.Http.Headers;
using System.Xml.Linq;
using NetVips;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Podcasts;

/// <summary>A podcast's feed is taken by Apple's and Spotify's directories, by the list of what they require.</summary>
public sealed class PodcastFeedTests(PodcastSite podcasts) : IClassFixture<PodcastSite>
{
    private const string Portal = "https://bao.example.vn";

    private static readonly string[] Required =
        ["title", "description", "link", "language", "image", "category", "explicit", "enclosure", "guid", "pubDate", "duration"];

    private NewsSite Site => podcasts.Site;

    [Theory]
    [InlineData("tieng-que", 2)]
    [InlineData("sau-trang-bao", 1)]
    public async Task A_feed_has_all_that_directories_require(string slug, int episodes)
    {
        var page = await Site.GetPageAsync($"/podcast/{slug}.rss");

        Assert.Equal((HttpStatusCode.OK, "application/rss+xml; charset=utf-8"), (page.Status, page.Headers["Content-Type"]));
        Assert.Empty(FeedRules.Problems(page.Source));
        Assert.Equal(episodes, Channel(page.Source).Elements("item").Count());
        Assert.True(page.SqlCommands <= 3);
    }

    [Fact]
    public async Task The_rules_find_a_feed_that_lacks_any_of_it()
    {
        var source = (await Site.GetPageAsync("/podcast/tieng-que.rss")).Source;
        foreach (var name in Required)
        {
            var feed = XDocument.Parse(source);
            feed.Descendants().First(element => element.Name.LocalName == name).Remove();
            Assert.NotEmpty(FeedRules.Problems(feed.ToString()));
        }

        Assert.NotEmpty(FeedRules.Problems(source.Replace("audio/mpeg", "audio/mp3", StringComparison.Ordinal)));
        Assert.NotEmpty(FeedRules.Problems(source.Replace("Education", "Tin tức", StringComparison.Ordinal)));
        Assert.NotEmpty(FeedRules.Problems(source[..^20]));
    }

    [Fact]
    public async Task An_enclosure_is_as_long_as_it_says_answers_to_HEAD_and_comes_in_parts()
    {
        foreach (var enclosure in Channel((await Site.GetPageAsync("/podcast/tieng-que.rss")).Source).Elements("item").Elements("enclosure"))
        {
            var path = enclosure.Attribute("url")!.Value[Portal.Length..];
            var length = (long)enclosure.Attribute("length")!;
            using var head = await SendAsync(HttpMethod.Head, path);
            using var whole = await SendAsync(HttpMethod.Get, path);
            using var part = await SendAsync(HttpMethod.Get, path, new RangeHeaderValue(10, 19));

            Assert.Equal((length, "bytes"), (head.Content.Headers.ContentLength!.Value, head.Headers.AcceptRanges.Single()));
            Assert.Equal(enclosure.Attribute("type")!.Value, whole.Content.Headers.ContentType!.ToString());
            Assert.Equal(length, (await whole.Content.ReadAsByteArrayAsync()).Length);
            Assert.Equal((HttpStatusCode.PartialContent, 10L), (part.StatusCode, part.Content.Headers.ContentLength!.Value));
            Assert.Equal("cross-origin", head.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        }
    }

    [Theory]
    [InlineData("tieng-que")]
    [InlineData("sau-trang-bao")]
    public async Task The_picture_is_a_square_JPEG_of_1400_to_3000_points_in_three_colours(string slug)
    {
        var image = Channel((await Site.GetPageAsync($"/podcast/{slug}.rss")).Source).Element(FeedRules.Itunes + "image")!.Attribute("href")!.Value;

        using var answer = await SendAsync(HttpMethod.Get, image[Portal.Length..]);

        Assert.Equal((HttpStatusCode.OK, "image/jpeg"), (answer.StatusCode, answer.Content.Headers.ContentType!.ToString()));
        using var picture = Image.NewFromBuffer(await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal(picture.Width, picture.Height);
        Assert.InRange(picture.Width, 1400, 3000);
        Assert.Equal(3, picture.Bands);
    }

    [Fact]
    public async Task Episodes_say_what_they_are_and_keep_their_name_when_the_headline_changes()
    {
        var before = Channel((await Site.GetPageAsync("/podcast/tieng-que.rss")).Source);
        var newest = before.Elements("item").First();

        Assert.Equal(("Sắc hỏi ngã nặng", "Mon, 09 Nov 2026 23:00:00 GMT"), (newest.Element("title")!.Value, newest.Element("pubDate")!.Value));
        Assert.Equal(("3", "2", "true"), (newest.Element(FeedRules.Itunes + "duration")!.Value, newest.Element(FeedRules.Itunes + "episode")!.Value, newest.Element(FeedRules.Itunes + "explicit")!.Value));
        Assert.Equal(("true", "vi", "Education"), (before.Element(FeedRules.Itunes + "explicit")!.Value, before.Element("language")!.Value, before.Element(FeedRules.Itunes + "category")!.Attribute("text")!.Value));
        Assert.Equal($"{Portal}/podcast/tieng-que.rss", before.Element(FeedRules.Atom + "link")!.Attribute("href")!.Value);
        Assert.Null(before.Element(FeedRules.Itunes + "owner"));

        await Site.ExecuteAsync("UPDATE articles SET headline = 'Tít mới' WHERE key = 'tap-2'");
        var after = Channel((await Site.GetPageAsync("/podcast/tieng-que.rss")).Source).Elements("item").First();
        await Site.ExecuteAsync("UPDATE articles SET headline = 'Sắc hỏi ngã nặng' WHERE key = 'tap-2'");

        Assert.Equal(("Tít mới", newest.Element("guid")!.Value), (after.Element("title")!.Value, after.Element("guid")!.Value));
    }

    [Theory]
    [InlineData("/podcast/khong-co.rss")]
    [InlineData("/podcast/bia/a.jpg")]
    [InlineData("/podcast/bia/0000000000000000000000000000000000000000000000000000000000000000-9x9.png.jpg")]
    public async Task What_is_no_podcast_is_not_found(string path) => Assert.Equal(HttpStatusCode.NotFound, await Site.StatusOfAsync(path));

    private static XElement Channel(string source) => XDocument.Parse(source).Root!.Element("channel")!;

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, RangeHeaderValue? range = null)
    {
        using var reader = Site.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Range = range;
        return await reader.SendAsync(request);
    }
}
