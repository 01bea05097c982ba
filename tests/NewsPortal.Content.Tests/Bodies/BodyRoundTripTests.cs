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
    public void Lists_stay_apart_from_each_other_and_from_the_text_around_them()
    {
        Block[] blocks =
        [
            new Paragraph("Gồm:"), new ItemList(["Một"]), new ItemList(["Hai", "Ba"]), new ItemList(["Bốn"]), new ItemList(["Năm"], Numbered: true),
            new ItemList(["Sáu", "Bảy"], Numbered: true), new ItemList(["Tám"], Numbered: true), new Paragraph("Hết."), new Subheading("Tít xen"), new ItemList(["Chín"]), new Figure("Ảnh"),
        ];

        Assert.Equal(blocks, BodyReader.Read(BodyWriter.Write(blocks)));
    }

    [Fact]
    public void Tables_keep_every_cell_also_the_empty_ones()
    {
        Block[] blocks =
        [
            new Table([["Xã", "Số hộ", ""], ["Sơn Mẫu", "1.204", ""], ["", "", ""], ["", "", "cuối"]]), new Table([["Một ô"]]), new Table([[""], ["giữa"], [""]]),
            new Table([["---", ":---:"], ["---", "---"], ["a | b", "- c"]]), new Paragraph("Hết."),
        ];

        Assert.Equal(blocks, BodyReader.Read(BodyWriter.Write(blocks)));
    }

    [Theory]
    [InlineData("anh/1.jpg")]
    [InlineData("anh/Chợ quê (2).jpg")]
    [InlineData("a b/<c>&amp;\\d_e*f.png")]
    [InlineData("../anh/%20.gif")]
    [InlineData("https://x.vn/a.png?b=1&c=[2]")]
    public void Figures_keep_the_name_of_their_picture(string name)
    {
        Block[] blocks = [new Figure("Chợ.", null, "Người bán cá", name), new Figure(null, null, null, name), new Figure("Chợ - Ảnh: Thu Hà", "Thu Hà", null, name), new Figure("Chợ", "Thu Hà", null, name)];

        Assert.Equal(blocks, BodyReader.Read(BodyWriter.Write(blocks)));
    }

    [Fact]
    public void A_list_begins_with_a_number_or_a_dash_and_a_table_has_strokes() =>
        Assert.Equal(
            "- Cá\n- Tôm\n\n1. Một\n2. Hai\n\n| Xã | Hộ |\n| --- | --- |\n| Mẫu | 5 |",
            BodyWriter.Write([new ItemList(["Cá", "Tôm"]), new ItemList(["Một", "Hai"], Numbered: true), new Table([["Xã", "Hộ"], ["Mẫu", "5"]])]));

    [Fact]
    public void What_an_editor_writes_beyond_the_blocks_keeps_its_words_and_pictures()
    {
        var blocks = BodyReader.Read("- Một\n  - Hai *nghiêng*\n- Ba\n\n* > trích\n* | a | b |\n  |---|---|\n  | c |\n\nChữ ![Chợ](anh/1.jpg \"Chợ sớm\") tiếp\n\n![](a.png)\n![](b.png)");

        Assert.Equal(
            [
                new ItemList(["Một", "Hai nghiêng", "Ba"]), new PullQuote("trích", "trích"), new Table([["a", "b"], ["c", ""]]),
                new Paragraph("Chữ tiếp"), new Figure("Chợ sớm", null, "Chợ", "anh/1.jpg"), new Figure(null, Picture: "a.png"), new Figure(null, Picture: "b.png"),
            ], blocks);
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
        new ItemList([text, "Mục", text]), new ItemList([text]), new ItemList([text], Numbered: true), new ItemList([text, text], Numbered: true),
        new Table([[text, "Cột"], ["", text]]), new Table([[text]]), new Table([["Cột"], [text], [text]]), new Figure(text, null, text, $"anh/{text}.jpg"), new Paragraph(text),
    ];
}
