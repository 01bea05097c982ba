using System.Text.Json.Nodes;
using NewsPortal.Content.Bodies;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Tests.Support;

namespace NewsPortal.Content.Tests.Reading.Html;

public sealed class PageSampleTests
{
    [Theory]
    [MemberData(nameof(PageSamples.All), MemberType = typeof(PageSamples))]
    public void Page_gives_the_report_beside_it(string name)
    {
        var expected = JsonNode.Parse(File.ReadAllText(Path.Combine(PageSamples.Folder, Path.ChangeExtension(name, ".json"))));

        var actual = JsonNode.Parse(FileReport.Of(name, ImportStatus.New, PageSamples.Read(name)).ToJson());

        Assert.True(JsonNode.DeepEquals(expected, actual), $"{name}: {actual}");
    }

    [Theory]
    [MemberData(nameof(PageSamples.All), MemberType = typeof(PageSamples))]
    public void Body_of_a_page_can_be_rendered(string name) =>
        Assert.NotEmpty(BodyRenderer.Render(BodyWriter.Write(PageSamples.Read(name).Blocks)));
}
