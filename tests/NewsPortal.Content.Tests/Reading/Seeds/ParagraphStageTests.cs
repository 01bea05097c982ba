using NewsPortal.Content.Reading.Seeds;

namespace NewsPortal.Content.Tests.Reading.Seeds;

public sealed class ParagraphStageTests
{
    [Theory]
    [InlineData("Một\n\nHai\n", 1, 3)]
    [InlineData("Một\nHai", 1, 2)]
    [InlineData("Một\r\n\r\nHai\r\n", 1, 3)]
    [InlineData("Một\rHai\r", 1, 2)]
    [InlineData("\n \u00A0\nMột\n\t\nHai", 3, 5)]
    public void Lines_with_words_are_paragraphs_that_know_their_line(string text, int first, int second) =>
        Assert.Equal([new Paragraph("Một") { Line = first }, new Paragraph("Hai") { Line = second }], ParagraphStage.Split(text));

    [Fact]
    public void Text_without_words_has_no_paragraph() => Assert.Empty(ParagraphStage.Split(" \n\u200B\r\n\uFEFF"));
}
