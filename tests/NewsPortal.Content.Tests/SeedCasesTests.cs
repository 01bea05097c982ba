using System.Text.Json;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Tests.Support;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Tests;

/// <summary>Articles of other papers laid out as seeds, each with the right answer beside it.</summary>
public sealed class SeedCasesTests
{
    private static readonly string? Folder = SharedData.Find("seed-cases");

    public static TheoryData<string> Cases() => Folder is null
        ? ["absent"]
        : new TheoryData<string>(Directory.EnumerateFiles(Folder, "*.expected.json").Select(Path.GetFileName).Order()!);

    [SharedDataTheory("seed-cases")]
    [MemberData(nameof(Cases))]
    public void Seed_case_is_read_exactly(string answer)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder!, answer)));
        var expected = json.RootElement.GetProperty("expected");
        var file = json.RootElement.GetProperty("file").GetString()!;

        var article = ArticleReader.Read(file, File.ReadAllBytes(Path.Combine(Folder!, file)));

        Assert.Equal(Text(expected, "headline"), article.Headline);
        Assert.Equal(Text(expected, "source"), article.Source);
        Assert.Equal(Text(expected, "sapo"), article.Lede);
        Assert.Equal(Hint(expected.GetProperty("date_hint")), article.DateHint);
        Assert.Equal(Texts(expected, "topics"), article.Topics);
        Assert.Equal(Texts(expected, "related"), article.Related);
        Assert.Equal(expected.GetProperty("blocks").EnumerateArray().Select(Block), article.Blocks.Select(Block));
    }

    // The answers know figures and paragraphs only: a subheading or a pull quote is a paragraph there.
    private static (string, string?) Block(Block block) => block is Figure figure ? ("figure", figure.Caption) : ("paragraph", block.Words());

    private static (string, string?) Block(JsonElement block) =>
        block.GetProperty("type").GetString() == "figure" ? ("figure", Text(block, "caption")) : ("paragraph", Text(block, "text"));

    private static DateHint? Hint(JsonElement hint) => hint.ValueKind == JsonValueKind.Null
        ? null
        : new DateHint(
            hint.GetProperty("day").GetInt32(), hint.GetProperty("month").GetInt32(),
            hint.GetProperty("year") is { ValueKind: JsonValueKind.Number } year ? year.GetInt32() : null);

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString() is { } text ? VietnameseText.Clean(text) : null;

    private static IEnumerable<string> Texts(JsonElement element, string name) =>
        element.GetProperty(name).EnumerateArray().Select(item => VietnameseText.Clean(item.GetString()!));
}
