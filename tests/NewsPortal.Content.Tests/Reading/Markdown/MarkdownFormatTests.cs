using System.Diagnostics;
using System.Text;
using NewsPortal.Content.Bodies;
using NewsPortal.Content.Reading;

namespace NewsPortal.Content.Tests.Reading.Markdown;

public sealed class MarkdownFormatTests
{
    private const string Full = """
        ---
        # Ghi chú của người viết
        headline: "Chợ quê: năm giờ sáng"
        lede: Chợ họp khi trời còn tối.
        source: Baohatinh.vn
        byline: [Thu Mẫu, Văn Hòa]
        section: Đất và người
        topics:
          - Chợ quê
          - "Cá, tôm"
        publishedAt: 2026-11-23T08:10:00+07:00
        dateHint: 26/8
        kind: podcast episode
        address: https://www.bao.vn/dat/cho-que.html?x=1
        related: ["Muối biển"]
        visibleFrom: 2026-11-23 09:00
        ---

        Người bán ngồi dọc *đường làng*.

        ![Người bán cá](anh/1.jpg)

        - Cá
        - Tôm
        """;

    [Theory]
    [InlineData("![Ảnh](anh/1.png)\n^^^ Chú thích\n\nĐoạn hai, phải còn.", 7)]
    [InlineData("^^^\n![Ảnh](anh/1.png)\n\nMột đoạn quên đóng ảnh.\n^^^ Chú thích", 7)]
    [InlineData("^^^\n![Ảnh](anh/1.png)\n\n- Cá\n- Tôm\n^^^", 7)]
    [InlineData("^^^ Chú thích trên\n![Ảnh](anh/1.png)\n^^^ Chú thích dưới", 6)]
    public void Text_that_a_figure_would_swallow_is_refused_with_its_line(string body, int line)
    {
        var refusal = Assert.Throws<ArticleFormatException>(() => Read($"---\nheadline: Chợ quê\n---\n{body}"));

        Assert.Equal(("figure-with-text", line), (refusal.Code, refusal.Line));
    }

    [Fact]
    public void Front_matter_gives_every_field_and_the_body_stays_as_it_is_written()
    {
        var article = Read(Full);

        Assert.Equal("markdown", article.Format);
        Assert.Equal(("Chợ quê: năm giờ sáng", "Chợ họp khi trời còn tối.", "Baohatinh.vn", "Thu Mẫu, Văn Hòa", "Đất và người"), (article.Headline, article.Lede, article.Source, article.Byline, article.Section));
        Assert.Equal(["Chợ quê", "Cá, tôm"], article.Topics);
        Assert.Equal(new DateTimeOffset(2026, 11, 23, 8, 10, 0, TimeSpan.FromHours(7)), article.PublishedAt);
        Assert.Equal((new DateHint(26, 8, null), ArticleKind.Episode), (article.DateHint, article.Kind));
        Assert.Equal(("bao.vn/dat/cho-que.html", "https://www.bao.vn/dat/cho-que.html?x=1"), (article.Key, article.Address));
        Assert.Equal(["Muối biển"], article.Related);
        Assert.Equal(new Visibility(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(7))), article.Visibility);
        Assert.Equal(Full[Full.IndexOf("Người bán ngồi", StringComparison.Ordinal)..], article.Markdown);
        Assert.Equal(
            [
                new Paragraph("Người bán ngồi dọc đường làng.") { Line = 19 }, new Figure(null, null, "Người bán cá", "anh/1.jpg") { Line = 21 },
                new ItemList(["Cá", "Tôm"]) { Line = 23 },
            ], article.Blocks);
        Assert.Equal(["recording-unnamed", "time-without-zone"], article.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_file_without_front_matter_opens_with_its_headline()
    {
        var article = Read("\uFEFF\r\n# Chợ *quê*\r\n\r\nMột đoạn.\r\n\r\n## Tít xen\r\n", "cho.md");

        Assert.Equal(("cho", "Chợ quê", "Một đoạn.\n\n## Tít xen"), (article.Key, article.Headline, article.Markdown));
        Assert.Equal([new Paragraph("Một đoạn.") { Line = 4 }, new Subheading("Tít xen") { Line = 6 }], article.Blocks);
        Assert.Equal(["lede-missing"], article.Findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("Chợ quê\n\n- một\n- hai\n\n## Tít xen")]
    [InlineData("#Chợ quê\n\nMột đoạn")]
    [InlineData("> trích\n\n| a | b |\n|---|---|")]
    public void Signs_of_Markdown_alone_make_no_Markdown(string text) => Assert.Equal("seed", Read(text, "a.md").Format);

    [Theory]
    [InlineData("---\n\nChợ quê, năm giờ sáng\n\nNgười bán ngồi.\n\n---\n")]
    [InlineData("---\nThời sự: cả nước\n---\nMột đoạn")]
    [InlineData("----\ntitle: a\n----\nMột đoạn")]
    public void A_line_of_dashes_alone_opens_no_front_matter(string text) =>
        Assert.Equal("headline-without-words", Assert.Throws<ArticleFormatException>(() => Read(text)).Code);

    [Theory]
    [InlineData("headline: a b\nlede: c\ntitle: d", 4, "front-matter-unknown")]
    [InlineData("title: a b\ndescription: c\nweight: 5", 4, "front-matter-unknown")]
    public void A_field_the_newspaper_does_not_use_is_named(string yaml, int line, string code)
    {
        var article = Read($"---\n{yaml}\n---\nMột đoạn");

        var finding = Assert.Single(article.Findings);
        Assert.Equal((Severity.Warning, line, code), (finding.Severity, finding.Line!.Value, finding.Code));
        Assert.Equal(("a b", "c"), (article.Headline, article.Lede));
    }

    [Theory]
    [InlineData("headline: a\nkind: photo", 3, "kind")]
    [InlineData("headline: a\npublishedAt: hôm qua", 3, "publishedAt")]
    [InlineData("headline: a\npublishedAt: 0001-01-01", 3, "publishedAt")]
    [InlineData("headline: a\npublishedAt: 2026-02-30", 3, "publishedAt")]
    [InlineData("headline: a\naddress: javascript:alert(1)", 3, "address")]
    [InlineData("headline: a\ndateHint: 31/13", 3, "dateHint")]
    [InlineData("headline: a\nheadline: b", 3, "dòng 2")]
    [InlineData("headline: a\ntopics:\n  - b\n  - [c]", 5, "topics")]
    [InlineData("headline: [a]", 2, "headline")]
    [InlineData("headline: a: b", 2, "ngoặc kép")]
    [InlineData("headline: a\nlede: *x", 3, "neo")]
    [InlineData("headline: a\nlede: &x b\nbyline: *x", 3, "neo")]
    [InlineData("headline: !!binary YQ==", 2, "kiểu")]
    [InlineData("headline: !System.Diagnostics.Process a", 2, "kiểu")]
    [InlineData("headline: a\nvisibleUntil: 2026-01-01", 3, "visibleFrom")]
    [InlineData("headline: a\nslug: Chợ quê", 3, "slug")]
    [InlineData("headline: a\npictures: [[[[[[[[[[b]]]]]]]]]]", 3, "tầng")]
    [InlineData("headline: a\npictures:\n  - alt: b", 4, "name")]
    [InlineData("headline: a\n? [b]\n: c", 2, "chữ")]
    [InlineData("headline: \"a", 2, "YAML")]
    public void A_wrong_value_is_refused_with_its_line_and_the_reason(string yaml, int line, string word)
    {
        var refused = Assert.Throws<ArticleFormatException>(() => Read($"---\n{yaml}\n---\nMột đoạn"));

        Assert.Equal(("front-matter-wrong", line), (refused.Code, refused.Line));
        Assert.Contains(word, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\nheadline: a\n\nMột đoạn", "front-matter-open")]
    [InlineData("---\nlede: a\n---\nMột đoạn", "headline-missing")]
    [InlineData("---\nheadline: \"!!!\"\n---\nMột đoạn", "headline-without-words")]
    [InlineData("---\nheadline: a\n---\n", "headline-only")]
    [InlineData("# Tít\n", "headline-only")]
    public void A_file_without_an_article_is_refused(string text, string code) =>
        Assert.Equal(code, Assert.Throws<ArticleFormatException>(() => Read(text)).Code);

    [Fact]
    public void Front_matter_longer_than_its_limit_is_refused()
    {
        var text = $"---\nheadline: a\n{string.Concat(Enumerable.Range(0, 7_000).Select(i => $"x{i}: {new string('b', 80)}\n"))}---\nMột đoạn";

        Assert.Equal("front-matter-too-large", Assert.Throws<ArticleFormatException>(() => Read(text)).Code);
    }

    [Fact]
    public void Pictures_of_the_front_matter_fill_what_the_body_leaves_open()
    {
        var article = Read("""
            ---
            headline: Chợ quê
            lede: Sapo
            pictures:
              anh/1.jpg: { alt: Người bán cá, credit: Thu Mẫu, caption: "Cá tươi. Ảnh: Thu Mẫu" }
              anh/2.jpg: Người bán rau
              - anh/bia.jpg
            ---
            Một [đường](https://a.vn) dài.

            ![](anh/1.jpg)

            ^^^
            ![Đã có](anh/2.jpg)
            ^^^ Rau
            """.Replace("  - anh/bia.jpg", "  anh/bia.jpg: { alt: Cổng chợ }", StringComparison.Ordinal));

        Assert.Equal("^^^\n![Cổng chợ](anh/bia.jpg)\n^^^\n\nMột [đường](https://a.vn) dài.\n\n^^^\n![Người bán cá](anh/1.jpg)\n^^^ Cá tươi. Ảnh: *Thu Mẫu*\n\n^^^\n![Đã có](anh/2.jpg)\n^^^ Rau", article.Markdown);
        Assert.Equal([7, 9, 11, 13], article.Blocks.Select(block => block.Line!.Value));
        Assert.Equal(BodyReader.Read(article.Markdown!), article.Blocks.Select(block => block with { Line = null }));
    }

    [Fact]
    public void Pictures_are_found_beside_the_file_and_those_of_an_export_beside_its_sections()
    {
        var kept = $"{new string('c', 64)}-4x3.webp";
        var beside = new Dictionary<string, byte[]> { ["anh/chợ 1.jpg"] = [1], [$"../anh/{kept}"] = [2], ["anh/e\u0302.jpg"] = [3] };
        var file = IncomingFile.Of("a.md", Encoding.UTF8.GetBytes($"# Tít bài\n\n![](anh/chợ%201.jpg) ![](/anh/{kept}) ![](anh/ê.jpg) ![](mat.jpg) ![](https://x.vn/a.jpg) ![](//x.vn/a.jpg)")) with
        {
            Beside = name => beside.TryGetValue(name, out var bytes) ? IncomingFile.Of(name, bytes) : null,
        };

        var article = ArticleReader.Split(file, ReadingRules.None).Single().Read();

        Assert.Equal(["anh/chợ%201.jpg", $"/anh/{kept}", "anh/ê.jpg", "mat.jpg"], article.Pictures.Select(picture => picture.Name));
        Assert.Equal([1, 2, 3, null], article.Pictures.Select(picture => picture.Read()?[0]));
        Assert.Equal(2, article.Findings.Count(finding => finding.Code == "picture-elsewhere"));
    }

    [Fact]
    public void Mutated_files_are_read_or_refused_with_a_reason_at_once()
    {
        var random = new Random(20260923);
        var sample = Encoding.UTF8.GetBytes(Full);
        string[] pieces = ["---\n", "- ", "[", "{", "*a", "&a ", "!!str ", "|\n", "\"", "'", ": ", "? ", "%YAML 9\n", "\t", "\u0000", "> ", "![](", "^^^\n", "|-|\n", "…", "\uFEFF"];
        var read = 0;
        for (var i = 0; i < 2000; i++)
        {
            var bytes = sample.ToList();
            for (var change = random.Next(1, 5); change > 0; change--)
            {
                var at = random.Next(4, bytes.Count);
                switch (random.Next(3))
                {
                    case 0: bytes.InsertRange(at, Encoding.UTF8.GetBytes(pieces[random.Next(pieces.Length)])); break;
                    case 1: bytes.RemoveRange(at, Math.Min(random.Next(30), bytes.Count - at)); break;
                    default: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(60), bytes.Count - at))); break;
                }
            }

            var watch = Stopwatch.StartNew();
            try
            {
                Body.Of(ArticleReader.Read("a.md", [.. bytes]));
                read++;
            }
            catch (ArticleFormatException refused)
            {
                Assert.NotEmpty(refused.Code);
                Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
            }

            Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
        }

        Assert.InRange(read, 200, 1900);
    }

    private static ParsedArticle Read(string text, string name = "bai.md") => ArticleReader.Read(name, Encoding.UTF8.GetBytes(text));
}
