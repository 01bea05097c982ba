using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsPortal.Benchmarks.Search;

/// <summary>A query and the keys of the articles that answer it.</summary>
/// <param name="IsHeldOut">Of the half that nothing was tuned by.</param>
internal sealed record GoldQuery(string Text, string Kind, IReadOnlyList<string> Right, bool IsHeldOut);

/// <summary>The queries of a folder search-gold, and the articles they are about in the folders beside it.</summary>
internal static class Gold
{
    public static List<GoldQuery> KnownItems(string folder) => [.. Lines(Path.Combine(folder, "known-item.jsonl")).Select(line =>
    {
        var key = (string)line["gold"]!;
        return new GoldQuery((string)line["q"]!, (string)line["kind"]!, [key], long.Parse(key, CultureInfo.InvariantCulture) % 2 == 1);
    })];

    public static List<GoldQuery> Topics(string folder) => [.. Lines(Path.Combine(folder, "topic-queries.jsonl")).Select((line, i) =>
        new GoldQuery((string)line["q"]!, "topic", [.. line["relevant"]!.AsArray().Select(key => (string)key!)], i % 2 == 1))];

    /// <summary>Writes the articles of vn-news-scale as a file to import: the right ones of the queries, and others until there are <paramref name="most"/>.</summary>
    public static void WriteScale(string folder, IEnumerable<GoldQuery> queries, int most, string file)
    {
        var needed = queries.SelectMany(query => query.Right).ToHashSet();
        using var packed = File.OpenRead(Path.Combine(folder, "../vn-news-scale/articles.jsonl.gz"));
        using var reader = new StreamReader(new GZipStream(packed, CompressionMode.Decompress));
        using var writer = new StreamWriter(file);
        var others = most - needed.Count;
        while (reader.ReadLine() is { } line)
        {
            if (needed.Contains((string)JsonNode.Parse(line)!["id"]!) || others-- > 0)
            {
                writer.WriteLine(line);
            }
        }
    }

    /// <summary>The same of related-gold, each under its id.</summary>
    public static void WriteRelated(string folder, string file) =>
        File.WriteAllLines(file, Lines(Path.Combine(folder, "../related-gold/docs.jsonl")).Select(line => new JsonObject
        {
            ["key"] = (string)line["id"]!,
            ["headline"] = (string)line["headline"]!,
            ["sapo"] = (string?)line["sapo"],
            ["body"] = (string?)line["body"],
        }.ToJsonString(Plain)));

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static IEnumerable<JsonNode> Lines(string file) =>
        File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonNode.Parse(line)!);
}
