using System.Globalization;
using NewsPortal.Content.Vietnamese;
using NewsPortal.Data;

namespace NewsPortal.Web.Site;

/// <summary>Addresses of the reader's pages: Vietnamese, without marks, stable for ever.</summary>
public static class Urls
{
    public const string Front = "/";
    public const string Latest = "/tin-moi";
    public const string Saved = "/da-luu";
    public const string Search = "/tim-kiem";
    public const string About = "/gioi-thieu";
    public const string Emagazine = "/emagazine";
    public const string Television = "/truyen-hinh";
    public const string Podcast = "/podcast";

    public const string Contact = "/lien-he";
    public const string Accessibility = "/tiep-can";
    public const string Privacy = "/rieng-tu";
    public const string Kept = "/ngoai-tuyen";

    /// <summary>The list of feeds; each feed lies below it.</summary>
    public const string Feeds = "/rss";

    /// <summary>The feed of everything; as <see cref="Feed"/>, without the ending that names the form.</summary>
    public const string LatestFeed = "/rss/tin-moi";
    public const string Sitemap = "/sitemap.xml";
    public const string NewsSitemap = "/sitemap-news.xml";

    public static string Article(string slug, long id) => string.Create(CultureInfo.InvariantCulture, $"/{slug}-post{id}.html");

    public static string Article(ArticleCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return Article(card.Slug, card.Id);
    }

    public static string Section(string slug) => $"/chuyen-muc/{slug}";

    /// <summary>A section of the menu, by its name.</summary>
    public static string SectionNamed(string name) => Section(Slug.Of(name));

    public static string Topic(string slug) => $"/chu-de/{slug}";

    /// <summary>The feed of a section, without the ending that names the form.</summary>
    public static string Feed(string section) => $"/rss/{section}";

    public static string TopicFeed(string topic) => $"/rss/chu-de/{topic}";

    /// <summary>An article as Markdown.</summary>
    public static string ArticleMarkdown(string slug, long id) => string.Create(CultureInfo.InvariantCulture, $"/{slug}-post{id}.md");

    /// <summary>A kept picture, by its name.</summary>
    public static string Picture(string name) => $"/anh/{name}";

    /// <summary>A kept recording or its captions, by its name.</summary>
    public static string Recording(string name) => $"/nghe-nhin/{name}";

    /// <summary>A podcast.</summary>
    public static string Series(string slug) => $"{Podcast}/{slug}";

    public static string SeriesFeed(string slug) => $"{Podcast}/{slug}.rss";

    /// <summary>A page of a list: what comes after a card of it; its first page when there is none.</summary>
    public static string Older(string list, Cursor? last) => last is null ? list : $"{list}?truoc={last}";
}
