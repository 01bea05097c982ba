using NewsPortal.Content.Reading.Exports;

namespace NewsPortal.Content.Reading.WordPress;

/// <summary>An export of WordPress (WXR, docs/formats/wordpress.md): each post of it an article, in the memory of one.</summary>
internal sealed class WordPressFormat : IArticleFormat
{
    /// <summary>Written with http and with https, and a version behind it.</summary>
    public const string Namespace = "://wordpress.org/export/";

    private const int ItemDepth = 2;

    // What WordPress keeps among its posts and nobody reads as one. Types a site made itself are articles.
    private static readonly string[] NoArticles =
    [
        "attachment", "nav_menu_item", "revision", "custom_css", "customize_changeset", "oembed_cache", "user_request", "wp_block", "wp_template",
        "wp_template_part", "wp_global_styles", "wp_navigation", "wp_font_family", "wp_font_face", "acf-field", "acf-field-group",
    ];

    private static readonly string[] NoArticleStates = ["trash", "auto-draft", "inherit"];

    public bool Recognises(FileStart start) => XmlStart.Of(start.Text) is { Name: "rss" } root && root.Declares(Namespace);

    public IEnumerable<ArticlePart> Split(IncomingFile file) => Parts(file).OrRefuse();

    private static IEnumerable<ArticlePart> Parts(IncomingFile file)
    {
        var start = FileStart.Of(file);
        var site = WordPressSite.Of(file, start);
        var places = new ExportPlaces();
        using var items = new XmlItems(file, start, ItemDepth);
        foreach (var item in items.Read().Where(IsArticle))
        {
            var place = places.Next(item.Line);
            yield return new ArticlePart($"{file.Name}:{place}", item.Bytes, () => WordPressPost.Read(item, place, site, file, items.Encoding)) { Photo = ExportBody.PhotosOf(file) };
        }
    }

    private static bool IsArticle(XmlItem item) => item.Name == "item"
        && !NoArticles.Contains(item.Marks.GetValueOrDefault("post_type")?.Trim())
        && !NoArticleStates.Contains(item.Marks.GetValueOrDefault("status")?.Trim());
}
