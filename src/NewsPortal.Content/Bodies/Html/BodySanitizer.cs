using Ganss.Xss;

namespace NewsPortal.Content.Bodies.Html;

/// <summary>
/// The last net over a body's HTML: only the elements, classes and link schemes a body uses. One instance serves all
/// threads; it is set up once and never changed.
/// </summary>
internal static class BodySanitizer
{
    private static readonly HtmlSanitizer Sanitizer = Make();

    public static string Clean(string html) => Sanitizer.Sanitize(html);

    private static HtmlSanitizer Make()
    {
        var options = new HtmlSanitizerOptions
        {
            AllowedTags = Set(
                "p", "h2", "figure", "figcaption", "blockquote", "span", "ul", "ol", "li", "a", "strong", "em", "code", "pre", "br", "hr"),
            AllowedAttributes = Set("class", "href", "start"),
            AllowedSchemes = Set("http", "https", "mailto"),
            UriAttributes = Set("href"),
            AllowedCssProperties = Set(),
            AllowedAtRules = new HashSet<AngleSharp.Css.Dom.CssRuleType>(),
        };
        var sanitizer = new HtmlSanitizer(options);
        sanitizer.AllowedClasses.UnionWith([
            "article__subheading", "figure", "figure--no-photo", "caption", "caption__label", "caption__credit",
            "pull-quote", "pull-quote__text", "pull-quote__speaker"]);
        return sanitizer;
    }

    private static HashSet<string> Set(params string[] names) => new(names, StringComparer.OrdinalIgnoreCase);
}
