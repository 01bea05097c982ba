using System.Xml;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Web.Machines.Feeds;

/// <summary>Atom (RFC 4287).</summary>
internal static class AtomForm
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    public static void Write(XmlWriter writer, Feed feed)
    {
        writer.WriteStartElement("feed", Atom);
        writer.WriteAttributeString("xml", "lang", null, "vi");
        writer.Element("id", feed.Address);
        writer.Element("title", $"{feed.Name} – {feed.Newspaper}");
        writer.Element("subtitle", feed.About);
        writer.Element("updated", VietnameseDate.MachineSeconds(feed.ChangedAt ?? DateTimeOffset.UnixEpoch));
        Link(writer, "self", FeedForm.Atom.Type, feed.Address);
        Link(writer, "alternate", "text/html", feed.Page);
        Author(writer, feed.Newspaper);
        writer.Element("icon", feed.Portal + "/favicon.ico");
        foreach (var item in feed.Items)
        {
            Write(writer, item);
        }

        writer.WriteEndElement();
    }

    private static void Write(XmlWriter writer, FeedItem item)
    {
        writer.WriteStartElement("entry");
        writer.Element("id", item.Url);
        writer.Element("title", item.Headline);
        Link(writer, "alternate", "text/html", item.Url);
        writer.Element("updated", VietnameseDate.MachineSeconds(item.ChangedAt));
        writer.Element("published", item.PublishedAt is { } at ? VietnameseDate.MachineSeconds(at) : null);
        Author(writer, item.Author);
        foreach (var category in item.Categories)
        {
            writer.WriteStartElement("category");
            writer.WriteAttributeString("term", CleanXml.Clean(category));
            writer.WriteEndElement();
        }

        writer.Element("summary", item.Lede);
        if (item.Html is not null)
        {
            writer.WriteStartElement("content");
            writer.WriteAttributeString("type", "html");
            writer.WriteString(CleanXml.Clean(item.Html));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void Link(XmlWriter writer, string relation, string type, string address)
    {
        writer.WriteStartElement("link");
        writer.WriteAttributeString("rel", relation);
        writer.WriteAttributeString("type", type);
        writer.WriteAttributeString("href", address);
        writer.WriteEndElement();
    }

    private static void Author(XmlWriter writer, string name)
    {
        writer.WriteStartElement("author");
        writer.Element("name", name);
        writer.WriteEndElement();
    }
}
