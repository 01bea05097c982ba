using System.Text.Json;
using NewsPortal.Content.Bodies;
using NewsPortal.Content.Reading.Exports;

namespace NewsPortal.Content.Reading.JsonLines;

/// <summary>An object → an article, by the names its fields have in other systems and in <c>import --json</c>.</summary>
internal static class JsonArticle
{
    public static ParsedArticle Read(JsonRecord record, string place, IncomingFile file, string encoding)
    {
        var line = record.Line;
        var findings = new List<Finding>();
        var address = ExportKey.Address(record.Text("address", "url", "link"));
        var sections = Clean(record.Texts("section", "category", "sections", "categories"), line);
        var article = new ParsedArticle
        {
            Key = KeyOf(record, address) ?? ExportKey.OfPlace(file.Name, place),
            Format = "json-lines",
            Encoding = encoding,
            Kind = KindOf(record),
            Address = address?.AbsoluteUri,
            Headline = ExportReview.Headline(ExportText.Of(record.Text("headline", "title"), line), line),
            Source = ExportText.Of(record.Text("source"), line),
            Lede = ExportText.Of(record.Text("lede", "sapo", "description", "summary"), line),
            Byline = ExportText.Of(string.Join(", ", record.Texts("byline", "author", "authors")), line),
            Section = sections.FirstOrDefault() ?? file.Section,
            PublishedAt = ExportDate.Read(record.Text("publishedAt", "published", "date", "pubDate", "createdAt", "dateText"), 1, findings),
            DateHint = record.Field("dateHint") is { } hint ? BlockRecord.DateHint(hint, line) : null,
            Topics = [.. sections.Skip(1).Concat(Clean(record.Texts("topics", "tags", "topic"), line)).Distinct()],
            Related = Clean(record.Texts("related"), line),
            Findings = findings,
        };
        return ExportReview.Finish(WithBody(article, record, file), line);
    }

    // An address before an id: two exports of one paper agree on it.
    private static string? KeyOf(JsonRecord record, Uri? address) =>
        ExportText.Of(record.Text("key"), record.Line) ?? (address is null ? null : ExportKey.Of(address)) ?? ExportText.Of(record.Text("id"), record.Line);

    private static ArticleKind KindOf(JsonRecord record) => record.Text("kind")?.Trim().ToLowerInvariant() switch
    {
        "emagazine" => ArticleKind.Emagazine,
        "video" => ArticleKind.Video,
        "episode" => ArticleKind.Episode,
        "photostory" => ArticleKind.PhotoStory,
        _ => ArticleKind.Article,
    };

    private static ParsedArticle WithBody(ParsedArticle article, JsonRecord record, IncomingFile file)
    {
        if (record.Field("blocks") is { ValueKind: JsonValueKind.Array } blocks)
        {
            return BlockRecord.Add(article, blocks, record.Line, file);
        }

        if (record.Text("markdown") is { } markdown)
        {
            TextChecks.RefuseLetters(markdown, record.Line);
            return article with { Markdown = markdown, Blocks = [.. BodyReader.Read(markdown).Select(AtFirstLine)] };
        }

        var html = record.Text("html");
        var lines = record.Texts("lines", "paragraphs");
        var body = lines.Count > 0 ? string.Join('\n', lines) : record.Text("body", "content", "text") ?? "";
        return html is not null || IsHtml(body) ? ExportBody.AtFirstLine(ExportBody.Add(article, html ?? body, 1, record.Line, file))
            : article with { Blocks = [.. Paragraphs(body, record.Line)] };
    }

    private static bool IsHtml(string body) => body.AsSpan().TrimStart() is ['<', var next, ..] && (char.IsAsciiLetter(next) || next == '!');

    private static IEnumerable<Block> Paragraphs(string body, int line) => body.ReplaceLineEndings("\n").Split('\n')
        .Select(text => ExportText.Of(text, line)).OfType<string>().Select(text => new Paragraph(text) { Line = 1 });

    private static Block AtFirstLine(Block block) => block with { Line = 1 };

    private static List<string> Clean(IEnumerable<string> texts, int line) => [.. texts.Select(text => ExportText.Of(text, line)).OfType<string>()];
}
