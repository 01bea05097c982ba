using NewsPortal.Content.Bodies.Html;

namespace NewsPortal.Content.Tests.Bodies;

public sealed class KnownHtmlTests
{
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<p id=\"d12\">", "<p id=\"muc\">", "<figure class=\"pull-quote\" id=\"d3\">", "<h2 class=\"article__subheading\" id=\"muc-song-la\">", "<h2 class=\"article__subheading\">", "</h2>", "<figure class=\"figure figure--no-photo\">", "</figure>",
        "<figcaption class=\"caption\">", "</figcaption>", "<span class=\"caption__label\">", "</span>", "<span class=\"caption__credit\">",
        "<figure class=\"pull-quote\">", "<blockquote class=\"pull-quote__text\">", "</blockquote>",
        "<figcaption class=\"pull-quote__speaker\">", "Sông La", "\n", " ", "&amp;", "&lt;", "&gt;", "&quot;", "\"", "'", ">", "“Nước”", "…",
    ];

    private static readonly string[] Whole =
    [
        "<p id=\"d7\">Ngàn Sâu</p>\n",
        "<h2 class=\"article__subheading\" id=\"muc-ba-con-song-2\">Ba con sông</h2>\n",
        "<figure class=\"pull-quote\" id=\"d10\"><blockquote class=\"pull-quote__text\"><p>“Nước chảy”</p></blockquote></figure>\n",
        "<p>Ngàn Sâu &amp; Ngàn Phố, &quot;hai&quot; sông &lt;b&gt;.</p>\n",
        "<h2 class=\"article__subheading\">Ba con sông</h2>\n",
        "<figure class=\"figure figure--no-photo\"><figcaption class=\"caption\"><span class=\"caption__label\">Ảnh chưa có</span> Bến Tam Soa - Ảnh: <span class=\"caption__credit\">Thu Hà</span>.</figcaption></figure>\n",
        "<figure class=\"pull-quote\"><blockquote class=\"pull-quote__text\"><p>“Nước chảy”</p></blockquote><figcaption class=\"pull-quote__speaker\">– Bà Mẫu</figcaption></figure>\n",
    ];

    private static readonly string[] Strange =
    [
        "<script>alert(1)</script>", "<p onclick=\"x\">", "<P>", "<p >", "<a href=\"javascript:x\">", "<!--", "<", "&#60;script&#62;", "&", "\0",
        "\r", "\u00A0", "\f", "<img src=x>", "<p", "<span class=\"caption__label\" id=\"a\">", "</p ", "<svg>", "<em>", "<br>",
    ];

    [Fact]
    public void What_is_known_the_sanitiser_gives_back_as_it_is()
    {
        Assert.All(Whole, html => Assert.NotNull(KnownHtml.Clean(html)));

        // Numbers for a test, not secrets.
#pragma warning disable CA5394
        var dice = new Random(20261124);
        var known = 0;
        for (var round = 0; round < 20_000; round++)
        {
            var html = string.Concat(Enumerable.Range(0, dice.Next(1, 8)).Select(_ => dice.Next(3) > 0
                ? Whole[dice.Next(Whole.Length)]
                : Pieces[dice.Next(Pieces.Length)]));
            html = dice.Next(4) == 0 ? html.Remove(dice.Next(html.Length), 1) : html;
            if (KnownHtml.Clean(html) is { } clean)
            {
                known++;
                Assert.Equal(BodySanitizer.Sanitize(html), clean);
            }
        }
#pragma warning restore CA5394

        Assert.InRange(known, 1_000, 19_000);
    }

    [Fact]
    public void Nothing_strange_is_known_wherever_it_stands()
    {
        foreach (var strange in Strange)
        {
            foreach (var whole in Whole)
            {
                for (var at = 0; at <= whole.Length; at++)
                {
                    Assert.Null(KnownHtml.Clean(whole.Insert(at, strange)));
                }
            }
        }
    }

    [Theory]
    [InlineData("<p>một")]
    [InlineData("một</p>")]
    [InlineData("<p>một<p>hai</p></p>")]
    [InlineData("<p><h2 class=\"article__subheading\">một</h2></p>")]
    [InlineData("<span class=\"caption__label\">một</span>")]
    public void What_is_nested_otherwise_goes_to_the_sanitiser(string html) => Assert.Null(KnownHtml.Clean(html));
}
