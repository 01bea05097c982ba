using Ganss.Xss;

namespace NewsPortal.Content.Bodies.Html;

/// <summary>
/// The last net over a body's HTML: only the elements, classes and link schemes a body uses, and only pictures the
/// newspaper keeps. One instance serves all threads; it is set up once and never changed.
/// </summary>
internal static class BodySanitizer
{
    private static readonly HtmlSanitizer Sanitizer = Make();

    public static string Clean(string html) => KnownHtml.Clean(html) ?? Sanitize(html);

    /// <summary>The net itself, over any HTML.</summary>
    internal static string Sanitize(string html) => Sanitizer.Sanitize(html);

    private static HtmlSanitizer Make()
    {
        var options = new HtmlSanitizerOptions
        {
            AllowedTags = Set(
                "p", "h2", "figure", "figcaption", "blockquote", "span", "ul", "ol", "li", "a", "strong", "em", "code", "pre", "br", "hr",
                "img", "div", "table", "thead", "tbody", "tr", "th", "td"),
            AllowedAttributes = Set(
                "class", "href", "start", "src", "width", "height", "alt", "loading", "scope", "role", "aria-label", "tabindex", "id"),
            AllowedSchemes = Set("http", "https", "mailto"),
            UriAttributes = Set("href", "src"),
            AllowedCssProperties = Set(),
            AllowedAtRules = new HashSet<AngleSharp.Css.Dom.CssRuleType>(),
        };
        var sanitizer = new HtmlSanitizer(options);
        sanitizer.AllowedClasses.UnionWith([
            "article__subheading", "article__table-frame", "article__table", "figure", "figure--no-photo", "caption", "caption__label",
            "caption__credit", "pull-quote", "pull-quote__text", "pull-quote__speaker"]);
        sanitizer.FilterUrl += (_, url) =>
        {
            var isOurs = url.OriginalUrl.StartsWith(PictureName.Folder, StringComparison.Ordinal) && PictureName.At(url.OriginalUrl) is not null;
            url.SanitizedUrl = url.Tag.LocalName != "img" || isOurs ? url.SanitizedUrl : null;
        };
        sanitizer.PostProcessNode += (_, node) =>
        {
            if (node.Node is AngleSharp.Dom.IElement { Id: { } name } element && !BodyAnchors.IsOurs(name))
            {
                element.RemoveAttribute("id");
            }
        };
        return sanitizer;
    }

    private static HashSet<string> Set(params string[] names) => new(names, StringComparer.OrdinalIgnoreCase);
}
