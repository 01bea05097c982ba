using System.Xml;

namespace NewsPortal.Web.Machines.Feeds;

/// <summary>RSS 2.0, with the few elements of other vocabularies every reader knows.</summary>
internal static class RssForm
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public static void Write(XmlWriter writer, Feed feed)
    {
        writer.WriteStartElement("rss");
        writer.WriteAttributeString("version", "2.0");
        writer.WriteAttributeString("xmlns", "atom", null, Atom);
        writer.WriteAttributeString("xmlns", "content", null, Content);
        writer.WriteAttributeString("xmlns", "dc", null, DublinCore);
        writer.WriteStartElement("channel");
        writer.Element("title", $"{feed.Name} – {feed.Newspaper}");
        writer.Element("link", feed.Page);
        writer.Element("description", feed.About);
        writer.Element("language", "vi");
        writer.Element("lastBuildDate", feed.ChangedAt is { } changed ? CleanXml.MailTime(changed) : null);
        writer.WriteStartElement("atom", "link", Atom);
        writer.WriteAttributeString("href", feed.Address);
        writer.WriteAttributeString("rel", "self");
        writer.WriteAttributeString("type", FeedForm.Rss.Type);
        writer.WriteEndElement();
        foreach (var item in feed.Items)
        {
            Write(writer, item);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void Write(XmlWriter writer, FeedItem item)
    {
        writer.WriteStartElement("item");
        writer.Element("title", item.Headline);
        writer.Element("link", item.Url);
        writer.WriteStartElement("guid");
        writer.WriteAttributeString("isPermaLink", "true");
        writer.WriteString(item.Url);
        writer.WriteEndElement();
        writer.Element("pubDate", item.PublishedAt is { } at ? CleanXml.MailTime(at) : null);
        writer.Element("dc", "creator", DublinCore, item.Author);
        foreach (var category in item.Categories)
        {
            writer.Element("category", category);
        }

        // Readers take a description for HTML: a lede that speaks of <b> must still say <b>.
        writer.Element("description", item.Lede is null ? null : FeedText.AsHtml(item.Lede));
        writer.Element("content", "encoded", Content, item.Html);
        writer.WriteEndElement();
    }
}
