using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using NewsPortal.Content.Recordings;

namespace NewsPortal.Web.Tests.Podcasts;

/// <summary>
/// What Apple's and Spotify's directories ask of a podcast's feed (their pages for publishers, read in 2026): every required
/// tag, and the values they refuse. Returns what is wrong; nothing is right.
/// </summary>
internal static class FeedRules
{
    public static readonly XNamespace Itunes = "http://www.itunes.com/dtds/podcast-1.0.dtd";
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private const int LongestText = 4000;

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal) { [".mp3"] = "audio/mpeg", [".m4a"] = "audio/x-m4a", [".mp4"] = "video/mp4" };
    private static readonly string[] EpisodeTypes = ["full", "trailer", "bonus"];

    public static List<string> Problems(string xml)
    {
        XElement rss;
        try
        {
            rss = XDocument.Parse(xml).Root!;
        }
        catch (XmlException problem)
        {
            return [$"no XML: {problem.Message}"];
        }

        var problems = new List<string>();
        var channel = rss.Element("channel");
        if (rss.Name != "rss" || rss.Attribute("version")?.Value != "2.0" || channel is null)
        {
            return ["no RSS 2.0 with a channel"];
        }

        foreach (var name in (XName[])["title", "description", "link", "language", Itunes + "image", Itunes + "category", Itunes + "explicit", Itunes + "author"])
        {
            One(channel, name, problems);
        }

        Check(Text(channel, "description").Length <= LongestText, "description is too long", problems);
        Check(IsAddress(Text(channel, "link")), "link is no address", problems);
        Check(CultureInfo.GetCultures(CultureTypes.NeutralCultures).Any(c => c.Name == Text(channel, "language")), "language is none of ISO 639", problems);
        Check(SeriesFacts.Categories.Contains(channel.Element(Itunes + "category")?.Attribute("text")?.Value), "category is none of Apple's", problems);
        Check(channel.Element(Itunes + "image")?.Attribute("href")?.Value is { } image && IsAddress(image) && (image.EndsWith(".jpg", StringComparison.Ordinal) || image.EndsWith(".png", StringComparison.Ordinal)), "image is no .jpg or .png", problems);
        Check(IsYesNo(Text(channel, Itunes + "explicit")), "explicit is neither true nor false", problems);
        Check(channel.Element(Itunes + "owner") is not { } owner || owner.Element(Itunes + "email") is { Value.Length: > 0 }, "owner has no email", problems);
        Check(channel.Elements(Atom + "link").Count(link => link.Attribute("rel")?.Value == "self" && IsAddress(link.Attribute("href")?.Value)) == 1, "no atom:link to itself", problems);
        var items = channel.Elements("item").ToList();
        Check(items.Count > 0, "no episode", problems);
        Check(items.Select(item => Text(item, "guid")).Distinct().Count() == items.Count, "two episodes share a guid", problems);
        Check(items.Select(item => item.Element("enclosure")?.Attribute("url")?.Value).Distinct().Count() == items.Count, "two episodes share an enclosure", problems);
        items.ForEach(item => CheckItem(item, problems));
        return problems;
    }

    private static void CheckItem(XElement item, List<string> problems)
    {
        foreach (var name in (XName[])["title", "enclosure", "guid", "pubDate", "description", "link", Itunes + "duration", Itunes + "explicit"])
        {
            One(item, name, problems);
        }

        var enclosure = item.Element("enclosure");
        var url = enclosure?.Attribute("url")?.Value ?? "";
        Check(IsAddress(url), "enclosure has no address", problems);
        Check(Types.GetValueOrDefault(Path.GetExtension(url)) is { } type && type == enclosure?.Attribute("type")?.Value, "enclosure's type and ending do not go together", problems);
        Check(long.TryParse(enclosure?.Attribute("length")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length > 0, "enclosure has no length", problems);
        Check(item.Element("guid") is not { } guid || guid.Attribute("isPermaLink")?.Value == "false" || IsAddress(guid.Value), "guid says it is an address and is none", problems);
        Check(DateTimeOffset.TryParseExact(Text(item, "pubDate"), "ddd, dd MMM yyyy HH:mm:ss 'GMT'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _), "pubDate is not of RFC 2822", problems);
        Check(int.TryParse(Text(item, Itunes + "duration"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 0, "duration is no seconds", problems);
        Check(IsYesNo(Text(item, Itunes + "explicit")), "an episode's explicit is neither true nor false", problems);
        Check(item.Element(Itunes + "episode") is not { } episode || (int.TryParse(episode.Value, out var number) && number > 0), "episode is no number", problems);
        Check(item.Element(Itunes + "episodeType") is not { } kind || EpisodeTypes.Contains(kind.Value), "episodeType is unknown", problems);
    }

    private static void One(XElement parent, XName name, List<string> problems) =>
        Check(parent.Elements(name).Count() == 1 && (parent.Element(name) is { Value.Length: > 0 } or { HasAttributes: true }), $"{parent.Name.LocalName} needs one {name.LocalName}", problems);

    private static string Text(XElement parent, XName name) => parent.Element(name)?.Value ?? "";

    private static bool IsYesNo(string text) => text is "true" or "false";

    private static bool IsAddress(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && text!.All(char.IsAscii);

    private static void Check(bool isRight, string problem, List<string> problems)
    {
        if (!isRight)
        {
            problems.Add(problem);
        }
    }
}
