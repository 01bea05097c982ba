namespace NewsPortal.Content.Reading.Html;

/// <summary>A page of a newspaper as a browser saves it (docs/formats/html.md).</summary>
internal sealed class HtmlFormat : IArticleFormat
{
    // What a page begins with when its doctype was lost. Other markup (rss, feed, svg) begins otherwise.
    private static readonly string[] Beginnings =
    [
        "!doctype html", "html", "head", "body", "meta", "title", "link", "script", "style", "div", "p", "article", "section", "main", "header",
        "h1", "h2", "h3", "table", "center", "font", "figure", "span", "base",
    ];

    public bool Recognises(FileStart start)
    {
        ArgumentNullException.ThrowIfNull(start);
        var text = SkipNotes(start.Text);
        foreach (var name in text.StartsWith('<') ? Beginnings : [])
        {
            if (Begins(text[1..], name))
            {
                return true;
            }
        }

        return false;
    }

    public IEnumerable<ArticlePart> Split(IncomingFile file)
    {
        var bytes = file.ReadAll(TextDecoder.MaxFileBytes);
        yield return new ArticlePart(file.Name, bytes, () => PageArticle.Read(file, PageText.Decode(bytes))) { Photo = new PagePictures(file, []).Beside };
    }

    // Comments, and the XML declaration of a page in XHTML.
    private static ReadOnlySpan<char> SkipNotes(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var end = text.StartsWith("<!--") ? "-->" : text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) ? "?>" : null;
            if (end is null || text.IndexOf(end) is not (var at and >= 0))
            {
                return text;
            }

            text = text[(at + end.Length)..].TrimStart();
        }
    }

    private static bool Begins(ReadOnlySpan<char> text, string name) =>
        text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && text.Length > name.Length && text[name.Length] is ' ' or '>' or '\t' or '\r' or '\n' or '/';
}
