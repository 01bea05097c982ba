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
    public const string MostRead = "/doc-nhieu";
    public const string Archive = "/luu-tru";
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
    public const string VideoSitemap = "/sitemap-video.xml";

    /// <summary>What stands for the picture of a podcast that has none.</summary>
    public const string NoArtwork = "toa-soan";

    /// <summary>The streams that stand behind the sections in the menu.</summary>
    public static IReadOnlyList<(string Name, string Path)> Streams { get; } = [("Emagazine", Emagazine), ("Truyền hình", Television), ("Podcast", Podcast)];

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

    /// <summary>A person in the news; the number only where somebody else's name is the same without marks.</summary>
    public static string Person(string slug, long? id) =>
        id is null ? $"/nhan-vat/{slug}" : string.Create(CultureInfo.InvariantCulture, $"/nhan-vat/{slug}?so={id}");

    public static string Author(string slug) => $"/tac-gia/{slug}";

    /// <summary>A month of the archive, by any of its days.</summary>
    public static string ArchiveMonth(DateOnly month) => $"{Archive}/{month.ToString("yyyy'/'MM", CultureInfo.InvariantCulture)}";

    public static string ArchiveDay(DateOnly day) => $"{Archive}/{day.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture)}";

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

    /// <summary>A podcast's picture as directories want it.</summary>
    public static string SeriesArtwork(string? artwork) => $"{Podcast}/bia/{artwork ?? NoArtwork}.jpg";

    public static string SeriesFeed(string slug) => $"{Podcast}/{slug}.rss";

    /// <summary>A page of a list: what comes after a card of it; its first page when there is none.</summary>
    public static string Older(string list, Cursor? last) => last is null ? list : $"{list}{(list.Contains('?', StringComparison.Ordinal) ? '&' : '?')}truoc={last}";
}
