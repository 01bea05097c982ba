using NewsPortal.Content.Reading.Exports;
using NewsPortal.Content.Reading.WordPress;

namespace NewsPortal.Content.Reading.Feeds;

/// <summary>A feed (RSS 0.9x and 2.0, RSS 1.0, Atom; docs/formats/feeds.md): each item of it an article.</summary>
internal sealed class FeedFormat : IArticleFormat
{
    public const string Atom = "http://www.w3.org/2005/Atom";
    public const string OldAtom = "http://purl.org/atom/ns#";

    private const string Rss1 = "http://purl.org/rss/1.0/";

    public bool Recognises(FileStart start) => XmlStart.Of(start.Text) is { } root && root.Name switch
    {
        "rss" => !root.Declares(WordPressFormat.Namespace),
        "feed" => root.Declares(Atom) || root.Declares(OldAtom),
        "RDF" => root.Declares(Rss1) || root.Declares("http://my.netscape.com/rdf/simple/0.9/"),
        _ => false,
    };

    public IEnumerable<ArticlePart> Split(IncomingFile file) => Parts(file).OrRefuse();

    private static IEnumerable<ArticlePart> Parts(IncomingFile file)
    {
        var start = FileStart.Of(file);
        var depth = XmlStart.Of(start.Text) is { Name: "rss" } ? 2 : 1;
        var places = new ExportPlaces();
        using var items = new XmlItems(file, start, depth);
        foreach (var item in items.Read().Where(item => item.Name is "item" or "entry"))
        {
            var place = places.Next(item.Line);
            yield return new ArticlePart($"{file.Name}:{place}", item.Bytes, () => Read(item, place, file, items.Encoding)) { Photo = ExportBody.PhotosOf(file) };
        }
    }

    private static ParsedArticle Read(XmlItem item, string place, IncomingFile file, string encoding)
    {
        var element = XmlElements.Load(item);
        var fields = item.Name == "entry" ? AtomEntry.Fields(element) : RssItem.Fields(element);
        return FeedArticle.Of(fields, item.Line, place, file, encoding);
    }
}
