using NewsPortal.Content.Bodies;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Tests.Support;

namespace NewsPortal.Content.Tests;

/// <summary>The one real seed, as it came from Báo Hà Tĩnh.</summary>
public sealed class SeedTests
{
    private static readonly ParsedArticle Seed = ArticleReader.Read(Path.GetFileName(Samples.SeedFile), File.ReadAllBytes(Samples.SeedFile));

    [Fact]
    public void Headline_source_and_sapo_are_told_apart()
    {
        Assert.Equal("000_42fd4a1a09dc7a81", Seed.Key);
        Assert.Equal("utf-8", Seed.Encoding);
        Assert.StartsWith("“Ban Cán sự Đảng UBND tỉnh", Seed.Headline, StringComparison.Ordinal);
        Assert.Equal("Baohatinh.vn", Seed.Source);
        Assert.StartsWith("Đó là chỉ đạo của Bí thư Tỉnh ủy", Seed.Lede, StringComparison.Ordinal);
    }

    [Fact]
    public void Day_is_a_hint_without_a_year()
    {
        Assert.Equal(new DateHint(26, 8, null), Seed.DateHint);
        Assert.Contains(Seed.Findings, finding => finding is { Code: "year-unknown", Line: 3 });
    }

    [Fact]
    public void Six_photos_with_captions_nine_paragraphs_and_one_quote()
    {
        Assert.Equal([7 - 2, 11, 17, 23, 29, 35], Seed.Blocks.OfType<Figure>().Select(figure => figure.Line!.Value));
        Assert.All(Seed.Blocks.OfType<Figure>(), figure => Assert.NotNull(figure.Caption));
        Assert.All(Seed.Blocks.OfType<Figure>(), figure => Assert.Null(figure.Alt));
        Assert.Equal([9, 15, 21, 27, 33, 39, 41, 43, 45], Seed.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Line!.Value));
        Assert.Equal(16, Seed.Blocks.Count);
    }

    [Fact]
    public void Last_line_is_what_the_secretary_said()
    {
        var quote = Assert.Single(Seed.Blocks.OfType<PullQuote>());

        Assert.Equal(47, quote.Line);
        Assert.Equal("Bí thư Tỉnh ủy Lê Đình Sơn", quote.Speaker);
        Assert.StartsWith("Càng dân chủ", quote.Quote, StringComparison.Ordinal);
        Assert.EndsWith("1 lần", quote.Quote, StringComparison.Ordinal);
        Assert.Contains(Seed.Findings, finding => finding is { Code: "same-statement-twice", Line: 47 });
    }

    [Fact]
    public void One_topic_nothing_related_four_menu_names_left_out()
    {
        Assert.Equal(["Hoạt động của lãnh đạo tỉnh"], Seed.Topics);
        Assert.Empty(Seed.Related);
        Assert.Contains(Seed.Findings, finding => finding is { Code: "menu-discarded", Line: 53 } && finding.Message.Contains(" 4 ", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_attended_may_be_a_paragraph_and_an_editor_is_told() =>
        Assert.Equal(5, Assert.Single(Seed.Findings, finding => finding.Code == "caption-uncertain").Line);

    [Fact]
    public void Nothing_is_invented()
    {
        Assert.Null(Seed.Byline);
        Assert.Null(Seed.Section);
        Assert.Null(Seed.PublishedAt);
    }

    [Fact]
    public void Body_survives_Markdown_and_shows_its_quote()
    {
        var markdown = BodyWriter.Write(Seed.Blocks);

        Assert.Equal(Seed.Blocks.Select(block => block with { Line = null }), BodyReader.Read(markdown));
        Assert.Contains("<figcaption class=\"pull-quote__speaker\">– Bí thư Tỉnh ủy Lê Đình Sơn nhấn mạnh</figcaption>", BodyRenderer.Render(markdown), StringComparison.Ordinal);
    }
}
