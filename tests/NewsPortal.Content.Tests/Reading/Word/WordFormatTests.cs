using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Tests.Support;
using static NewsPortal.Content.Tests.Support.WordFile;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace NewsPortal.Content.Tests.Reading.Word;

public sealed class WordFormatTests
{
    private const string Bold = "<w:b/>";
    private const string Sapo = "(Baohatinh.vn) - Chợ họp khi trời còn tối, ngày 26/8 người bán đã ngồi dọc đường làng từ rất sớm.";
    private const string Head = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Chợ quê, năm giờ sáng</w:t></w:r></w:p>";

    [Fact]
    public void A_reporter_s_document_gives_headline_sapo_subheadings_and_a_possible_byline()
    {
        var article = Read(
            P("Chợ quê, năm giờ sáng", run: Bold) + P(Sapo, run: Bold) + P("Người bán ngồi dọc đường.") + P("Tít xen in đậm", run: Bold) + P("Chữ ở giữa.")
            + P("Tít theo kiểu", "TX") + P("Chữ ở cuối.") + P("Thu Mẫu", properties: "<w:jc w:val='right'/>", run: Bold));

        Assert.Equal(("word", "utf-8", "bai", "Chợ quê, năm giờ sáng", "Baohatinh.vn"), (article.Format, article.Encoding, article.Key, article.Headline, article.Source));
        Assert.Equal("Chợ họp khi trời còn tối, ngày 26/8 người bán đã ngồi dọc đường làng từ rất sớm.", article.Lede);
        Assert.Equal((new DateHint(26, 8, null), null, null), (article.DateHint, article.Byline, article.PublishedAt));
        Assert.Equal(
            [
                new Paragraph("Người bán ngồi dọc đường.") { Line = 3 }, new Subheading("Tít xen in đậm") { Line = 4 }, new Paragraph("Chữ ở giữa.") { Line = 5 },
                new Subheading("Tít theo kiểu") { Line = 6 }, new Paragraph("Chữ ở cuối.") { Line = 7 }, new Paragraph("Thu Mẫu") { Line = 8 },
            ], article.Blocks);
        Assert.Equal(["possible-byline"], Codes(article));
    }

    [Fact]
    public void Styles_say_what_a_paragraph_is_whatever_it_looks_like()
    {
        var article = Read(P("THỜI SỰ") + "<w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r><w:t>Chợ</w:t><w:br/><w:t>quê</w:t></w:r></w:p>" + P("Sapo ngắn.", "Subtitle") + P("Chữ.") + P("Thu Mẫu", "TG"));

        Assert.Equal(("Chợ quê", "Sapo ngắn.", "Thu Mẫu"), (article.Headline, article.Lede, article.Byline));
        Assert.Equal(["THỜI SỰ", "Chữ."], article.Blocks.Select(block => block.Words()));
        Assert.Equal(["before-headline"], Codes(article));
    }

    [Fact]
    public void Without_a_marked_sapo_there_is_none()
    {
        var article = Read(P("Chợ quê") + P("Đoạn thường thứ nhất, không in đậm và cũng không ghi nguồn ở đầu.") + P("Đoạn hai."));

        Assert.Null(article.Lede);
        Assert.Equal(2, article.Blocks.Count);
        Assert.Contains("lede-missing", Codes(article));
    }

    [Fact]
    public void Lists_and_tables_are_kept_with_merged_cells_and_boxes_are_opened()
    {
        string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";
        var article = Read(
            Head + P("Gồm:") + Item("Cá", 1) + Item("Tôm", 1) + Item("Một", 2) + Item("Hai", 2) + P("Bảng:")
            + "<w:tbl>" + Row(Cell(P("Xã")), Cell(P("Số hộ"), "<w:gridSpan w:val='2'/>")) + Row(Cell(P("Mẫu"), "<w:vMerge w:val='restart'/>"), Cell(P("1") + P("204")), Cell("<w:p/>"))
            + Row(Cell(P("Mẫu"), "<w:vMerge/>"), Cell(P("5")), Cell(P("6"))) + "</w:tbl>"
            + "<w:tbl>" + Row(Cell(P("Trong khung một."))) + Row(Cell(P("Trong khung hai."))) + "</w:tbl>");

        Assert.Equal(
            [
                new Paragraph("Gồm:") { Line = 2 }, new ItemList(["Cá", "Tôm"]) { Line = 3 }, new ItemList(["Một", "Hai"], Numbered: true) { Line = 5 },
                new Paragraph("Bảng:") { Line = 7 }, new Table([["Xã", "Số hộ", ""], ["Mẫu", "1 204", ""], ["", "5", "6"]]) { Line = 8 },
                new Paragraph("Trong khung một.") { Line = 17 }, new Paragraph("Trong khung hai.") { Line = 18 },
            ], article.Blocks);
    }

    [Fact]
    public void Photos_take_the_caption_under_them_and_its_credit_and_their_own_description()
    {
        var article = Read(
            Head + $"<w:p>{Photo(alt: "Người bán cá")}</w:p>" + P("Chợ cá. Ảnh: Thu Hà", "CT")
            + $"<w:p>{Photo()}</w:p>" + P("Nghiêng thì là chú thích", run: "<w:i/>") + $"<w:p>{Photo("rId2")}</w:p>" + P("Chữ thường.")
            + $"<w:tbl><w:tr>{Cell($"<w:p>{Photo(alt: "Trùng chú thích")}</w:p>")}</w:tr><w:tr>{Cell(P("Trùng chú thích"))}</w:tr></w:tbl>"
            + "<w:p><w:r><w:pict><v:shape alt='Ảnh kiểu cũ'><v:imagedata r:id='rId1'/></v:shape></w:pict></w:r></w:p>");

        Assert.Equal(
            [
                new Figure("Chợ cá. Ảnh: Thu Hà", "Thu Hà", "Người bán cá", "word/media/image1.png") { Line = 2 },
                new Figure("Nghiêng thì là chú thích", Picture: "word/media/image1.png") { Line = 4 }, new Figure(null) { Line = 6 }, new Paragraph("Chữ thường.") { Line = 7 },
                new Figure("Trùng chú thích", Picture: "word/media/image1.png") { Line = 8 }, new Figure(null, null, "Ảnh kiểu cũ", "word/media/image1.png") { Line = 10 },
            ], article.Blocks);
        var picture = Assert.Single(article.Pictures);
        Assert.Equal(("word/media/image1.png", 4), (picture.Name, picture.Read()!.Length));
        Assert.Contains("picture-elsewhere", Codes(article));
    }

    [Fact]
    public void Tracked_changes_comments_and_footnotes_leave_what_stands_and_are_told()
    {
        var article = Read(
            Head + "<w:p>" + R("Giữ ") + $"<w:ins>{R("thêm ")}</w:ins>" + "<w:del><w:r><w:delText>bỏ </w:delText></w:r></w:del>" + "<w:r><w:footnoteReference w:id='1'/></w:r>"
            + $"<w:hyperlink r:id='rId2'>{R("liên kết")}</w:hyperlink>" + "<w:r><w:commentReference w:id='0'/></w:r>" + R("ẩn", "<w:vanish/>")
            + "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText> PAGE </w:instrText><w:fldChar w:fldCharType='end'/></w:r>" + "<w:r><w:br/></w:r>" + R("dòng sau") + "</w:p>"
            + "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>" + P("Chữ trong hộp.") + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><w:txbxContent>" + P("Chữ trong hộp.") + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + R("Neo.") + "</w:p>");

        Assert.Equal(["Giữ thêm liên kết", "dòng sau", "Neo.", "Chữ trong hộp."], article.Blocks.Select(block => block.Words()));
        Assert.Superset(new HashSet<string> { "word-deleted", "word-footnote", "word-comment", "word-hidden" }, Codes(article).ToHashSet());
    }

    [Theory]
    [InlineData(".VnTime", "ViÖt Nam", "Việt Nam", "tcvn3")]
    [InlineData(".VnTimeH", "ViÖt Nam", "VIỆT NAM", "tcvn3")]
    [InlineData("VNI-Times", "Vieät Nam", "Việt Nam", "vni")]
    [InlineData(".VnArial", "Việt Nam", "Việt Nam", "utf-8")]
    [InlineData("Times New Roman", "Café", "Café", "utf-8")]
    public void Old_fonts_are_read_by_their_names(string font, string typed, string meant, string encoding)
    {
        var article = Read(Head + P(typed, run: $"<w:rFonts w:ascii='{font}' w:hAnsi='{font}'/>"));

        Assert.Equal((meant, encoding), (article.Blocks.Single().Words(), article.Encoding));
        Assert.Equal(encoding != "utf-8", Codes(article).Contains("legacy-font"));
    }

    [Fact]
    public void An_old_font_of_the_whole_document_is_read_too_and_a_letter_over_two_runs_is_one()
    {
        var file = WordFile.Of(Head + "<w:p>" + R("Vie") + R("ät") + R(" Nam") + "</w:p>")
            .With("word/styles.xml", "<w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii='VNI-Times'/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>");

        Assert.Equal("Việt Nam", Read(file).Blocks.Single().Words());
    }

    [Fact]
    public void The_computer_s_owner_is_no_author_and_its_clock_no_time_of_publishing()
    {
        var article = Read(WordFile.Of(Head + P("Chữ.")).With("docProps/core.xml", "<p xmlns:dc='dc' xmlns:t='t'><dc:creator>Admin</dc:creator><t:created>2019-08-26T00:00:00Z</t:created></p>"));

        Assert.Equal((null, null), (article.Byline, article.PublishedAt));
        Assert.Contains("word-creator", Codes(article));
    }

    [Fact]
    public void A_document_saved_by_the_SDK_is_read()
    {
        using var bytes = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new DocumentFormat.OpenXml.Wordprocessing.Body(
                Of("Muối biển", "Title"), Of("Nắng làm nốt phần còn lại của hạt muối trên đồng.", "Subtitle"), Of("Nước biển đi qua nhiều ô ruộng.", null)));
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                new Style(new StyleName { Val = "Title" }) { Type = StyleValues.Paragraph, StyleId = "Title" }, new Style(new StyleName { Val = "Subtitle" }) { Type = StyleValues.Paragraph, StyleId = "Subtitle" });
        }

        var article = ArticleReader.Read("muoi.docx", bytes.ToArray());

        Assert.Equal(("Muối biển", "Nắng làm nốt phần còn lại của hạt muối trên đồng.", "muoi"), (article.Headline, article.Lede, article.Key));
        Assert.Equal([new NewsPortal.Content.Paragraph("Nước biển đi qua nhiều ô ruộng.") { Line = 3 }], article.Blocks);

        static DocumentFormat.OpenXml.Wordprocessing.Paragraph Of(string text, string? style) =>
            new(new ParagraphProperties(style is null ? [] : [new ParagraphStyleId { Val = style }]), new Run(new Text(text)));
    }

    [Theory]
    [InlineData("{\\rtf1 a}", "word-rtf")]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1", "word-old")]
    public void Word_of_old_and_RTF_are_refused_with_the_way_to_save_them(string start, string code)
    {
        var refused = Assert.Throws<ArticleFormatException>(() => ArticleReader.Read("a.doc", System.Text.Encoding.Latin1.GetBytes(start)));

        Assert.Equal(code, refused.Code);
        Assert.Contains(".docx", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_without_an_article_are_refused()
    {
        Assert.Equal("blank-file", Refused(WordFile.Of("<w:p/>")));
        Assert.Equal("headline-only", Refused(WordFile.Of(Head)));
        Assert.Equal("word-no-document", Refused(new WordFile().With("xl/workbook.xml", "<a/>")));
    }

    internal static string Refused(WordFile file) => Assert.Throws<ArticleFormatException>(() => Read(file)).Code;

    private static IEnumerable<string> Codes(ParsedArticle article) => article.Findings.Select(finding => finding.Code);

    private static ParsedArticle Read(string body) => Read(WordFile.Of(body));

    private static ParsedArticle Read(WordFile file) => ArticleReader.Read("bai.docx", file.Bytes());
}
