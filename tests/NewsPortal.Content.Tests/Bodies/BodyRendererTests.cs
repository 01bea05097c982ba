using System.Diagnostics;
using NewsPortal.Content.Bodies;

namespace NewsPortal.Content.Tests.Bodies;

public sealed class BodyRendererTests
{
    [Fact]
    public void Paragraphs_figures_and_quotes_look_as_the_style_sheet_wants()
    {
        Block[] blocks =
        [
            new Subheading("Ba con sông"), new Paragraph("Ngàn Sâu & Ngàn Phố."), new Figure("Bến Tam Soa - Ảnh: Thu Hà.", "Thu Hà"),
            new PullQuote("“Nước chảy đá mòn” – Nghệ nhân Trần Thị Mẫu chia sẻ.", "Nước chảy đá mòn", "Nghệ nhân Trần Thị Mẫu"),
        ];

        var html = BodyRenderer.Render(BodyWriter.Write(blocks));

        Assert.Equal(
            """
            <h2 class="article__subheading">Ba con sông</h2>
            <p>Ngàn Sâu &amp; Ngàn Phố.</p>
            <figure class="figure figure--no-photo"><figcaption class="caption"><span class="caption__label">Ảnh chưa có</span> Bến Tam Soa - Ảnh: <span class="caption__credit">Thu Hà</span>.</figcaption></figure>
            <figure class="pull-quote"><blockquote class="pull-quote__text"><p>“Nước chảy đá mòn”</p></blockquote><figcaption class="pull-quote__speaker">– Nghệ nhân Trần Thị Mẫu chia sẻ</figcaption></figure>

            """, html);
    }

    [Fact]
    public void Figure_with_neither_photo_nor_caption_shows_nothing() =>
        Assert.Equal("<p>Hết.</p>\n", BodyRenderer.Render(BodyWriter.Write([new Figure(null), new Paragraph("Hết.")])));

    [Fact]
    public void Credit_outside_the_caption_stands_after_it() =>
        Assert.Contains("Bến đò. <span class=\"caption__credit\">Ảnh: Thu Hà</span></figcaption>", BodyRenderer.Render(BodyWriter.Write([new Figure("Bến đò.", "Thu Hà")])), StringComparison.Ordinal);

    [Fact]
    public void Lists_and_tables_are_lists_and_tables_to_a_screen_reader()
    {
        Block[] blocks = [new ItemList(["Cá & tôm", "Mực"]), new ItemList(["Một"], Numbered: true), new Table([["Xã", ""], ["Mẫu", "5 < 6"]])];

        Assert.Equal(
            """
            <ul>
            <li>Cá &amp; tôm</li>
            <li>Mực</li>
            </ul>
            <ol>
            <li>Một</li>
            </ol>
            <div class="article__table-frame" role="group" aria-label="Bảng" tabindex="0"><table class="article__table">
            <thead>
            <tr><th scope="col">Xã</th><td></td></tr>
            </thead>
            <tbody>
            <tr><td>Mẫu</td><td>5 &lt; 6</td></tr>
            </tbody>
            </table></div>

            """, BodyRenderer.Render(BodyWriter.Write(blocks)));
    }

    [Fact]
    public void A_kept_photo_is_shown_with_its_size_and_a_missing_description_is_silence()
    {
        var name = $"{new string('a', 64)}-640x480.webp";

        var html = BodyRenderer.Render(BodyWriter.Write([new Figure("Chợ. Ảnh: Thu Hà", "Thu Hà", "Người \"bán\" cá", name), new Figure(null, Picture: name)]) + $"\n\nChữ ![x](/anh/{name})");

        string Picture(string alt, string first) =>
            $"<picture><source type=\"image/avif\" srcset=\"{Set("avif")}\" sizes=\"{Sizes(first)}\">"
            + $"<img class=\"figure__photo\" src=\"/anh/{name}\" srcset=\"{Set("webp")}\" sizes=\"{Sizes(first)}\" width=\"640\" height=\"480\" alt=\"{alt}\" "
            + $"{(first.Length > 0 ? "fetchpriority=\"high\"" : "loading=\"lazy\"")} decoding=\"async\"></picture>";
        string Set(string ending) => $"/anh/{name[..72]}-480.{ending} 480w, /anh/{name[..72]}-640.{ending} 640w";
        string Sizes(string first) => first + "(min-width: 40rem) 37.5rem, 100vw";

        Assert.Equal(
            $"""
            <figure class="figure figure--lead">{Picture("Người &quot;bán&quot; cá", "(min-width: 75rem) 75rem, ")}<figcaption class="caption">Chợ. Ảnh: <span class="caption__credit">Thu Hà</span></figcaption></figure>
            <figure class="figure">{Picture("", "")}</figure>
            <p>Chữ </p>
            <figure class="figure">{Picture("x", "")}</figure>

            """, html);
    }

    [Theory]
    [InlineData("anh/1.jpg")]
    [InlineData("https://x.vn/HASH-1x1.webp")]
    [InlineData("/anh/../HASH-1x1.webp")]
    [InlineData("/anh/HASH-1x1.svg")]
    [InlineData("HASH-0x1.webp")]
    [InlineData("HASH-1x1.webp.webp")]
    [InlineData("HASH-1x999999.webp")]
    [InlineData("aHASH-1x1.webp")]
    [InlineData("//anh/HASH-1x1.webp")]
    public void Any_other_picture_is_a_note_and_nothing_is_loaded(string address)
    {
        var html = BodyRenderer.Render(BodyWriter.Write([new Figure("Chợ", Picture: address.Replace("HASH", new string('0', 64), StringComparison.Ordinal))]));

        Assert.Equal("<figure class=\"figure figure--no-photo\"><figcaption class=\"caption\"><span class=\"caption__label\">Ảnh chưa có</span> Chợ</figcaption></figure>\n", html);
    }

    [Theory]
    [InlineData("<img src=\"https://x.vn/a.png\">", "<img>")]
    [InlineData("<img src=\"/anh/../quan-tri\" onerror=\"a()\">", "<img>")]
    [InlineData("<img src=\"javascript:a()\" srcset=\"/b\">", "<img>")]
    [InlineData("<td style=\"color:red\" colspan=\"9\">a</td>", "a")]
    [InlineData("<video src=\"/a.mp4\"></video><audio src=\"/a.mp3\"></audio><iframe src=\"//x.vn\"></iframe>", "")]
    public void The_last_net_holds_what_Markdown_would_let_through(string html, string left) =>
        Assert.Equal(left, NewsPortal.Content.Bodies.Html.BodySanitizer.Clean(html));

    [Fact]
    public void A_wide_row_does_not_widen_a_thousand_narrow_ones()
    {
        string Wide(int columns, int rows) => $"|{string.Concat(Enumerable.Repeat("a|", columns))}\n|{string.Concat(Enumerable.Repeat("-|", columns))}\n{string.Concat(Enumerable.Repeat("|x\n", rows))}";

        Assert.Contains("<td>x</td>", BodyRenderer.Render(Wide(90, 90)), StringComparison.Ordinal);
        var refused = Assert.Throws<ArticleFormatException>(() => BodyRenderer.Render("Mở.\n\n" + Wide(500, 500)));
        Assert.Equal(("body-too-large", 3), (refused.Code, refused.Line));
        Assert.Throws<ArticleFormatException>(() => BodyRenderer.Render(string.Concat(Enumerable.Repeat(Wide(50, 50) + "\n", 20))));
        Assert.Throws<ArticleFormatException>(() => BodyRenderer.Render(string.Concat(Enumerable.Repeat("> " + Wide(50, 500).Replace("\n", "\n> ", StringComparison.Ordinal) + "\n", 5))));
    }

    [Fact]
    public void A_table_of_ten_thousand_cells_takes_no_second_longer_than_one_of_a_thousand()
    {
        Table Of(int rows) => new([.. Enumerable.Range(0, rows).Select(row => (IReadOnlyList<string>)[.. Enumerable.Range(0, 10).Select(cell => $"{row}.{cell}")])]);
        BodyRenderer.Render(BodyWriter.Write([Of(100)]));

        var watch = Stopwatch.StartNew();
        var markdown = BodyWriter.Write([Of(1_000)]);
        Assert.Equal(10_000, ((Table)BodyReader.Read(markdown).Single()).Rows.Sum(row => row.Count));
        BodyRenderer.Render(markdown);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](JaVaScRiPt:alert(1))")]
    [InlineData("[a](&#106;avascript:alert(1))")]
    [InlineData("[a](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![a](b){onerror=alert(1)}")]
    [InlineData("# T {onclick=alert(1)}")]
    [InlineData("![a](https://x.vn/a.png)")]
    [InlineData("[x]: javascript:alert(1)\n\n[x]")]
    [InlineData("^^^ <svg onload=alert(1)>\n![a](javascript:b)\n^^^")]
    [InlineData("^^^\n![a](javascript:b)\n^^^ [c](vbscript:d)")]
    [InlineData("> <iframe src=//x.vn>")]
    [InlineData("```<style>\na\n```")]
    [InlineData("[a](//x.vn \"t\\\" onmouseover=alert(1)\")")]
    [InlineData("![v](https://www.youtube.com/watch?v=dQw4w9WgXcQ)")]
    [InlineData("![v](https://x.vn/phim.mp4) ![a](am-thanh.mp3)")]
    [InlineData("| a{onclick=alert(1)} | [b](javascript:alert(1)) |\n| --- | --- |\n| ![c](https://x.vn/c.png) | <script> |")]
    [InlineData("- a {onclick=alert(1)}\n- [b](javascript:c)\n{onload=d}")]
    public void Nothing_that_runs_or_loads_comes_out(string markdown)
    {
        var html = BodyRenderer.Render(markdown);

        Assert.DoesNotMatch("(?i)<(script|img|svg|iframe|style|video|audio|source|object|embed)|(href|src)=\"?\\s*(javascript|data|vbscript):|<[^>]* on[a-z]+=", html);
    }

    [Fact]
    public void Classes_of_other_parts_of_the_page_are_not_for_editors() =>
        Assert.DoesNotContain("class=", BodyRenderer.Render("```masthead\na\n```\n\n[a](b)"), StringComparison.Ordinal);

    [Theory]
    [InlineData(">")]
    [InlineData("> ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[a](")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("*a ")]
    [InlineData("**a _b ")]
    [InlineData("`")]
    [InlineData("`a``b")]
    [InlineData("<")]
    [InlineData("<a")]
    [InlineData("^^^ a\n")]
    [InlineData("&")]
    [InlineData("\\")]
    [InlineData("*")]
    [InlineData("_a*")]
    [InlineData("]")]
    [InlineData("a\n")]
    [InlineData("[a]: b\n")]
    [InlineData("[a]: b\n\n[a]")]
    [InlineData("[a\n")]
    [InlineData("*a\n")]
    [InlineData("![a]()\n")]
    [InlineData("# a\n")]
    [InlineData("> a\n\n")]
    [InlineData("- a\n  ")]
    [InlineData("```\n")]
    [InlineData("\t- a\n\t")]
    [InlineData("  - a\n  ")]
    [InlineData("|")]
    [InlineData("a|")]
    [InlineData("|\n")]
    [InlineData("a|b\n")]
    [InlineData("|-|\n")]
    [InlineData("|a\n|-\n")]
    [InlineData("- a|b\n  -|-\n")]
    [InlineData("![a](b)\n\n")]
    [InlineData("![a](b) ")]
    [InlineData("* a\n")]
    [InlineData("1) a\n")]
    public void Twenty_thousand_signs_are_rendered_or_refused_at_once(string sign)
    {
        var markdown = string.Concat(Enumerable.Repeat(sign, 20_000));
        BodyRenderer.Render("Chạy trước một lần.");

        var watch = Stopwatch.StartNew();
        try
        {
            BodyRenderer.Render(markdown);
            BodyReader.Read(markdown);
        }
        catch (ArticleFormatException refused)
        {
            Assert.True(refused.Code is "body-too-deep" or "body-too-large" or "figure-with-text", refused.Code);
        }

        // Far above the second or two it takes on a busy machine, far below the minutes of an unguarded parser.
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
    }

    [Theory]
    [InlineData(">")]
    [InlineData("> ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("- ")]
    [InlineData("*a ")]
    public void Nesting_is_refused_before_it_costs_anything(string sign) =>
        Assert.Equal("body-too-deep", Assert.Throws<ArticleFormatException>(() => BodyRenderer.Render(string.Concat(Enumerable.Repeat(sign, 20_000)))).Code);

    [Theory]
    [InlineData(25)]
    [InlineData(300)]
    public void A_staircase_of_lists_is_rendered_flat_enough_for_the_sanitiser_or_refused(int steps)
    {
        var markdown = string.Concat(Enumerable.Range(0, steps).Select(step => $"{new string(' ', step * 2)}- a\n"));

        var refused = Record.Exception(() => BodyRenderer.Render(markdown));

        Assert.Equal(steps > 100, refused is ArticleFormatException { Code: "body-too-deep" });
    }

    [Fact]
    public void Many_threads_render_the_same()
    {
        var markdown = BodyWriter.Write([new Paragraph("Một"), new Figure("Hai. Ảnh: Ba", "Ba"), new PullQuote("“Bốn” – Lê Văn Năm", "Bốn", "Lê Văn Năm")]);
        var expected = BodyRenderer.Render(markdown);

        var all = Enumerable.Range(0, 400).AsParallel().WithDegreeOfParallelism(8).Select(_ => BodyRenderer.Render(markdown));

        Assert.All(all, html => Assert.Equal(expected, html));
    }
}
