using System.Text.Json.Nodes;
using NewsPortal.Content.Bodies;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Reading.Seeds;
using NewsPortal.Content.Tests.Support;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Tests;

public sealed class SampleTests
{
    [Theory]
    [MemberData(nameof(Samples.All), MemberType = typeof(Samples))]
    public void Sample_gives_the_report_beside_it(string name)
    {
        var expected = JsonNode.Parse(File.ReadAllText(Path.Combine(Samples.Folder, Path.ChangeExtension(name, ".json"))));

        var actual = JsonNode.Parse(Samples.Report(name).ToJson());

        Assert.True(JsonNode.DeepEquals(expected, actual), $"{name}: {actual}");
    }

    [Theory]
    [MemberData(nameof(Samples.Accepted), MemberType = typeof(Samples))]
    public void Every_word_of_the_body_is_found_again(string name)
    {
        var article = Samples.Read(name);
        var kept = Words(string.Join(' ', [article.Headline, article.Source, article.Lede, BodyWriter.Write(article.Blocks).Replace("\\", "", StringComparison.Ordinal), .. article.Topics, article.Kind.ToString()]));

        Assert.All(BodyLines(name, article.Headline), line => Assert.Empty(Words(line).Except(kept)));
    }

    private static IEnumerable<string> BodyLines(string name, string headline)
    {
        var lines = ParagraphStage.Split(TextDecoder.Decode(Samples.Bytes(name)).Text).Select(line => line.Text).ToList();
        var end = lines.FindLastIndex(line => line == "Đọc thêm");
        return lines
            .Take(end < 0 ? lines.Count : end)
            .Where(line => MenuLine.Count(line) < 2 && !new HeadlineLine(headline).IsRepeatedBy(line))
            .Select(line => line.StartsWith("chủ đề", StringComparison.OrdinalIgnoreCase) ? line[6..] : line);
    }

    private static string[] Words(string text) => Folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    [Theory]
    [MemberData(nameof(Samples.Accepted), MemberType = typeof(Samples))]
    public void Body_of_a_sample_is_the_same_after_Markdown(string name)
    {
        // A body names a photo once the importer has kept it; until then the name is the file's own.
        Block[] blocks = [.. Samples.Read(name).Blocks.Select(block => block is Figure figure ? figure with { Line = null, Picture = null } : block with { Line = null })];

        Assert.Equal(blocks, BodyReader.Read(BodyWriter.Write(blocks)));
    }
}
