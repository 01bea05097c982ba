using NewsPortal.Content.Reading.Seeds;

namespace NewsPortal.Content.Tests.Reading.Seeds;

public sealed class HeaderStageTests
{
    [Fact]
    public void First_line_is_the_headline_and_the_next_the_sapo()
    {
        var (header, lead, body) = Take("Tít", "(Baohatinh.vn) - Sapo.", "Đoạn.");

        Assert.Equal(("Tít", "Baohatinh.vn", "Sapo."), (header.Headline, header.Source, header.Lede));
        Assert.Empty(lead);
        Assert.Equal(["Đoạn."], body.Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void Photo_and_caption_may_stand_before_the_sapo()
    {
        var (header, lead, body) = Take("Tít", "Tít", "Chú thích.", "Sapo.", "Đoạn.");

        Assert.Equal("Sapo.", header.Lede);
        Assert.Equal(["Tít", "Chú thích."], lead.Select(paragraph => paragraph.Text));
        Assert.Single(body);
    }

    [Fact]
    public void Sapo_with_its_tag_is_never_a_caption()
    {
        var (header, lead, _) = Take("Tít", "Tít", "(Baohatinh.vn) - Sapo.", "Đoạn.");

        Assert.Equal("Sapo.", header.Lede);
        Assert.Equal(["Tít"], lead.Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void Piece_of_photos_has_no_sapo() => Assert.Null(Take("Tít", "Tít", "Chú thích.").Header.Lede);

    private static (Header Header, IReadOnlyList<Paragraph> Lead, IReadOnlyList<Paragraph> Body) Take(params string[] lines) =>
        HeaderStage.Take([.. lines.Select(line => new Paragraph(line))]);
}
