using System.Text;
using NewsPortal.Content.Reading;

namespace NewsPortal.Content.Tests.Reading;

public sealed class ReadingRulesTests
{
    private const string Seed = """
        Mùa cam chín ở Vũ Quang

        (Baohatinh.vn) - Sáng nay (26/8), những vườn cam đầu tiên vào vụ.

        Những vườn cam bên sông đã vàng quả.

        Cam được hái từ lúc còn sương. Ảnh: Sỹ Ngọ

        Vườn nhà, chợ phố

        Người trồng cam bán thẳng cho khách qua đường.

        Theo dõi báo trên mạng xã hội

        Nguyễn Văn An
        """;

    [Fact]
    public void A_rule_decides_captions_subheadings_bylines_and_lines_to_drop_for_all_files_of_a_paper()
    {
        var article = Read("""
            rules:
              - source: baohatinh.vn
                captions: "*Ảnh: …"
                subheadings: ["Vườn nhà, *"]
                bylines: ["Nguyễn Văn An"]
                drop: ["Theo dõi * trên *"]
            """);

        Assert.Equal<Block>(
            [
                new Paragraph("Những vườn cam bên sông đã vàng quả.") { Line = 5 },
                new Figure("Cam được hái từ lúc còn sương. Ảnh: Sỹ Ngọ", "Sỹ Ngọ") { Line = 7 },
                new Subheading("Vườn nhà, chợ phố") { Line = 9 },
                new Paragraph("Người trồng cam bán thẳng cho khách qua đường.") { Line = 11 },
            ],
            article.Blocks);
        Assert.Equal("Nguyễn Văn An", article.Byline);
        Assert.Contains(article.Findings, finding => finding is { Code: "dropped-by-rule", Line: 13 });
    }

    [Fact]
    public void A_rule_gives_the_year_of_the_day_in_the_sapo_and_the_doubt_is_gone()
    {
        var article = Read("rules: [{ year: 2019, section: Thời sự }]");

        Assert.Equal(new DateHint(26, 8, 2019), article.DateHint);
        Assert.Null(article.PublishedAt);
        Assert.Equal("Thời sự", article.Section);
        Assert.DoesNotContain(article.Findings, finding => finding.Code == "year-unknown");
        Assert.Contains(article.Findings, finding => finding.Code == "year-by-rule");
    }

    [Theory]
    [InlineData("files: \"luu-tru-2020/*\"")]
    [InlineData("source: Báo khác")]
    [InlineData("format: html")]
    public void A_rule_for_other_files_changes_nothing(string condition) =>
        Assert.Equal(new DateHint(26, 8, null), Read($"rules:\n  - {condition}\n    year: 2019").DateHint);

    [Fact]
    public void A_caption_goes_to_the_photo_that_waits_for_one()
    {
        var rules = ReadingRules.Parse("rules: [{ captions: '*Ảnh: *' }]");
        var article = ArticleReader.Read("a.txt", Encoding.UTF8.GetBytes(Seed)) with
        {
            Blocks = [new Figure(null, Picture: "1.jpg") { Line = 4 }, new Paragraph("Nắng lên. Ảnh: Sỹ Ngọ") { Line = 6 }],
        };

        Assert.Equal<Block>([new Figure("Nắng lên. Ảnh: Sỹ Ngọ", "Sỹ Ngọ", null, "1.jpg") { Line = 4 }], rules.Apply("a.txt", article).Blocks);
    }

    [Theory]
    [InlineData("rules:\n  - yeer: 2019", 2)]
    [InlineData("rules:\n  - captions: \"*\"", 2)]
    [InlineData("rules:\n  - source: A\n    year: hai nghìn", 3)]
    [InlineData("rules:\n  - [a, b", 3)]
    [InlineData("rules: &a [*a]", 1)]
    [InlineData("luật: []", 1)]
    [InlineData("", null)]
    [InlineData("rules: []\n---\nrules: []", null)]
    public void A_rules_file_that_is_wrong_is_refused_with_its_line(string yaml, int? line)
    {
        var refusal = Assert.Throws<ArticleFormatException>(() => ReadingRules.Parse(yaml));

        Assert.Equal("rules-file", refusal.Code);
        Assert.Equal(line, refusal.Line);
    }

    [Theory]
    [InlineData("*Ảnh: *", "Cầu mới. Ảnh: An", true)]
    [InlineData("*ảnh:*", "Ảnh: An", true)]
    [InlineData("Theo * báo", "Theo báo", false)]
    [InlineData("Theo*báo", "Theo dõi báo", true)]
    [InlineData("a*a", "a", false)]
    [InlineData("Hết.", "Hết.", true)]
    [InlineData("Hết.", "Chưa hết.", false)]
    [InlineData("*b*b*", "abc", false)]
    public void A_star_stands_for_any_words(string pattern, string line, bool fits) =>
        Assert.Equal(fits, new LinePattern(pattern).Matches(line));

    private static ParsedArticle Read(string rules) =>
        ArticleReader.Split(IncomingFile.Of("cam.txt", Encoding.UTF8.GetBytes(Seed)), ReadingRules.Parse(rules)).Single().Read();
}
