using System.Text;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Tests.Support;
using static NewsPortal.Content.Tests.Support.WordFile;

namespace NewsPortal.Content.Tests.Reading.Word;

/// <summary>Old letters under a font's name that promises something else, as copying between files leaves them.</summary>
public sealed class WrongFontTests
{
    private const string Market = "Sáng nào người làng cũng gánh rau ra chợ từ lúc trời còn tối, đến bảy giờ thì vãn người mua.";
    private const string Salt = "Nắng làm nốt phần còn lại của hạt muối trên đồng; diêm dân chỉ còn việc cào và gánh về kho.";

    [Theory]
    [InlineData("vni", ".VnTime")]
    [InlineData("vni", "Arial")]
    [InlineData("tcvn3", "Arial")]
    [InlineData("tcvn3", "Times New Roman")]
    [InlineData("tcvn3", "VNI-Times")]
    [InlineData("tcvn3", null)]
    [InlineData("windows-1258", ".VnTime")]
    [InlineData("utf-8-twice", "Arial")]
    public void Syllables_say_what_is_written_whatever_the_font_is_called(string encoding, string? font)
    {
        var article = Read(In(font, encoding, "Chợ quê") + In(font, encoding, Market) + In(font, encoding, "Thu Mẫu ở Đức Thọ"));

        Assert.Equal(("Chợ quê", encoding), (article.Headline, article.Encoding));
        Assert.Equal([Market, "Thu Mẫu ở Đức Thọ"], article.Blocks.Select(block => block.Words()));
        var finding = Assert.Single(article.Findings, finding => finding.Code == "legacy-encoding");
        Assert.Contains("→ “Chợ quê”", finding.Message, StringComparison.Ordinal);
        Assert.Contains(font ?? "mặc định", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_of_several_fonts_and_encodings_is_read_piece_by_piece()
    {
        var article = Read(
            In("Arial", "vni", "Chợ quê") + In("Arial", "vni", Market) + In("Arial", "utf-8", Salt) + In(".VnTime", "tcvn3", Salt) + In(".VnTime", "utf-8", Market)
            + $"<w:p>{Run("VNI-Times", "vni", Market)}{Run("Arial", "utf-8", " Ảnh: Thu Mẫu")}</w:p>" + In(".VnTime", "vni", "Muối và gạo"));

        Assert.Equal([Market, Salt, Salt, Market, $"{Market} Ảnh: Thu Mẫu", "Muối và gạo"], article.Blocks.Select(block => block.Words()));
        Assert.Equal("Chợ quê", article.Headline);
    }

    [Theory]
    [InlineData("Arial")]
    [InlineData(".VnTime")]
    public void Unicode_stays_as_it_is_down_to_the_shortest_piece(string font)
    {
        var article = Read(In(font, "utf-8", "Hà") + In(font, "utf-8", Market) + In(font, "utf-8", "Cá, cà, tôm: 25 °C") + In(font, "utf-8", Salt));

        Assert.Equal(["Hà", Market, "Cá, cà, tôm: 25 °C", Salt], article.Blocks.Select(block => block.Words()).Prepend(article.Headline));
        Assert.Equal("utf-8", article.Encoding);
        Assert.DoesNotContain(article.Findings, finding => finding.Code is "legacy-encoding" or "legacy-font");
    }

    [Theory]
    [InlineData("The café near Haïti Road sells crème brûlée and naïve paintings – “très bien”, says José Müller.")]
    [InlineData("A layer of 5 µm at 25 °C ± 2, area 12 m², price ½ of £3.50 • © 2019 René")]
    [InlineData("Thaï food in the Noël market: Zoë, Chloé, Raúl, São Paulo")]
    [InlineData("1.250.000 – 35% (2019/08) ± 5 · 3×4 = 12 ¼")]
    [InlineData("WTO, UNESCO, 24/7")]
    public void English_and_figures_are_never_repaired_not_even_beside_old_letters(string text)
    {
        foreach (var (font, encoding) in new[] { ("Arial", "vni"), ("Arial", "tcvn3"), ("Times New Roman", "utf-8") })
        {
            var article = Read(In(font, encoding, "Chợ quê") + In(font, encoding, Market) + In("Arial", "utf-8", text) + In(font, encoding, Salt));

            Assert.Equal([Market, text, Salt], article.Blocks.Select(block => block.Words()));
        }
    }

    [Fact]
    public void Ticks_and_arrows_of_picture_fonts_are_no_letters()
    {
        var list = string.Concat(Enumerable.Range(1, 8).Select(i => $"<w:p>{Run("Wingdings", "utf-8", "ü")}{Run("Arial", "utf-8", $" item {i}")}</w:p>"));
        var article = Read(In("Arial", "tcvn3", "Chợ quê") + In("Arial", "tcvn3", Market) + list);

        Assert.Equal("ü item 8", article.Blocks[^1].Words());
    }

    private static string In(string? font, string encoding, string text) => $"<w:p>{Run(font, encoding, text)}</w:p>";

    private static string Run(string? font, string encoding, string text) =>
        R(Typed(encoding, text), font is null ? "" : $"<w:rFonts w:ascii='{font}' w:hAnsi='{font}'/>");

    // As Word holds it: the letters of windows-1252 in place of the old bytes.
    private static string Typed(string encoding, string text)
    {
        if (encoding == "utf-8")
        {
            return text;
        }

        var bytes = OldEncodings.All[encoding](text);
        return encoding == "utf-8-twice" ? Encoding.UTF8.GetString(bytes) : NewsPortal.Content.Vietnamese.Encodings.LegacyText.LettersOf(bytes);
    }

    private static ParsedArticle Read(string body) => ArticleReader.Read("bai.docx", WordFile.Of(body).Bytes());
}
