using NewsPortal.Content.Reading.Exports;

namespace NewsPortal.Content.Reading.Ghost;

/// <summary>An export of Ghost (docs/formats/ghost.md): each post an article, in the memory of one.</summary>
internal sealed class GhostFormat : IArticleFormat
{
    public bool Recognises(FileStart start)
    {
        var text = start.Text.AsSpan();
        var name = text is ['{', ..] ? FirstName(text[1..]) : default;
        return name switch
        {
            "db" => true,
            "meta" or "data" => text.Contains("\"posts\"", StringComparison.Ordinal) || text.Contains("\"exported_on\"", StringComparison.Ordinal),
            "posts" => text[1..].TrimStart()["\"posts\"".Length..].TrimStart(" \t\r\n:") is ['[', ..],
            _ => false,
        };
    }

    public IEnumerable<ArticlePart> Split(IncomingFile file) => Parts(file).OrRefuse();

    private static IEnumerable<ArticlePart> Parts(IncomingFile file)
    {
        var start = FileStart.Of(file);
        var site = GhostSite.Of(file, start);
        var (stream, encoding) = JsonSource.Open(file, start);
        var places = new ExportPlaces();
        using var rows = new GhostRows(stream);
        while (rows.Next(["posts"]) is { } row)
        {
            var place = places.Next(row.Line);
            yield return new ArticlePart($"{file.Name}:{place}", row.Bytes ?? [], () => GhostPost.Read(row, place, site, file, encoding)) { Photo = ExportBody.PhotosOf(file) };
        }
    }

    private static ReadOnlySpan<char> FirstName(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        var end = text is ['"', ..] ? text[1..].IndexOf('"') : -1;
        return end < 0 ? default : text.Slice(1, end);
    }
}
