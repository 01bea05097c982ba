using NewsPortal.Content.Reading.Seeds;

namespace NewsPortal.Content.Tests.Reading.Seeds;

public sealed class PullQuoteStageTests
{
    [Theory]
    [InlineData("“Đê vững” – Bí thư Tỉnh ủy Lê Văn Mẫu nhấn mạnh.", "Bí thư Tỉnh ủy Lê Văn Mẫu")]
    [InlineData("“Đê vững” - Lê Văn Mẫu", "Lê Văn Mẫu")]
    [InlineData("\"Đê vững\" — Chủ tịch UBND xã Lê Văn Mẫu cho biết thêm.", "Chủ tịch UBND xã Lê Văn Mẫu")]
    [InlineData("“Đê “vững” lắm” – Lê Văn Mẫu, Giám đốc sở.", "Lê Văn Mẫu, Giám đốc sở")]
    public void Quotation_a_dash_and_a_person_make_a_pull_quote(string line, string speaker) =>
        Assert.Equal(speaker, Assert.IsType<PullQuote>(Apply(line)).Speaker);

    [Theory]
    [InlineData("\"Đê vững\" - ông Mẫu cho hay.")]
    [InlineData("“Đê vững”, Bí thư Lê Văn Mẫu nói.")]
    [InlineData("“Đê vững” – một câu nói quen.")]
    [InlineData("“Đê vững” – Bí thư Lê Văn Mẫu nói. Ông cũng đề nghị kiểm tra.")]
    [InlineData("“Đê” và “kè” – Lê Văn Mẫu")]
    [InlineData("“Đê vững”")]
    [InlineData("“Đê vững” –")]
    [InlineData("kinh tế - xã hội")]
    [InlineData("“”")]
    public void Everything_else_stays_a_paragraph(string line) => Assert.IsType<Paragraph>(Apply(line));

    [Fact]
    public void Line_and_words_are_kept_as_they_stand()
    {
        var quote = Assert.IsType<PullQuote>(Apply("“Đê vững” – Lê Văn Mẫu nói."));

        Assert.Equal(("“Đê vững” – Lê Văn Mẫu nói.", "Đê vững", 7), (quote.Text, quote.Quote, quote.Line));
    }

    private static Block Apply(string line) => PullQuoteStage.Apply([new Paragraph(line) { Line = 7 }])[0];
}
