using System.Text;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Tests.Support;

namespace NewsPortal.Content.Tests.Reading.Exports;

/// <summary>JSON made to do harm: a line costs itself, a broken document what follows.</summary>
public sealed class HostileJsonTests
{
    private const string Line = "{\"headline\":\"Tít\",\"text\":\"Đoạn văn.\"}";

    [Fact]
    public void A_line_of_50_MB_costs_itself_only()
    {
        var bytes = Encoding.UTF8.GetBytes($"{Line}\n{{\"headline\":\"{new string('x', 50 * 1024 * 1024)}\"}}\n{Line}");
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal([null, "line-too-long", null], Codes(bytes));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 128L * 1024 * 1024);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Twenty_thousand_levels_are_refused(string open, string close)
    {
        var deep = string.Concat(Enumerable.Repeat(open, 20_000)) + "1" + string.Concat(Enumerable.Repeat(close, 20_000));

        Assert.Equal([null, "malformed-json", null], Codes($"{Line}\n{{\"headline\":\"Tít\",\"blocks\":{deep}}}\n{Line}"));
        Assert.Equal(["malformed-json"], Codes($"[{{\"headline\":{deep}}}]"));
        Assert.Equal(["malformed-json"], Codes($"{{\"db\":[{{\"data\":{{\"posts\":[{{\"html\":{deep}}}]}}}}]}}"));
    }

    [Theory]
    [InlineData("{\"headline\":\"Tít\",\"text\":\"a\\ud800\"}", "lone-surrogate")]
    [InlineData("{\"headline\":\"Tít\",\"\\udc00\":1}", "lone-surrogate")]
    [InlineData("{\"headline\":\"Tít\",\"text\":\"a\\u0000\"}", "null-character")]
    [InlineData("{\"headline\":\"Tít\",\"html\":\"<p>a\\u0001</p>\"}", "control-character")]
    [InlineData("{\"headline\":\"Tít\",\"blocks\":[null]}", "malformed-block")]
    [InlineData("{\"headline\":\"Tít\",\"blocks\":[{\"kind\":\"list\",\"items\":null}]}", "malformed-block")]
    [InlineData("{\"headline\":\"Tít\",\"blocks\":[{\"kind\":\"list\",\"items\":[null]}]}", "malformed-block")]
    [InlineData("{\"headline\":\"Tít\",\"blocks\":[{\"kind\":\"table\",\"rows\":[[\"a\"],null]}]}", "malformed-block")]
    [InlineData("{\"headline\":\"Tít\",\"blocks\":[{\"kind\":\"table\",\"rows\":[[\"a\"],[\"a\",\"b\"]]}]}", "malformed-block")]
    [InlineData("{\"headline\":\"Tít\",\"blocks\":[{\"kind\":\"paragraph\"}]}", "malformed-block")]
    [InlineData("{\"headline\":\"Tít\",\"blocks\":[{\"text\":\"a\"}]}", "malformed-block")]
    [InlineData("{\"headline\":\"Tít\",\"dateHint\":{\"day\":99,\"month\":1},\"text\":\"a\"}", "malformed-block")]
    [InlineData("{\"headline\":{\"a\":1},\"text\":\"a\"}", "headline-missing")]
    [InlineData("{\"headline\":\"Tít\",\"text\":\"a\"} {\"headline\":\"Tít\"}", "malformed-json")]
    [InlineData("{\"headline\":\"Tít\",\"headline\":\"Tít khác\",\"text\":\"a\"}", "malformed-json")]
    [InlineData("12", "no-record")]
    [InlineData("\u0000", "malformed-json")]
    public void A_line_that_is_no_article_is_refused_with_its_number(string broken, string code)
    {
        var read = ExportSamples.Read(IncomingFile.Of("a.jsonl", Encoding.UTF8.GetBytes($"{Line}\n\n{broken}\n{Line}"))).ToList();

        Assert.Equal([null, code, null], read.Select(part => part.Refused?.Code));
        Assert.Equal(("a.jsonl:3", 3), (read[1].Name, read[1].Refused!.Line));
    }

    [Fact]
    public void Wrong_bytes_cost_their_line_only()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Line), .. "\n{\"headline\":\"T"u8, 0xC3, 0x28, .. "\",\"text\":\"a\"}\n"u8, .. Encoding.UTF8.GetBytes(Line)];

        Assert.Equal([null, "unknown-encoding", null], Codes(bytes));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void UTF_16_is_read_and_half_a_letter_in_it_costs_its_line_only(bool bigEndian)
    {
        var text = $"{Line}\n{{\"headline\":\"Tít \uD800\",\"text\":\"a\"}}\n{Line}";
        var bytes = text.SelectMany(letter => bigEndian ? new[] { (byte)(letter >> 8), (byte)letter } : [(byte)letter, (byte)(letter >> 8)]).ToArray();

        var read = ExportSamples.Read(IncomingFile.Of("a.jsonl", bytes)).ToList();

        Assert.Equal([null, "malformed-json", null], read.Select(part => part.Refused?.Code));
        Assert.Equal((bigEndian ? "utf-16be" : "utf-16le", "Đoạn văn."), (read[0].Article!.Encoding, read[0].Article!.Blocks[0].Words()));
    }

    [Fact]
    public void Objects_before_a_broken_one_in_an_array_stand()
    {
        var read = ExportSamples.Read(IncomingFile.Of("a.json", Encoding.UTF8.GetBytes($"[\n{Line},\n{Line},\n{{\"headline\" \"Tít\"}},\n{Line}]"))).ToList();

        Assert.Equal([null, null, "malformed-json"], read.Select(part => part.Refused?.Code));
        Assert.Equal(4, read[2].Refused!.Line);
    }

    [Theory]
    [InlineData("{\"version\":\"0.3.1\",\"sections\":[[10,99],[1,\"p\",[[0]]],[],null,[1],[2,5],[\"x\"],[10,-1]],\"cards\":5}")]
    [InlineData("{\"sections\":{\"a\":1}}")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("chữ")]
    public void A_Ghost_document_that_is_none_is_refused_or_read_as_empty(string document)
    {
        foreach (var field in (string[])["mobiledoc", "lexical"])
        {
            var json = $"{{\"db\":[{{\"data\":{{\"posts\":[{{\"title\":\"Tít\",\"{field}\":{System.Text.Json.JsonSerializer.Serialize(document)}}}]}}}}]}}";

            Assert.Contains(Codes(json).Single(), (string[])["headline-only", "malformed-json", "no-record"]);
        }
    }

    [Fact]
    public void A_post_of_Ghost_larger_than_any_article_is_refused_alone()
    {
        var post = "{\"title\":\"Tít\",\"html\":\"<p>Đoạn.</p>\"}";
        var large = $"{{\"title\":\"Tít\",\"a\":[{string.Concat(Enumerable.Repeat("\"0123456789\",", 1_000_000))}1]}}";

        Assert.Equal([null, "item-too-large", null], Codes($"{{\"db\":[{{\"data\":{{\"posts\":[{post},{large},{post}]}}}}]}}"));
        Assert.Equal(["value-too-long"], Codes($"{{\"db\":[{{\"data\":{{\"posts\":[{{\"title\":\"{new string('x', 40 * 1024 * 1024)}\"}}]}}}}]}}"));
    }

    private static List<string?> Codes(string json) => Codes(Encoding.UTF8.GetBytes(json));

    private static List<string?> Codes(byte[] bytes) => [.. ExportSamples.Read(IncomingFile.Of("a.json", bytes)).Select(part => part.Refused?.Code)];
}
