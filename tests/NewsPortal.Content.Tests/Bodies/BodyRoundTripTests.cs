using NewsPortal.Content.Bodies;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Tests.Bodies;

public sealed class BodyRoundTripTests
{
    // Signs that mean something to Markdown or HTML, at every place where they could.
    private static readonly string[] Nasty =
    [
        "*", "**", "_", "__", "#", "##", "> ", ">", "[", "]", "[a](b)", "![a](b)", "`", "```", "~~~", "~", "1. ", "1) ", "- ", "+ ", "* ", "-", "---",
        "***", "===", "|", "| a | b |", "^^^", "^^^ a", "<script>", "<b>", "</p>", "<!-- a -->", "<a@b.vn>", "<http://a.vn>", "http://a.vn", "&amp;", "&#65;", "&",
        "\\", "\\\\", "\\*", ":", ": a", "[^1]", "[^1]: a", "[a]: b", "{.a}", "{onclick=a}", "$a$", "\"", "'", "“", "”", "–", "—", "…", "1.", "2026. ",
        "10.", "(1) ", "@", "!", "![", "](", "]]", "*[A]: b", "http", "\u00A9", "😀", "Ệ", "e\u0301", "%20", "//", "\\n", "#️",
    ];

    public static TheoryData<string> NastyTexts()
    {
        var texts = new TheoryData<string>();
        foreach (var sign in Nasty.Select(VietnameseText.Clean).Where(sign => sign.Length > 0).Distinct())
        {
            texts.Add(sign);
        }

        return texts;
    }

    [Theory]
    [MemberData(nameof(NastyTexts))]
    public void Signs_of_Markdown_are_plain_text_in_every_block(string sign)
    {
        string[] texts = [sign, $"{sign} tỉnh", $"{sign}tỉnh", $"Hà {sign} Tĩnh", $"Hà{sign}Tĩnh", $"Hà Tĩnh {sign}", $"Hà Tĩnh{sign}", $"{sign}{sign}", $"{sign} a {sign}", $"{sign}a{sign}"];
        Block[] blocks = [.. texts.Select(VietnameseText.Clean).SelectMany(BlocksOf)];

        Assert.Equal(blocks, BodyReader.Read(BodyWriter.Write(blocks)));
    }

    [Fact]
    public void Random_mixtures_of_signs_and_words_come_back_exactly()
    {
        var random = new Random(20260917);
        string[] words = [.. Nasty, "Hà Tĩnh", "ủy ban", "Ảnh: Thu Hà", "Bí thư", "1", "a", " ", " "];
        for (var i = 0; i < 3000; i++)
        {
            var text = VietnameseText.Clean(string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => words[random.Next(words.Length)])));
            Block[] blocks = text.Length == 0 ? [] : [.. BlocksOf(text)];

            Assert.Equal(blocks, BodyReader.Read(BodyWriter.Write(blocks)));
        }
    }

    [Fact]
    public void Figures_keep_caption_credit_and_alternative_text()
    {
        Block[] blocks =
        [
            new Figure(null), new Figure("Cảng Vũng Áng."), new Figure("Cảng Vũng Áng - Ảnh: Thu Hà.", "Thu Hà"), new Figure(null, "Thu Hà"),
            new Figure(null, null, "Tàu vào cảng"), new Figure("Cảng", "Thu Hà", "Tàu"), new Figure("Ảnh: a_b", "a_b"), new Figure("Ảnh: (T.H.)", "T.H."),
            new Figure("Thu Hà, ảnh Thu Hà", "Thu Hà"), new Paragraph("Hết."),
        ];

        Assert.Equal(blocks, BodyReader.Read(BodyWriter.Write(blocks)));
    }

    [Fact]
    public void Pull_quote_is_the_printed_line_alone()
    {
        var quote = new PullQuote("“Đê vững thì dân yên” – Chủ tịch UBND xã Lê Văn Mẫu nói.", "Đê vững thì dân yên", "Chủ tịch UBND xã Lê Văn Mẫu");

        Assert.Equal("> “Đê vững thì dân yên” – Chủ tịch UBND xã Lê Văn Mẫu nói.", BodyWriter.Write([quote]));
    }

    [Fact]
    public void Dashes_and_numbers_inside_a_line_need_no_backslash() =>
        Assert.Equal("Kinh tế - xã hội năm 2026 (quý 1) tăng 7,5%; Công an & nhân dân.", BodyWriter.Write([new Paragraph("Kinh tế - xã hội năm 2026 (quý 1) tăng 7,5%; Công an & nhân dân.")]));

    private static IEnumerable<Block> BlocksOf(string text) =>
    [
        new Paragraph(text), new Subheading(text), new Figure(text), new Figure(null, null, text), new Figure("Chú thích", text), new Figure(text, text, text),
        new Figure($"Chú thích. Ảnh: {text}", text), new PullQuote(text, text), new PullQuote(text, "Lời", text), new PullQuote($"“{text}” – {text}", text, text), new Paragraph(text),
    ];
}
