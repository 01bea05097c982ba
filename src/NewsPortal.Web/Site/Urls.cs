using System.Globalization;
using NewsPortal.Content.Vietnamese;
using NewsPortal.Data;

namespace NewsPortal.Web.Site;

/// <summary>The addresses of the site as paths: every link on a page is made here.</summary>
public static class Urls
{
    public const string Front = "/";

    public static string Article(string slug, long id) => string.Create(CultureInfo.InvariantCulture, $"/{slug}-post{id}.html");

    public static string Article(ArticleCard article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Article(article.Slug, article.Id);
    }

    public static string Section(string slug, Cursor? before = null) => $"/chuyen-muc/{slug}{Before(before)}";

    /// <summary>A section of the menu by its name.</summary>
    public static string SectionNamed(string name) => Section(Slug.Of(name));

    public static string Topic(string slug, Cursor? before = null) => $"/chu-de/{slug}{Before(before)}";

    public static string Latest(Cursor? before = null) => $"/tin-moi{Before(before)}";

    private static string Before(Cursor? cursor) => cursor is null ? "" : $"?truoc={cursor}";
}
