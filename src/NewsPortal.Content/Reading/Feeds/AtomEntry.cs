using System.Net;
using System.Xml.Linq;
using NewsPortal.Content.Reading.Exports;

namespace NewsPortal.Content.Reading.Feeds;

/// <summary>An entry of Atom.</summary>
internal static class AtomEntry
{
    public static FeedFields Fields(XElement entry)
    {
        var space = entry.Name.NamespaceName;
        var links = entry.Elements(XName.Get("link", space)).ToList();
        var content = Html(entry.Element(XName.Get("content", space)));
        return new FeedFields
        {
            Title = Html(entry.Element(XName.Get("title", space)))?.Html,
            Summary = Html(entry.Element(XName.Get("summary", space))),
            Content = content,
            Link = (string?)links.FirstOrDefault(link => (string?)link.Attribute("rel") is null or "alternate")?.Attribute("href"),
            Id = entry.Text(space, "id")?.Trim(),
            Date = entry.Text(space, "published") ?? entry.Text(space, "issued") ?? entry.Text(space, "updated") ?? entry.Text(space, "modified"),
            Authors = [.. entry.Elements(XName.Get("author", space)).Select(author => author.Text(space, "name")).OfType<string>()],
            Categories = [.. entry.Elements(XName.Get("category", space))
                .Select(category => (string?)category.Attribute("label") ?? (string?)category.Attribute("term")).OfType<string>()],
            Source = entry.Element(XName.Get("source", space))?.Text(space, "title"),
            Enclosures = [.. links.Where(link => (string?)link.Attribute("rel") is "enclosure")
                .Select(link => ((string?)link.Attribute("type") ?? "", ((string?)link.Attribute("href") ?? "").Trim()))],
        };
    }

    // As HTML whatever its type says: text gets its signs masked, XHTML is written out again.
    private static FeedText? Html(XElement? element) => (string?)element?.Attribute("type") switch
    {
        null when element is null => null,
        "html" or "text/html" => FeedText.Of(element),
        "xhtml" or "application/xhtml+xml" => new FeedText(string.Concat(element!.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))), element.Line()),
        null or "text" or "text/plain" => FeedText.Of(element) is { } text ? text with { Html = WebUtility.HtmlEncode(text.Html) } : null,
        _ => null,
    };
}
