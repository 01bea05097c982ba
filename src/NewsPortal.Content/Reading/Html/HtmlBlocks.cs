using AngleSharp.Dom;

namespace NewsPortal.Content.Reading.Html;

/// <summary>
/// HTML → blocks, for pages and for the posts of exports. Text outside <c>&lt;p&gt;</c> becomes paragraphs too; links keep
/// their words; what is not text (scripts, forms, frames, hidden elements) is left out, with a finding when it had words.
/// </summary>
internal static class HtmlBlocks
{
    /// <param name="html">The body of an article, as an export or a feed holds it.</param>
    /// <param name="firstLine">The file's line on which the HTML begins, from 1.</param>
    /// <param name="headline">The article's headline: no picture's alternative text, whatever the page says.</param>
    /// <exception cref="ArticleFormatException">The HTML is larger, deeper or fuller than any article.</exception>
    public static HtmlBody Read(string html, int firstLine = 1, string? headline = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        using var document = GuardedHtml.Parse(html);
        return document.Body is { } body ? Read([body], firstLine, headline) : new HtmlBody([], [], []);
    }

    /// <param name="roots">Nodes of a document that <see cref="GuardedHtml"/> read, in the order of the page.</param>
    public static HtmlBody Read(IEnumerable<INode> roots, int firstLine = 1, string? headline = null)
    {
        var walk = new BlockWalk(firstLine, headline);
        foreach (var root in roots)
        {
            walk.TakeRoot(root);
        }

        return walk.ToBody();
    }
}
