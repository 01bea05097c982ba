using System.Xml;
using Microsoft.AspNetCore.Http.HttpResults;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Web.Machines.Sitemaps;

/// <summary>The words of the sitemap protocol (sitemaps.org 0.9) and of Google's news sitemaps.</summary>
internal static class SitemapXml
{
    private const string Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Video = "http://www.google.com/schemas/sitemap-video/1.1";
    private const string News = "http://www.google.com/schemas/sitemap-news/0.9";

    /// <summary>The list of parts.</summary>
    public static Utf8ContentHttpResult Index(IEnumerable<string> parts) => Write("sitemapindex", writer =>
    {
        foreach (var part in parts)
        {
            writer.WriteStartElement("sitemap");
            writer.Element("loc", part);
            writer.WriteEndElement();
        }
    });

    /// <summary>A part: addresses and, where known, when each last changed.</summary>
    public static Utf8ContentHttpResult Part(IEnumerable<Entry> entries) => Write("urlset", writer =>
    {
        foreach (var entry in entries)
        {
            writer.WriteStartElement("url");
            writer.Element("loc", entry.Address);
            writer.Element("lastmod", entry.ChangedAt is { } at ? VietnameseDate.MachineSeconds(at) : null);
            writer.WriteEndElement();
        }
    });

    public static Utf8ContentHttpResult NewsPart(string newspaper, IEnumerable<NewsEntry> entries) => Write("urlset", writer =>
    {
        writer.WriteAttributeString("xmlns", "news", null, News);
        foreach (var entry in entries)
        {
            writer.WriteStartElement("url");
            writer.Element("loc", entry.Address);
            writer.WriteStartElement("news", "news", News);
            writer.WriteStartElement("news", "publication", News);
            writer.Element("news", "name", News, newspaper);
            writer.Element("news", "language", News, "vi");
            writer.WriteEndElement();
            writer.Element("news", "publication_date", News, VietnameseDate.MachineSeconds(entry.PublishedAt));
            writer.Element("news", "title", News, entry.Headline);
            writer.WriteEndElement();
            writer.WriteEndElement();
        }
    });

    public static Utf8ContentHttpResult VideoPart(IEnumerable<VideoEntry> entries) => Write("urlset", writer =>
    {
        writer.WriteAttributeString("xmlns", "video", null, Video);
        foreach (var entry in entries)
        {
            writer.WriteStartElement("url");
            writer.Element("loc", entry.Address);
            writer.WriteStartElement("video", "video", Video);
            writer.Element("video", "thumbnail_loc", Video, entry.Poster);
            writer.Element("video", "title", Video, entry.Headline);
            writer.Element("video", "description", Video, entry.Lede);
            writer.Element("video", "content_loc", Video, entry.File);
            writer.Element("video", "duration", Video, entry.Seconds);
            writer.Element("video", "publication_date", Video, VietnameseDate.MachineSeconds(entry.PublishedAt));
            writer.Element("video", "family_friendly", Video, entry.Explicit ? "no" : "yes");
            writer.WriteEndElement();
            writer.WriteEndElement();
        }
    });

    private static Utf8ContentHttpResult Write(string root, Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var writer = CleanXml.Writer(bytes))
        {
            writer.WriteStartElement(root, Sitemap);
            write(writer);
            writer.WriteEndElement();
        }

        return TypedResults.Text(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), "application/xml; charset=utf-8");
    }

    public sealed record Entry(string Address, DateTimeOffset? ChangedAt = null);

    public sealed record VideoEntry(
        string Address, string Headline, string Lede, string Poster, string File, DateTimeOffset PublishedAt, string? Seconds, bool Explicit);

    public sealed record NewsEntry(string Address, string Headline, DateTimeOffset PublishedAt);
}
