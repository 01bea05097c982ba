using System.Xml.Linq;
using NewsPortal.Content.Reading.Exports;

namespace NewsPortal.Content.Reading.Feeds;

/// <summary>An item of RSS, of every version: the same names with another namespace or none.</summary>
internal static class RssItem
{
    private const string Media = "http://search.yahoo.com/mrss/";

    public static FeedFields Fields(XElement item)
    {
        var space = item.Name.NamespaceName;
        var guid = item.Element(XName.Get("guid", space));
        return new FeedFields
        {
            Title = item.Text(space, "title"),
            Summary = FeedText.Of(item.Element(XName.Get("description", space))),
            Content = FeedText.Of(item.Element(XName.Get("encoded", XmlElements.Content))),
            Link = item.Text(space, "link") ?? Permalink(guid) ?? AtomLink(item),
            Id = guid?.Value.Trim() ?? About(item),
            Date = item.Text(space, "pubDate") ?? item.Text(XmlElements.DublinCore, "date"),
            Authors = Authors(item, space),
            Categories = [.. item.Elements(XName.Get("category", space))
                .Concat(item.Elements(XName.Get("subject", XmlElements.DublinCore))).Select(category => category.Value)],
            Source = item.Text(space, "source") ?? item.Text(XmlElements.DublinCore, "publisher"),
            Enclosures = [.. Enclosures(item, space)],
        };
    }

    private static string? Permalink(XElement? guid) => (string?)guid?.Attribute("isPermaLink") is "false" ? null : guid?.Value;

    private static string? AtomLink(XElement item) => (string?)item.Elements(XName.Get("link", FeedFormat.Atom))
        .FirstOrDefault(link => (string?)link.Attribute("rel") is null or "alternate")?.Attribute("href");

    private static string? About(XElement item) => (string?)item.Attribute(XName.Get("about", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"));

    // “toasoan@… (Tên người)”: the address in front is nobody's byline.
    private static string[] Authors(XElement item, string space)
    {
        var creators = item.Elements(XName.Get("creator", XmlElements.DublinCore)).Select(creator => creator.Value).ToArray();
        var author = item.Text(space, "author")?.Trim();
        var open = author?.IndexOf('(', StringComparison.Ordinal) ?? -1;
        return creators.Length > 0 || author is null ? creators
            : !author.Contains('@', StringComparison.Ordinal) ? [author]
            : open >= 0 && author.EndsWith(')') ? [author[(open + 1)..^1]]
            : [];
    }

    private static IEnumerable<(string Type, string Address)> Enclosures(XElement item, string space)
    {
        var media = item.Elements(XName.Get("group", Media)).Append(item).SelectMany(group => group.Elements(XName.Get("content", Media)));
        foreach (var element in item.Elements(XName.Get("enclosure", space)).Concat(media))
        {
            if ((string?)element.Attribute("url") is { Length: > 0 } address)
            {
                yield return ((string?)element.Attribute("type") ?? (string?)element.Attribute("medium") ?? "", address.Trim());
            }
        }

        if ((string?)item.Elements(XName.Get("thumbnail", Media)).FirstOrDefault()?.Attribute("url") is { Length: > 0 } thumbnail)
        {
            yield return ("image", thumbnail.Trim());
        }
    }
}
