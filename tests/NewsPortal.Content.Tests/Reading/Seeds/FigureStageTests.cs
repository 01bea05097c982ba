using NewsPortal.Content.Reading.Seeds;

namespace NewsPortal.Content.Tests.Reading.Seeds;

public sealed class FigureStageTests
{
    private static readonly Header Header = new("Khởi công kè biển", null, null, null);

    [Fact]
    public void Headline_standing_alone_becomes_a_photo_with_the_next_paragraph_as_caption() =>
        Assert.Equal([new Figure("Quang cảnh lễ khởi công."), new Paragraph("Kè dài 2 km.")], Blocks("Khởi công kè biển", "Quang cảnh lễ khởi công.", "Kè dài 2 km."));

    [Fact]
    public void Two_marks_in_a_row_are_two_photos_the_first_without_caption() =>
        Assert.Equal([new Figure(null), new Figure("Quang cảnh.")], Blocks("Khởi công kè biển", "khởi công  kè biển", "Quang cảnh."));

    [Fact]
    public void Mark_at_the_end_is_a_photo_without_caption() =>
        Assert.Equal([new Paragraph("Kè dài 2 km."), new Figure(null)], Blocks("Kè dài 2 km.", "“Khởi công kè biển”"));

    [Fact]
    public void Line_that_only_contains_the_headline_stays_text() =>
        Assert.Equal([new Paragraph("Khởi công kè biển. Ảnh: CTV")], Blocks("Khởi công kè biển. Ảnh: CTV"));

    private static IReadOnlyList<Block> Blocks(params string[] lines) => FigureStage.Apply([.. lines.Select(line => new Paragraph(line))], Header);
}
