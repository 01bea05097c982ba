using NewsPortal.Content.Bodies;

namespace NewsPortal.Content.Tests.Bodies;

public sealed class PrintedBodyTests
{
    private static readonly string Photo = $"^^^\n![Đồi > núi \"xa\"](/anh/{new string('a', 64)}-640x480.webp)\n^^^ Đồi. Ảnh: *Thu Hà*";

    [Fact]
    public void Every_block_of_a_body_is_one_piece_and_together_they_are_the_body()
    {
        var html = BodyRenderer.Render($"Một *hai* [ba](https://x.vn/?a=1&b=2).\n\n## Tít < xen\n\n- a\n  - b\n- c\n\n{Photo}\n\n> “Nước” – Bà Mẫu\n\n| a | b |\n| --- | --- |\n| c | d |\n\n---\n\nHết\\\ndòng.");

        var body = PrintedBody.Of(html);

        Assert.Equal(["<p i", "<h2 ", "<ul ", "<fig", "<fig", "<div", "<hr>", "<p i"], body.Blocks.Select(block => block.Trim()[..4]));
        Assert.Equal(html, body.Html);
        Assert.Equal(1, body.Photos);
        Assert.Null(body.LeadPhoto);
    }

    [Fact]
    public void A_photo_that_opens_the_body_is_its_lead_and_a_note_of_a_missing_one_is_not()
    {
        var body = PrintedBody.Of(BodyRenderer.Render(Photo + "\n\nChữ."));

        Assert.StartsWith("<figure class=\"figure", body.LeadPhoto, StringComparison.Ordinal);
        Assert.Equal("<p id=\"d2\">Chữ.</p>\n", body.AfterLeadPhoto().Html);
        Assert.Null(PrintedBody.Of(BodyRenderer.Render("^^^\n^^^ Chỉ có lời.\n\nChữ.")).LeadPhoto);
    }

    [Fact]
    public void Chapters_are_what_subheadings_open()
    {
        var (opening, chapters) = PrintedBody.Of(BodyRenderer.Render("Mở.\n\n## Đất & *nước*\n\nMột.\n\nHai.\n\n### Đất & *nước*\n\nBa.")).InChapters();

        Assert.Equal("<p id=\"d1\">Mở.</p>\n", opening.Html);
        Assert.Equal([("muc-dat-nuoc", "Đất & nước", 2), ("muc-dat-nuoc-2", "Đất & nước", 1)], chapters.Select(c => (c.Id, c.Name, c.Body.Blocks.Count)));
    }

    [Fact]
    public void A_body_without_subheadings_is_all_opening()
    {
        var (opening, chapters) = PrintedBody.Of(BodyRenderer.Render("Một.\n\nHai.")).InChapters();

        Assert.Equal((2, 0), (opening.Blocks.Count, chapters.Count));
    }

    [Fact]
    public void A_long_body_is_cut_between_two_paragraphs_after_its_first_third()
    {
        var paragraphs = Enumerable.Range(1, 9).Select(i => $"Đoạn {i}. {new string('x', 200)}").ToList();
        paragraphs.Insert(3, "## Mục");

        var parts = PrintedBody.Of(BodyRenderer.Render(string.Join("\n\n", paragraphs))).InTwo();

        Assert.Equal(2, parts.Count);
        Assert.Matches("</p>\n$", parts[0]);
        Assert.StartsWith("<p id=\"d6\">", parts[1], StringComparison.Ordinal);
        Assert.Single(PrintedBody.Of(BodyRenderer.Render("Một.\n\nHai.\n\nBa.")).InTwo());
    }

    [Theory]
    [InlineData("<p>")]
    [InlineData("a < b </p>")]
    [InlineData("")]
    public void What_is_no_whole_element_is_lost_neither(string html) => Assert.Equal(html, PrintedBody.Of(html).Html);
}
