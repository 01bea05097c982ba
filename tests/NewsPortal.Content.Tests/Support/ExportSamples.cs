using System.Text.Json;
using System.Text.Json.Nodes;
using NewsPortal.Content.Reading;

namespace NewsPortal.Content.Tests.Support;

/// <summary>The sample exports, and beside each what must be read from it: the reports of its parts, in their order.</summary>
internal static class ExportSamples
{
    public static string Folder { get; } = Path.Combine(Samples.Folder, "Exports");

    public static TheoryData<string> All() => new(Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path))
        .Where(name => !name.EndsWith(".expected.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    public static JsonArray Expected(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name + ".expected.json")))!.AsArray();

    public static JsonArray Reports(string name) => Reports(IncomingFile.Of(name, File.ReadAllBytes(Path.Combine(Folder, name))));

    public static JsonArray Reports(IncomingFile file) => [.. Read(file).Select(Report)];

    /// <summary>What an import would see: the article of each part, or why it is none; last, why the file breaks off.</summary>
    public static IEnumerable<(string Name, ParsedArticle? Article, ArticleFormatException? Refused)> Read(IncomingFile file)
    {
        using var parts = ArticleReader.Split(file, ReadingRules.None).GetEnumerator();
        while (true)
        {
            var (part, broken) = Try(() => parts.MoveNext() ? parts.Current : null);
            if (broken is not null)
            {
                yield return (file.Name, null, broken);
            }

            if (part is null)
            {
                yield break;
            }

            var (article, refused) = Try(part.Read);
            yield return (part.Name, article, refused);
        }
    }

    public static IReadOnlyList<ParsedArticle> Articles(string name, byte[] bytes) =>
        [.. Read(IncomingFile.Of(name, bytes)).Select(part => part.Article ?? throw part.Refused!)];

    // The report tells neither kind nor address nor pictures; here they count.
    private static JsonNode Report((string Name, ParsedArticle? Article, ArticleFormatException? Refused) part)
    {
        var report = part.Article is { } article ? FileReport.Of(part.Name, ImportStatus.New, article) : FileReport.Rejected(part.Name, part.Refused!.AsFinding());
        var node = JsonNode.Parse(report.ToJson())!.AsObject();
        if (part.Article is { } read)
        {
            node["x-kind"] = read.Kind.ToString();
            node["x-address"] = read.Address;
            node["x-pictures"] = JsonSerializer.SerializeToNode(read.Pictures.Select(picture => picture.Name));
        }

        return node;
    }

    private static (T? Value, ArticleFormatException? Refused) Try<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return (read(), null);
        }
        catch (ArticleFormatException refused)
        {
            return (null, refused);
        }
    }
}
