using System.Text.Json.Nodes;
using NewsPortal.Content.Tests.Support;

namespace NewsPortal.Content.Tests.Reading.Exports;

public sealed class ExportSampleTests
{
    [Theory]
    [MemberData(nameof(ExportSamples.All), MemberType = typeof(ExportSamples))]
    public void Sample_export_gives_the_reports_beside_it(string name)
    {
        var actual = ExportSamples.Reports(name);

        Assert.True(JsonNode.DeepEquals(ExportSamples.Expected(name), actual), $"{name}: {actual}");
    }
}
