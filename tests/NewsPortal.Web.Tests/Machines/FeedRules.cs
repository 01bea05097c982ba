using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;

namespace NewsPortal.Web.Tests.Machines;

/// <summary>The rules of RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1 as far as a feed of ours can break them.</summary>
internal static class FeedRules
{
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    public static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    public static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    private static readonly string[] ChannelNames = ["title", "link", "description", "language", "lastBuildDate", "image", "ttl", "item"];
    private static readonly string[] ItemNames = ["title", "link", "description", "author", "category", "enclosure", "guid", "pubDate", "source"];

    public static XDocument CheckRss(string text)
    {
        var feed = XDocument.Parse(text);
        Assert.Equal(("rss", "2.0"), (feed.Root!.Name.ToString(), feed.Root.Attribute("version")!.Value));
        var channel = Assert.Single(feed.Root.Elements());
        Assert.Equal("channel", channel.Name.ToString());
        Assert.All(channel.Elements().Where(e => e.Name.NamespaceName.Length == 0), e => Assert.Contains(e.Name.LocalName, ChannelNames));
        foreach (var name in (string[])["title", "link", "description"])
        {
            Assert.NotEmpty(Assert.Single(channel.Elements(name)).Value);
        }

        AssertAddress(channel.Element("link")!.Value);
        var self = Assert.Single(channel.Elements(Atom + "link"));
        Assert.Equal(("self", "application/rss+xml"), (self.Attribute("rel")!.Value, self.Attribute("type")!.Value));
        AssertAddress(self.Attribute("href")!.Value);
        AssertMailTime(channel.Element("lastBuildDate")?.Value);
        foreach (var item in channel.Elements("item"))
        {
            Assert.All(item.Elements().Where(e => e.Name.NamespaceName.Length == 0), e => Assert.Contains(e.Name.LocalName, ItemNames));
            Assert.All(item.Elements().GroupBy(e => e.Name).Where(g => g.Key != "category" && !g.Key.NamespaceName.Contains("mrss", StringComparison.Ordinal)), g => Assert.Single(g));
            Assert.NotEmpty(item.Element("title")!.Value);
            AssertAddress(item.Element("link")!.Value);
            AssertMailTime(item.Element("pubDate")?.Value);
            if (item.Element("enclosure") is { } enclosure)
            {
                AssertAddress(enclosure.Attribute("url")!.Value);
                Assert.True(long.Parse(enclosure.Attribute("length")!.Value, CultureInfo.InvariantCulture) > 0);
                Assert.StartsWith("image/", enclosure.Attribute("type")!.Value, StringComparison.Ordinal);
            }
        }

        AssertDifferent(channel.Elements("item").Select(item => item.Element("guid")!.Value));
        return feed;
    }

    public static XDocument CheckAtom(string text)
    {
        var document = XDocument.Parse(text);
        var feed = document.Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        AssertHead(feed);
        Assert.NotEmpty(Assert.Single(feed.Elements(Atom + "author")).Element(Atom + "name")!.Value);
        Assert.Equal(["self", "alternate"], feed.Elements(Atom + "link").Select(link => link.Attribute("rel")!.Value));
        Assert.All(feed.Descendants(Atom + "link"), link => AssertAddress(link.Attribute("href")!.Value));
        foreach (var entry in feed.Elements(Atom + "entry"))
        {
            AssertHead(entry);
            Assert.Single(entry.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == "alternate");
            Assert.NotEmpty(Assert.Single(entry.Elements(Atom + "author")).Element(Atom + "name")!.Value);
            Assert.InRange(entry.Elements(Atom + "summary").Count(), 0, 1);
            Assert.All(entry.Elements(Atom + "published"), time => AssertTime(time.Value));
            Assert.All(entry.Elements(Atom + "content"), content => Assert.Equal("html", content.Attribute("type")!.Value));
            Assert.All(entry.Elements(Atom + "category"), category => Assert.NotEmpty(category.Attribute("term")!.Value));
        }

        AssertDifferent(feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value));
        return document;
    }

    public static JsonDocument CheckJson(string text)
    {
        var feed = JsonDocument.Parse(text);
        var root = feed.RootElement;
        Assert.Equal("https://jsonfeed.org/version/1.1", Text(root, "version"));
        Assert.NotEmpty(Text(root, "title"));
        Assert.All((string[])["home_page_url", "feed_url", "icon", "favicon"], name => AssertAddress(Text(root, name)));
        Assert.Equal("vi", Text(root, "language"));
        Assert.All(root.GetProperty("authors").EnumerateArray(), author => Assert.NotEmpty(Text(author, "name")));
        foreach (var item in root.GetProperty("items").EnumerateArray())
        {
            AssertAddress(Text(item, "url"));
            Assert.NotEmpty(Text(item, "title"));
            var contents = new[] { "content_html", "content_text" }.Where(name => item.TryGetProperty(name, out _)).ToList();
            Assert.NotEmpty(Text(item, Assert.Single(contents)));
            Assert.All(item.EnumerateObject().Where(field => field.Name.StartsWith("date_", StringComparison.Ordinal)), field => AssertTime(field.Value.GetString()!));
            Assert.All(item.EnumerateObject(), field => Assert.NotEqual(JsonValueKind.Null, field.Value.ValueKind));
            Assert.NotEmpty(item.GetProperty("authors").EnumerateArray());
        }

        AssertDifferent(root.GetProperty("items").EnumerateArray().Select(item => Text(item, "id")));
        return feed;
    }

    private static void AssertHead(XElement element)
    {
        AssertAddress(Assert.Single(element.Elements(Atom + "id")).Value);
        Assert.NotEmpty(Assert.Single(element.Elements(Atom + "title")).Value);
        AssertTime(Assert.Single(element.Elements(Atom + "updated")).Value);
    }

    public static void AssertAddress(string address)
    {
        Assert.True(Uri.TryCreate(address, UriKind.Absolute, out var uri), address);
        Assert.Equal("https", uri!.Scheme);
    }

    public static void AssertTime(string time) => Assert.True(
        DateTimeOffset.TryParseExact(time, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), time);

    private static void AssertMailTime(string? time) => Assert.True(
        time is null || DateTimeOffset.TryParseExact(
            time.Replace("+0700", "+07:00", StringComparison.Ordinal), "ddd, dd MMM yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), time);

    private static void AssertDifferent(IEnumerable<string> ids) => Assert.DoesNotContain(ids.GroupBy(id => id), same => same.Count() > 1);

    private static string Text(JsonElement thing, string name) => thing.GetProperty(name).GetString()!;
}
