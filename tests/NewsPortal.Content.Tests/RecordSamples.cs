using NewsPortal.Content.Tests.Support;
namespace NewsPortal.Content.Tests;
public sealed class RecordSamples
{
    [Fact]
    public void Record()
    {
        foreach (var f in Directory.EnumerateFiles(Samples.Folder, "*.txt"))
        {
            var n = System.Text.Json.Nodes.JsonNode.Parse(Samples.Report(Path.GetFileName(f)).ToJson())!;
            File.WriteAllText(Path.ChangeExtension(f, ".json"), n.ToJsonString(new System.Text.Json.JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) }) + "\n");
        }
    }
}
