using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Tests.Support;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Tests.Reading.Exports;

/// <summary>Exports and lines of others, held against what a few lines of their own find in them.</summary>
public sealed class PeerExportTests
{
    private const string Peers = "peer-exports";

    [SharedDataTheory(Peers)]
    [InlineData("wordpress-wxr/theme-unit-test-data.xml", 3)]
    [InlineData("wordpress-wxr/valid-wxr-1.0.xml", 0)]
    [InlineData("wordpress-wxr/valid-wxr-1.1.xml", 0)]
    [InlineData("wordpress-wxr/wxr-simple.xml", 0)]
    [InlineData("wordpress-wxr/slashes.xml", 0)]
    [InlineData("ghost-migrate/mg-wp-xml__sample-with-alt.xml", 0)]
    public void Every_post_and_page_of_a_WordPress_export_is_read_or_refused_by_name(string name, int withoutTextOrHeadline)
    {
        var path = Path.Combine(SharedData.Find(Peers)!, name);

        var read = ExportSamples.Read(FileAt(path)).ToList();

        var titles = Titles(path).ToList();
        Assert.Equal(titles.Count, read.Count);
        Assert.Equal(withoutTextOrHeadline, read.Count(part => part.Refused is not null));
        Assert.All(read.Where(part => part.Refused is not null), part => Assert.Contains(part.Refused!.Code, (string[])["headline-missing", "headline-only"]));
        var known = titles.Select(title => Words(WebUtility.HtmlDecode(Regex.Replace(title, "<[^>]*>", "")))).ToHashSet();
        Assert.All(read.Where(part => part.Article is not null), part => Assert.Contains(Words(part.Article!.Headline), known));
    }

    [SharedDataFact(Peers)]
    public void Text_that_shows_the_end_sign_of_CDATA_is_read_as_WordPress_reads_it()
    {
        var article = ExportSamples.Read(FileAt(Path.Combine(SharedData.Find(Peers)!, "wordpress-wxr/crazy-cdata.xml"))).Single().Article!;

        Assert.Equal("Content with nested <![CDATA[ tags ]]> :)", Assert.Single(article.Blocks).Words());
    }

    [SharedDataFact(Peers)]
    public void A_broken_WordPress_export_is_refused_with_its_line()
    {
        var refused = ExportSamples.Read(FileAt(Path.Combine(SharedData.Find(Peers)!, "wordpress-wxr/malformed-simple.xml"))).Single().Refused!;

        Assert.Equal("malformed-xml", refused.Code);
        Assert.NotNull(refused.Line);
    }

    [SharedDataTheory(Peers)]
    [InlineData("mg-assetscraper-db__ghost.json")]
    [InlineData("mg-assetscraper-db__ghost-flat.json")]
    [InlineData("mg-json__multi-post-only.json")]
    public void Every_post_of_a_Ghost_export_is_read(string name)
    {
        var path = Path.Combine(SharedData.Find(Peers)!, "ghost-migrate", name);
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var root = json.RootElement;
        root = root.TryGetProperty("db", out var db) ? db[0].GetProperty("data") : root.TryGetProperty("data", out var data) ? data : root;
        var titles = root.GetProperty("posts").EnumerateArray()
            .Select(post => (post.TryGetProperty("data", out var inner) ? inner : post).GetProperty("title").GetString());

        Assert.Equal(titles, ExportSamples.Read(FileAt(path)).Select(part => part.Article!.Headline));
    }

    [SharedDataTheory("vn-news-raw")]
    [InlineData("vn-news-raw/articles.jsonl", "headline", "lines")]
    [InlineData("vn-feeds-2026/2026-08-18.jsonl", "title", null)]
    [InlineData("vn-sections/vnexpress-2020-full.jsonl", "headline", "lines")]
    [InlineData("vn-news-mixed/vfnd-real.jsonl", "headline", "lines")]
    public void Every_line_of_JSON_is_an_article_with_all_its_words(string name, string headline, string? lines)
    {
        var path = Path.Combine(SharedData.Find("vn-news-raw")!, "..", name);

        var read = ExportSamples.Read(FileAt(path)).ToList();

        var rows = File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(rows.Count, read.Count);
        foreach (var (row, part) in rows.Zip(read))
        {
            var article = part.Article!;
            Assert.Equal(Words(row.GetProperty(headline).GetString()!), Words(article.Headline));
            var written = lines is null ? [] : row.GetProperty(lines).EnumerateArray().Select(line => VietnameseText.Clean(line.GetString()!)).Where(line => line.Length > 0);
            var body = article.Blocks.Select(block => block.Words());
            Assert.Equal(written, article.Findings.Any(finding => finding.Code == "lede-repeated") ? [written.First(), .. body] : body);
        }
    }

    [SharedDataFact("vn-sections")]
    public void Teasers_without_a_teaser_are_refused_for_that_and_all_others_read()
    {
        var path = Path.Combine(SharedData.Find("vn-sections")!, "vnexpress-2020-teasers.jsonl");

        var read = ExportSamples.Read(FileAt(path)).ToList();

        var empty = File.ReadLines(path).Count(line => JsonDocument.Parse(line).RootElement.GetProperty("sapo").GetString() == "");
        Assert.Equal(empty, read.Count(part => part.Refused?.Code == "headline-only"));
        Assert.Equal(File.ReadLines(path).Count() - empty, read.Count(part => part.Article is not null));
    }

    private static IncomingFile FileAt(string path) => new(Path.GetFileName(path), new FileInfo(path).Length, () => File.OpenRead(path));

    private static string Words(string text) => Folding.Fold(text);

    // Titles of the items that are posts or pages, as a reader that knows nothing else finds them.
    private static IEnumerable<string> Titles(string path)
    {
        using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var (title, type) = ("", "");
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, Depth: 3 })
            {
                using var inner = reader.ReadSubtree();
                inner.Read();
                title = reader.Name == "title" ? inner.ReadElementContentAsString() : title;
                type = reader.Name == "wp:post_type" ? inner.ReadElementContentAsString() : type;
            }
            else if (reader is { NodeType: XmlNodeType.EndElement, Name: "item" })
            {
                if (type is "post" or "page")
                {
                    yield return title;
                }

                (title, type) = ("", "");
            }
        }
    }
}
