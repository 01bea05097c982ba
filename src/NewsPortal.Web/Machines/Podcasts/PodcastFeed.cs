using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using NewsPortal.Content.Recordings;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Machines.Podcasts;

/// <summary>A podcast as Apple's and Spotify's directories read it: RSS with the tags they ask for (docs/recordings.md).</summary>
internal sealed record PodcastFeed(PodcastFeed.Channel Podcast, IReadOnlyList<PodcastFeed.Episode> Episodes)
{
    private static readonly XNamespace Itunes = "http://www.itunes.com/dtds/podcast-1.0.dtd";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Index = "https://podcastindex.org/namespace/1.0";

    // Directories show nothing in other forms: such an episode is heard on the site only.
    private static readonly string[] Playable = ["mp3", "m4a", "mp4"];

    public byte[] Write(SiteOptions site, string portal)
    {
        var episodes = Episodes.Where(episode => episode.Recording is { Length: > 0 } recording && RecordingName.Parse(recording.File) is { } name && Playable.Contains(name.Ending)).ToList();
        var page = portal + Urls.Series(Podcast.Slug);
        var channel = new XElement("channel",
            new XElement("title", CleanXml.Clean(Podcast.Name)),
            new XElement("link", page),
            new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("type", "application/rss+xml"), new XAttribute("href", portal + Urls.SeriesFeed(Podcast.Slug))),
            new XElement("language", "vi"),
            new XElement("description", CleanXml.Clean(Podcast.Lede ?? $"Podcast {Podcast.Name} của {site.Name}.")),
            new XElement("generator", "NewsPortal"),
            new XElement(Itunes + "author", site.Name),
            Owner(site),
            new XElement(Itunes + "image", new XAttribute("href", portal + Urls.SeriesArtwork(Podcast.Artwork))),
            new XElement(Itunes + "category", new XAttribute("text", Podcast.Category ?? SeriesFacts.UsualCategory)),
            new XElement(Itunes + "explicit", YesNo(episodes.Any(episode => episode.Recording!.Explicit))),
            new XElement(Itunes + "type", "episodic"),
            episodes.Select(episode => Item(episode, portal)));
        var feed = new XElement("rss", new XAttribute("version", "2.0"),
            new XAttribute(XNamespace.Xmlns + "itunes", Itunes), new XAttribute(XNamespace.Xmlns + "atom", Atom), new XAttribute(XNamespace.Xmlns + "podcast", Index), channel);
        return Bytes(feed);
    }

    private static XElement Item(Episode episode, string portal)
    {
        var recording = episode.Recording!;
        var name = RecordingName.Parse(recording.File)!;
        return new XElement("item",
            new XElement("title", CleanXml.Clean(episode.Headline)),
            new XElement("link", portal + Urls.Article(episode.Slug, episode.Id)),

            // Made of the article's number, which comes from its source key: it outlives a new headline and a new address.
            new XElement("guid", new XAttribute("isPermaLink", "false"), string.Create(CultureInfo.InvariantCulture, $"urn:newsportal:episode:{episode.Id}")),
            new XElement("pubDate", episode.ListedAt.UtcDateTime.ToString("r", CultureInfo.InvariantCulture)),
            new XElement("description", CleanXml.Clean(episode.Lede ?? episode.Headline)),
            new XElement("enclosure",
                new XAttribute("url", portal + Urls.Recording(recording.File!)), new XAttribute("length", recording.Length), new XAttribute("type", name.Type)),
            recording.Seconds is { } seconds ? new XElement(Itunes + "duration", seconds) : null,
            recording.Episode is { } number ? new XElement(Itunes + "episode", number) : null,
            new XElement(Itunes + "episodeType", "full"),
            new XElement(Itunes + "explicit", YesNo(recording.Explicit)),
            recording.Captions is { } captions
                ? new XElement(Index + "transcript", new XAttribute("url", portal + Urls.Recording(captions)), new XAttribute("type", "text/vtt"), new XAttribute("language", "vi"))
                : null);
    }

    // Directories write to this address to prove whose podcast it is; unknown, it is left out and not made up.
    private static XElement? Owner(SiteOptions site) => site.PodcastMail.Length == 0 ? null
        : new XElement(Itunes + "owner", new XElement(Itunes + "name", site.Name), new XElement(Itunes + "email", site.PodcastMail));

    private static string YesNo(bool value) => value ? "true" : "false";

    private static byte[] Bytes(XElement feed)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            new XDocument(feed).Save(writer);
        }

        return stream.ToArray();
    }

    public sealed record Channel(long Id, string Name, string Slug, string? Lede, string? Artwork, string? Category);

    public sealed record Episode(long Id, string Slug, string Headline, string? Lede, DateTimeOffset ListedAt, Recording? Recording);
}
