using System.Text.Json;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Tests.Support;

/// <summary>A real article, line by line.</summary>
internal sealed record RealPiece(string Headline, string? Sapo, string[] Lines);

/// <summary>The real articles that are laid out as seeds, and how the result is told.</summary>
internal static class RealPieces
{
    public const string Data = "vn-news-raw";

    public static List<RealPiece> All() => [.. File.ReadLines(Path.Combine(SharedData.Find(Data)!, "articles.jsonl"))
        .Select(line => JsonSerializer.Deserialize<RealPiece>(line, JsonSerializerOptions.Web)!)
        .Select(p => new RealPiece(VietnameseText.Clean(p.Headline), VietnameseText.Clean(p.Sapo ?? ""), [.. p.Lines.Select(VietnameseText.Clean).Where(l => l.Length > 0).Take(14)]))
        .Where(p => p.Headline.Length > 0 && p.Sapo!.Length > 0 && p.Lines.Length >= 3)];

    public static string Difference(string expected, string actual)
    {
        var at = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"…{expected[Math.Max(0, at - 40)..Math.Min(expected.Length, at + 40)]}… → …{actual[Math.Max(0, at - 40)..Math.Min(actual.Length, at + 40)]}…".ReplaceLineEndings(" ¶ ");
    }

    public static string Say(ParsedArticle article) => Say(
        article.Headline, article.Source, article.Lede,
        article.Blocks.Select(block => block is Figure figure ? $"figure {figure.Caption}" : $"text {block.Words()}"), article.Topics, article.Related);

    public static string Say(
        string headline, string? source, string? lede, IEnumerable<string> blocks, IEnumerable<string> topics, IEnumerable<string> related) =>
        string.Join('\n', [headline, source ?? "no source", lede ?? "no lede", .. blocks, "topics", .. topics, "related", .. related]);
}
