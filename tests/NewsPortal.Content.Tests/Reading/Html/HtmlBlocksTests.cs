using NewsPortal.Content.Reading.Html;

namespace NewsPortal.Content.Tests.Reading.Html;

public sealed class HtmlBlocksTests
{
    private const string RealPicture = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABAAAAAQAQMAAAAlPW0iAAAAIGNIUk0AAHomAACAhAAA+gAAAIDoAAB1MAAA6mAAADqYAAAXcJy6UTwAAAAGUExURQBkAP///yCmuDgAAAABYktHRAH/Ai3eAAAADklEQVQI12NggID///8DAAYEAf9AP0eXAAAAAElFTkSuQmCC";

    [Fact]
    public void Paragraphs_with_or_without_their_tag_are_paragraphs() => Expect(
        "Mở đầu trần trụi.<p>Đoạn <b>một</b>,\n có <a href='https://mau.vn'>liên kết</a>.</p><div>Đoạn hai<br>cùng đoạn.<br><br>Đoạn ba.</div>Kết.",
        new Paragraph("Mở đầu trần trụi."), new Paragraph("Đoạn một, có liên kết."), new Paragraph("Đoạn hai cùng đoạn."),
        new Paragraph("Đoạn ba."), new Paragraph("Kết."));

    [Fact]
    public void Headings_inside_are_subheadings_but_not_the_headline_again()
    {
        var body = HtmlBlocks.Read("<h1>Chợ quê ngày mưa</h1><h2>Bến cũ</h2><p>Một.</p><h4>Đò mới</h4><p>Hai.</p>", headline: "Chợ quê ngày mưa");

        Assert.Equal([new Subheading("Bến cũ"), new Paragraph("Một."), new Subheading("Đò mới"), new Paragraph("Hai.")], Plain(body));
    }

    [Fact]
    public void A_short_bold_line_before_a_paragraph_is_a_subheading() => Expect(
        "<p><strong>Nước về sớm</strong></p><p>Nước về từ tháng chạp.</p><p><b>Thu Mẫu</b></p>",
        new Subheading("Nước về sớm"), new Paragraph("Nước về từ tháng chạp."), new Paragraph("Thu Mẫu"));

    [Fact]
    public void A_figure_has_its_caption_its_credit_and_its_picture() => Expect(
        "<figure><img src='anh/1.jpg' alt='Người lái đò'><figcaption>Bến đò sáng sớm. Ảnh: <em>Hoàng Mẫu</em></figcaption></figure>",
        new Figure("Bến đò sáng sớm. Ảnh: Hoàng Mẫu", "Hoàng Mẫu", "Người lái đò", "anh/1.jpg"));

    [Theory]
    [InlineData("Bến đò")]
    [InlineData("Chợ quê")]
    [InlineData("IMG_2031.JPG")]
    [InlineData(" ")]
    public void An_alternative_text_that_repeats_caption_headline_or_file_says_nothing(string alt)
    {
        var body = HtmlBlocks.Read($"<figure><img src='1.jpg' alt='{alt}'><figcaption>Bến đò</figcaption></figure>", headline: "Chợ quê");

        Assert.Equal(new Figure("Bến đò", null, null, "1.jpg"), Assert.Single(Plain(body)));
    }

    [Theory]
    [InlineData("<img src='data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==' data-src='https://mau.vn/1.jpg'>", "https://mau.vn/1.jpg")]
    [InlineData("<img src='cho.gif' data-original='https://mau.vn/1.jpg'>", "https://mau.vn/1.jpg")]
    [InlineData("<img src='./Trang_files/1.jpg' data-src='https://mau.vn/1.jpg?w=900'>", "./Trang_files/1.jpg")]
    [InlineData("<img src='https://mau.vn/nho.jpg' srcset='https://mau.vn/nho.jpg 480w, https://mau.vn/to,1.jpg 1200w, https://mau.vn/vua.jpg 960w'>", "https://mau.vn/to,1.jpg")]
    [InlineData("<img srcset='a.jpg, b.jpg 2x'>", "b.jpg")]
    [InlineData("<picture><source srcset='a.webp 1x, b.webp 2x'><img src='data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='></picture>", "b.webp")]
    [InlineData("<img src='data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='><noscript><img src='that.jpg'></noscript>", "that.jpg")]
    [InlineData("<img src='that.jpg'><noscript><img src='that.jpg'></noscript>", "that.jpg")]
    [InlineData("<figure><img src='data:image/svg+xml;base64,PHN2Zz4='><noscript><img src='that.jpg'></noscript></figure>", "that.jpg")]
    public void A_picture_loaded_late_is_found_where_it_really_is(string html, string source) =>
        Assert.Equal(source, Assert.IsType<Figure>(Assert.Single(HtmlBlocks.Read(html).Blocks)).Picture);

    [Theory]
    [InlineData("<img src='https://do.vn/dem' width=1 height=1>")]
    [InlineData("<img src='hinh.svg'>")]
    [InlineData("<img src='javascript:alert(1)'>")]
    [InlineData("<img src='data:image/svg+xml;base64,PHN2Zz4='>")]
    [InlineData("<img onerror='alert(1)'>")]
    public void Trackers_drawings_and_scripts_are_no_pictures(string html)
    {
        var body = HtmlBlocks.Read(html);

        Assert.Empty(body.Blocks);
        Assert.Equal("picture-left-out", Assert.Single(body.Findings).Code);
    }

    [Fact]
    public void A_picture_written_into_the_page_is_kept_with_its_bytes()
    {
        var body = HtmlBlocks.Read($"<p>Trước.</p><img src='{RealPicture}'>");

        var picture = Assert.Single(body.Embedded);
        Assert.Equal("embedded-1.png", picture.Name);
        Assert.Equal("embedded-1.png", Assert.Single(body.Blocks.OfType<Figure>()).Picture);
        Assert.Equal(0x89, picture.Read()![0]);
        Assert.Empty(body.PictureNames);
    }

    [Theory]
    [InlineData("<table class=tplCaption><tr><td><img src=1.jpg></td></tr><tr><td><p class=Image>Bến đò.</p></td></tr></table>")]
    [InlineData("<table><tr><td><img src=1.jpg></td></tr><tr><td>Bến đò.</td></tr></table>")]
    [InlineData("<div class=wp-caption><img src=1.jpg><p class=wp-caption-text>Bến đò.</p></div>")]
    [InlineData("<div class=VCSortableInPreviewMode><div><img src=1.jpg></div><div class=PhotoCMS_Caption><p>Bến đò.</p></div></div>")]
    [InlineData("<p><img src=1.jpg><br><em>Bến đò.</em></p>")]
    [InlineData("<p><img src=1.jpg></p><p><em>Bến đò.</em></p>")]
    public void A_caption_is_found_however_a_paper_places_it(string html) => Expect(html, new Figure("Bến đò.", Picture: "1.jpg"));

    [Fact]
    public void A_line_with_a_credit_under_a_picture_is_its_caption() =>
        Expect("<p><img src=1.jpg></p><p>Bến đò. Ảnh: Thu Mẫu</p><p>Đoạn.</p>", new Figure("Bến đò. Ảnh: Thu Mẫu", "Thu Mẫu", Picture: "1.jpg"), new Paragraph("Đoạn."));

    [Fact]
    public void Lists_are_items_and_a_list_inside_follows_its_item() => Expect(
        "<ol><li>Một</li><li><p>Hai</p><ul><li>Hai A</li></ul> nữa</li></ol><ul><li>Ba<br>bốn</li></ul>",
        new ItemList(["Một", "Hai", "Hai A", "nữa"], Numbered: true), new ItemList(["Ba bốn"]));

    [Fact]
    public void A_list_of_pictures_is_its_pictures() => Expect(
        "<ul><li><figure><img src=1.jpg></figure></li><li>Chữ.</li></ul>", new Figure(null, Picture: "1.jpg"), new Paragraph("Chữ."));

    [Fact]
    public void Tables_keep_their_rows_and_cells_that_span_leave_gaps() => Expect(
        "<table><caption>Giá muối</caption><tr><th>Xã<th>Vụ<th>Giá<tr><td rowspan=2>Mẫu Hạ<td>Hè<td>10<tr><td>Đông<td>12<tr><td colspan=2>Cộng<td>22</table>",
        new Paragraph("Giá muối"), new Table([["Xã", "Vụ", "Giá"], ["Mẫu Hạ", "Hè", "10"], ["", "Đông", "12"], ["Cộng", "", "22"]]));

    [Fact]
    public void A_table_that_only_places_text_is_paragraphs() => Expect(
        "<table><tr><td><p>Một.</p><p>Hai.</p></td></tr></table>", new Paragraph("Một."), new Paragraph("Hai."));

    [Theory]
    [InlineData("<blockquote><p>Nước lên rồi.</p></blockquote>", "Nước lên rồi.", "Nước lên rồi.", null)]
    [InlineData("<blockquote><p>“Nước lên rồi.”</p><cite>Ông Lê Văn Mẫu</cite></blockquote>", "“Nước lên rồi.” Ông Lê Văn Mẫu", "Nước lên rồi.", "Ông Lê Văn Mẫu")]
    [InlineData("<figure class=wp-block-pullquote><blockquote><p>Nước lên rồi.</p><cite>— Ông Mẫu</cite></blockquote></figure>", "Nước lên rồi. — Ông Mẫu", "Nước lên rồi.", "Ông Mẫu")]
    [InlineData("<blockquote>“Nước lên rồi” – Chủ tịch xã Lê Văn Mẫu nói.</blockquote>", "“Nước lên rồi” – Chủ tịch xã Lê Văn Mẫu nói.", "Nước lên rồi", "Chủ tịch xã Lê Văn Mẫu")]
    public void A_quotation_says_what_was_said_and_by_whom(string html, string text, string quote, string? speaker) =>
        Expect(html, new PullQuote(text, quote, speaker));

    [Theory]
    [InlineData("<form><label>Thư bạn đọc</label></form>", "control-left-out")]
    [InlineData("<nav>Trang chủ</nav>", "control-left-out")]
    [InlineData("<button>Chia sẻ</button>", "control-left-out")]
    [InlineData("<div style='display: none'>Ẩn</div>", "hidden-left-out")]
    [InlineData("<div hidden>Ẩn</div>", "hidden-left-out")]
    [InlineData("<noscript>Hãy bật JavaScript</noscript>", "hidden-left-out")]
    [InlineData("<iframe src='https://video.vn/1'></iframe>", "embed-left-out")]
    [InlineData("<video src=1.mp4></video>", "embed-left-out")]
    [InlineData("<ul><li>Một<button>Sao chép</button></li></ul>", "control-left-out")]
    public void What_is_no_text_is_left_out_and_an_editor_is_told(string html, string code)
    {
        var body = HtmlBlocks.Read($"<p>Trước.</p>\n{html}<p>Sau.</p>");

        var finding = Assert.Single(body.Findings);
        Assert.Equal((code, 2), (finding.Code, finding.Line));
        Assert.DoesNotContain(body.Blocks, block => block.Words().Contains("Sao chép", StringComparison.Ordinal));
    }

    [Fact]
    public void Scripts_styles_and_comments_leave_no_trace()
    {
        var body = HtmlBlocks.Read("<script>var a = '<p>x</p>';</script><p>Đ<!-- ghi chú -->oạn</p><style>p{}</style><!-- <p>hết --><svg onload=alert(1)><text>x</text></svg>");

        Assert.Equal([new Paragraph("Đoạn")], Plain(body));
        Assert.Empty(body.Findings);
    }

    [Fact]
    public void Blocks_know_the_lines_of_the_file_they_stand_in()
    {
        var body = HtmlBlocks.Read("\r\n<p>\r\nMột</p>\r\n<ul>\r\n<li>Hai</li></ul>\r\n<img src=1.jpg><br>\r\nBa<br>\r\n<br>\r\nBốn", firstLine: 100);

        Assert.Equal([102, 103, 105, 106, 108], body.Blocks.Select(block => block.Line!.Value));
    }

    [Fact]
    public void Letters_drawn_as_pictures_are_letters() => Expect("<p>Vui <img class=emoji alt='🙂' src=1.png> quá</p>", new Paragraph("Vui 🙂 quá"));

    [Fact]
    public void Signs_that_are_no_letters_are_dropped() => Expect("<p>Đ&#1;ò\0 &#x1F;ng&#xFFFE;ang&#xFFFF;</p>", new Paragraph("Đò ngang"));

    private static void Expect(string html, params Block[] blocks) => Assert.Equal(blocks, Plain(HtmlBlocks.Read(html)));

    private static IEnumerable<Block> Plain(HtmlBody body) => body.Blocks.Select(block => block with { Line = null });
}
