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
    [InlineData("^^^ <svg onload=alert(1)>\n![a](javascript:b)\n^^^ [c](vbscript:d)")]
    [InlineData("> <iframe src=//x.vn>")]
    [InlineData("```<style>\na\n```")]
    [InlineData("[a](//x.vn \"t\\\" onmouseover=alert(1)\")")]
    public void Nothing_that_runs_or_loads_comes_out(string markdown)
    {
        var html = BodyRenderer.Render(markdown);

        Assert.DoesNotMatch("(?i)<(script|img|svg|iframe|style)|(href|src)=\"?\\s*(javascript|data|vbscript):|<[^>]* on[a-z]+=", html);
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
            Assert.StartsWith("body-too-", refused.Code, StringComparison.Ordinal);
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

    [Fact]
    public void Many_threads_render_the_same()
    {
        var markdown = BodyWriter.Write([new Paragraph("Một"), new Figure("Hai. Ảnh: Ba", "Ba"), new PullQuote("“Bốn” – Lê Văn Năm", "Bốn", "Lê Văn Năm")]);
        var expected = BodyRenderer.Render(markdown);

        var all = Enumerable.Range(0, 400).AsParallel().WithDegreeOfParallelism(8).Select(_ => BodyRenderer.Render(markdown));

        Assert.All(all, html => Assert.Equal(expected, html));
    }
}
