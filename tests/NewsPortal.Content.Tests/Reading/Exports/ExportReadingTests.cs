using System.Text;
using System.Text.Json;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Tests.Support;

namespace NewsPortal.Content.Tests.Reading.Exports;

/// <summary>How exports are recognised, in which encodings they come, and that our own reports come back.</summary>
public sealed class ExportReadingTests
{
    private const string Feed = "<rss version=\"2.0\"><channel><item><title>Tít tiếng Việt</title><description>Sapo có dấu: ệ ữ ầy.</description></item></channel></rss>";

    public static TheoryData<string, string> Files => new()
    {
        { "<rss xmlns:wp='http://wordpress.org/export/1.2/'>", "WordPressFormat" },
        { "\uFEFF\n<?xml version='1.0'?>\n<!-- > <rss> --><!DOCTYPE rss [<!ENTITY a '>'>]>\n<rss\n xmlns:wp=\"https://wordpress.org/export/1.0/\">", "WordPressFormat" },
        { "<rss version='2.0'>", "FeedFormat" },
        { "<a:feed xmlns:a='http://www.w3.org/2005/Atom'>", "FeedFormat" },
        { "<rdf:RDF xmlns='http://purl.org/rss/1.0/'>", "FeedFormat" },
        { "<feed>", "SeedFormat" },
        { "{\"db\":[", "GhostFormat" },
        { "{ \"meta\" : {\"exported_on\":1},", "GhostFormat" },
        { "{\"data\":{\"posts\":[", "GhostFormat" },
        { "{\"posts\" : [{", "GhostFormat" },
        { "{\"posts\":5}", "JsonLinesFormat" },
        { "\n {\"title\":", "JsonLinesFormat" },
        { "[ {\"title\":", "JsonLinesFormat" },
        { "{\\rtf1", "WordFormat" },
        { "[Ảnh] Tít bài", "SeedFormat" },
        { "{Tít trong ngoặc}", "SeedFormat" },
        { "{\"", "JsonLinesFormat" },
        { "<", "SeedFormat" },
        { "", "SeedFormat" },
    };

    [Theory]
    [InlineData("tin.rss", "<rss version='2.0'><channel><item><title>Một</title></item><item><title>Hai</title></item><item><title>Ba</title></item></channel></rss>")]
    [InlineData("tin.json", "[{\"title\":\"Một\",\"text\":\"A.\"},{\"title\":\"Hai\",\"text\":\"B.\"},{\"title\":\"Ba\",\"text\":\"C.\"}]")]
    [InlineData("tin.ghost", "{\"posts\":[{\"title\":\"Một\",\"html\":\"A\"},{\"title\":\"Hai\",\"html\":\"B\"},{\"title\":\"Ba\",\"html\":\"C\"}]}")]
    [InlineData("tin.wxr", "<rss xmlns:wp='http://wordpress.org/export/1.2/' xmlns:e='http://wordpress.org/export/1.2/excerpt/'><channel><item><title>Một</title><e:encoded>A.</e:encoded></item><item><title>Hai</title><e:encoded>B.</e:encoded></item><item><title>Ba</title><e:encoded>C.</e:encoded></item></channel></rss>")]
    public void Items_on_one_line_are_told_apart_by_their_ordinal_there(string name, string text)
    {
        var parts = ExportSamples.Read(IncomingFile.Of(name, Encoding.UTF8.GetBytes(text.Replace("</title>", "</title><description>Sapo.</description>", StringComparison.Ordinal)))).ToList();

        Assert.Equal([$"{name}:1", $"{name}:1.2", $"{name}:1.3"], parts.Select(part => part.Name));
        Assert.Equal(["tin-1", "tin-1.2", "tin-1.3"], parts.Select(part => part.Article!.Key));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_format_is_recognised_by_how_a_file_begins(string start, string format) => Assert.Equal(format,
        ArticleReader.Formats.First(known => known.Recognises(new FileStart(Encoding.UTF8.GetBytes(start)))).GetType().Name);

    [Theory]
    [InlineData("utf-16le", true)]
    [InlineData("utf-16le", false)]
    [InlineData("utf-16be", true)]
    public void A_feed_in_UTF_16_is_read_with_a_mark_and_without(string encoding, bool mark)
    {
        var wide = new UnicodeEncoding(encoding == "utf-16be", mark);
        byte[] bytes = [.. wide.GetPreamble(), .. wide.GetBytes($"<?xml version=\"1.0\" encoding=\"utf-16\"?>\n{Feed}")];

        AssertRead(ExportSamples.Articles("a.xml", bytes), encoding);
    }

    [Fact]
    public void A_feed_in_windows_1258_is_read_as_it_declares()
    {
        // ế in windows-1258 is ê with a mark of its own behind it.
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;
        var letters = string.Concat($"<?xml version='1.0' encoding='Windows-1258'?>{Feed}".Replace("ế", "ê\u0301", StringComparison.Ordinal)
            .Replace("ệ", "ê\u0323", StringComparison.Ordinal).Replace("ữ", "ư\u0303", StringComparison.Ordinal).Replace("ầ", "â\u0300", StringComparison.Ordinal)
            .Replace("ấ", "â\u0301", StringComparison.Ordinal).Replace("í", "í", StringComparison.Ordinal));

        AssertRead(ExportSamples.Articles("a.xml", encoding.GetBytes(letters)), "windows-1258");
    }

    [Fact]
    public void UTF_8_under_another_name_is_read_as_UTF_8() =>
        AssertRead(ExportSamples.Articles("a.xml", Encoding.UTF8.GetBytes($"<?xml version='1.0' encoding='iso-8859-1'?>{Feed}")), "utf-8");

    [Theory]
    [InlineData("utf-7")]
    [InlineData("ebcdic")]
    [InlineData("windows-125")]
    public void An_encoding_nobody_here_knows_is_refused_by_name(string name)
    {
        var read = ExportSamples.Read(IncomingFile.Of("a.xml", Encoding.ASCII.GetBytes($"<?xml version='1.0' encoding='{name}'?><rss><channel/></rss>"))).Single();

        Assert.Equal("unknown-encoding", read.Refused!.Code);
        Assert.Contains(name, read.Refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<rss version='2.0'><channel><title>Báo</title></channel></rss>")]
    [InlineData("{\"db\":[{\"data\":{\"posts\":[]}}]}")]
    [InlineData("<rss xmlns:wp='http://wordpress.org/export/1.2/'><channel/></rss>")]
    public void An_export_without_articles_says_so(string text) =>
        Assert.Equal("no-articles", ExportSamples.Read(IncomingFile.Of("a", Encoding.UTF8.GetBytes(text))).Single().Refused!.Code);

    [Theory]
    [MemberData(nameof(Samples.Accepted), MemberType = typeof(Samples))]
    public void What_import_prints_as_JSON_is_read_back_exactly(string name)
    {
        var first = FileReport.Of(name, ImportStatus.New, Samples.Read(name));

        var article = ExportSamples.Articles("lines.jsonl", Encoding.UTF8.GetBytes(first.ToJson())).Single();

        var second = FileReport.Of(name, ImportStatus.New, article);
        Assert.Equal(Said(first), Said(second));
    }

    [Fact]
    public void Both_posts_of_one_address_have_its_key()
    {
        var item = "<item><title>Tít</title><description>Sapo.</description><guid>https://baomau.example/a</guid></item>";

        var articles = ExportSamples.Articles("a.xml", Encoding.UTF8.GetBytes($"<rss><channel>{item}{item}</channel></rss>"));

        Assert.Equal(["baomau.example/a", "baomau.example/a"], articles.Select(article => article.Key));
    }

    [Fact]
    public void Pictures_beside_an_export_are_found_by_their_path_in_the_old_system()
    {
        var beside = new Dictionary<string, byte[]> { ["uploads/2019/a.jpg"] = [1], ["content/images/b c.png"] = [2] };
        var file = IncomingFile.Of("a.jsonl", Encoding.UTF8.GetBytes("{\"title\":\"Tít\",\"html\":\"<img src='https://baomau.example/wp-content/uploads/2019/a.jpg?w=3'><img src='__GHOST_URL__/content/images/b%20c.png'><img src='https://baomau.example/c.jpg'>\"}"))
            with
        { Beside = name => beside.TryGetValue(name, out var bytes) ? IncomingFile.Of(name, bytes) : null };

        var pictures = ExportSamples.Read(file).Single().Article!.Pictures;

        Assert.Equal([[1], [2], null], pictures.Select(picture => picture.Read()));
    }

    private static string Said(FileReport report) => JsonSerializer.Serialize(report with
    {
        File = "",
        Format = "",
        Encoding = "",
        Findings = [],
        Blocks = [.. report.Blocks.Select(block => block with { Line = null })],
    });

    private static void AssertRead(IReadOnlyList<ParsedArticle> articles, string encoding)
    {
        var article = Assert.Single(articles);
        Assert.Equal(("Tít tiếng Việt", "Sapo có dấu: ệ ữ ầy.", encoding), (article.Headline, article.Lede, article.Encoding));
    }
}
