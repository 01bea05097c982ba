using System.Net;
using System.Net.Sockets;
using System.Text;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Reading.Html;
using NewsPortal.Content.Tests.Support;

namespace NewsPortal.Content.Tests.Reading.Html;

[Collection(nameof(Alone))]
public sealed class HtmlFormatTests
{
    private const string Text = "Nước lên từ đêm qua, ngập bậc đá thứ ba của bến. Người lái đò già buộc thuyền vào gốc đa, ngồi đợi khách trong chòi lá.";

    [Theory]
    [InlineData("<!DOCTYPE html><html>", true)]
    [InlineData("\n <!-- ghi chú --> <HTML lang=vi>", true)]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\"><html>", true)]
    [InlineData("<div class=\"a\">", true)]
    [InlineData("<p>Đoạn</p>", true)]
    [InlineData("<h1>Tít</h1>", true)]
    [InlineData("<?xml version=\"1.0\"?><rss>", false)]
    [InlineData("<rss version=\"2.0\">", false)]
    [InlineData("<feed xmlns=\"a\">", false)]
    [InlineData("<paragraph>", false)]
    [InlineData("{\\rtf1", false)]
    [InlineData("Tít bài\n\n<p>", false)]
    [InlineData("“<html>” là gì", false)]
    public void A_page_is_known_by_how_it_begins(string text, bool isPage)
    {
        Assert.Equal(isPage, new HtmlFormat().Recognises(new FileStart(Encoding.UTF8.GetBytes(text))));
        Assert.Equal(isPage, new HtmlFormat().Recognises(new FileStart([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)])));
    }

    [Theory]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    [InlineData("utf-8")]
    public void A_page_is_read_in_every_Unicode_encoding_whatever_it_declares(string name)
    {
        Encoding encoding = name switch { "utf-16le" => Encoding.Unicode, "utf-16be" => Encoding.BigEndianUnicode, _ => new UTF8Encoding(true) };

        var article = ArticleReader.Read("ben.html", [.. encoding.GetPreamble(), .. encoding.GetBytes(Page("windows-1252"))]);

        Assert.Equal((name, "Bến đò mùa nước nổi", Text), (article.Encoding, article.Headline, article.Blocks[0].Words()));
    }

    [Fact]
    public void A_page_in_the_declared_windows_1258_is_read_composed()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;
        var bytes = encoding.GetBytes(Page("windows-1258").Normalize(NormalizationForm.FormD)
            .Replace("a\u0302", "â", StringComparison.Ordinal).Replace("e\u0302", "ê", StringComparison.Ordinal).Replace("o\u0302", "ô", StringComparison.Ordinal)
            .Replace("o\u031B", "ơ", StringComparison.Ordinal).Replace("u\u031B", "ư", StringComparison.Ordinal).Replace("a\u0306", "ă", StringComparison.Ordinal));

        var article = ArticleReader.Read("ben.html", bytes);

        Assert.Equal(("windows-1258", "Bến đò mùa nước nổi"), (article.Encoding, article.Headline));
        Assert.Equal(["Nước"], article.Blocks[0].Words().Split(' ').Take(1));
    }

    [Fact]
    public void A_headline_in_decomposed_letters_is_composed() =>
        Assert.Equal("Bến đò mùa nước nổi", ArticleReader.Read("ben.html", Encoding.UTF8.GetBytes(Page("utf-8").Normalize(NormalizationForm.FormD))).Headline);

    [Fact]
    public void Pictures_saved_beside_the_page_come_along_and_others_are_never_fetched()
    {
        var asked = new List<string>();
        var html = Page("utf-8", "<p><img src='./B%E1%BA%BFn_files/1.jpg'></p><p><img src='https://mau.vn/anh/2.jpg?w=9'></p><p><img src='https://mau.vn/3.jpg'></p>");
        var file = IncomingFile.Of("bai/Bến.html", Encoding.UTF8.GetBytes(html)) with { Beside = Beside };

        var article = ArticleReader.Split(file, ReadingRules.None).First().Read();

        Assert.Equal(["./B%E1%BA%BFn_files/1.jpg", "https://mau.vn/anh/2.jpg?w=9", null], article.Blocks.OfType<Figure>().Select(figure => figure.Picture));
        Assert.Equal(["1", "2"], article.Pictures.Select(picture => Encoding.UTF8.GetString(picture.Read()!)));
        Assert.StartsWith("1 ảnh", Assert.Single(article.Findings, finding => finding.Code == "picture-not-saved").Message, StringComparison.Ordinal);
        Assert.DoesNotContain(asked, path => path.Contains("://", StringComparison.Ordinal));

        IncomingFile? Beside(string path)
        {
            asked.Add(path);
            return path is "Bến_files/1.jpg" or "Bến_files/2.jpg" ? IncomingFile.Of(path, Encoding.UTF8.GetBytes(path[10..11])) : null;
        }
    }

    [Fact]
    public void Reading_a_page_opens_no_connection()
    {
        using var canary = new TcpListener(IPAddress.Loopback, 0);
        canary.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)canary.LocalEndpoint).Port}";
        var html = $"""
            <html><head><base href="{address}/"><link rel="canonical" href="{address}/bai.html"><meta property="og:url" content="{address}/bai.html">
            <link rel="stylesheet" href="{address}/a.css"><script src="{address}/a.js"></script><meta http-equiv="refresh" content="0;url={address}/"></head>
            <body><h1>Bến đò mùa nước nổi</h1><img src="{address}/1.jpg"><iframe src="{address}/khung"></iframe><div class="bai">{string.Concat(Enumerable.Repeat($"<p>{Text} <img srcset='{address}/2.jpg 2x'></p>", 6))}</div></body></html>
            """;

        var article = ArticleReader.Read("ben.html", Encoding.UTF8.GetBytes(html));

        Assert.Contains(article.Findings, finding => finding.Code == "article-guessed");
        Assert.Equal(address + "/bai.html", article.Address);
        Assert.False(canary.Pending());
    }

    [Theory]
    [InlineData("<html><head><title>Báo Mẫu</title></head><body><ul><li><a href=/1>Chợ quê họp lại sau mười ngày mưa lớn</a></li><li><a href=/2>Bến đò có cầu phao mới sau nửa năm chờ</a></li></ul></body></html>")]
    [InlineData("<html><head><title>Báo Mẫu</title></head><body></body></html>")]
    [InlineData("<html><body><script>x()</script>")]
    [InlineData("<p>a")]
    public void A_page_without_an_article_is_refused(string html) =>
        Assert.Equal("no-article", Assert.Throws<ArticleFormatException>(() => ArticleReader.Read("a.html", Encoding.UTF8.GetBytes(html))).Code);

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><bai>Tít</bai>")]
    [InlineData("<!DOCTYPE bai><bai>Tít</bai>")]
    public void Other_markup_is_neither_a_page_nor_a_seed(string text) =>
        Assert.Equal("unknown-format", Assert.Throws<ArticleFormatException>(() => ArticleReader.Read("a.html", Encoding.UTF8.GetBytes(text))).Code);

    [Fact]
    public void A_page_too_large_to_guess_is_read_where_it_marks_its_article()
    {
        var menu = string.Concat(Enumerable.Repeat("<p><a href=/1>Mục</a></p>", 4_000));
        var html = $"<html><h1>Bến đò mùa nước nổi</h1>{menu}<article><p>{Text}</p></article></html>";

        Assert.Equal(Text, ArticleReader.Read("a.html", Encoding.UTF8.GetBytes(html)).Blocks[0].Words());
        Assert.Equal("page-too-large", Assert.Throws<ArticleFormatException>(() =>
            ArticleReader.Read("a.html", Encoding.UTF8.GetBytes(html.Replace("article>", "section>", StringComparison.Ordinal)))).Code);
    }

    [Fact]
    public void Broken_JSON_and_lone_halves_of_letters_in_it_spoil_no_page()
    {
        var head = """<script type="application/ld+json">{"@type":"NewsArticle","headline":"\ud800"}</script><script type="application/ld+json">[[[[{</script>""";

        Assert.Equal("Bến đò mùa nước nổi", ArticleReader.Read("a.html", Encoding.UTF8.GetBytes(head + Page("utf-8"))).Headline);
    }

    [Fact]
    public void Mutated_pages_are_read_or_refused_with_a_reason_soon()
    {
        var random = new Random(20260914);
        var samples = PageSamples.Names().Select(PageSamples.Bytes).ToArray();
        var read = 0;
        for (var i = 0; i < 2000; i++)
        {
            var bytes = Mutation.Of(samples[i % samples.Length], random);
            var start = CpuTime.OfThisThread();
            try
            {
                FileReport.Of("a.html", ImportStatus.New, ArticleReader.Read("a.html", bytes)).ToJson();
                read++;
            }
            catch (ArticleFormatException refused)
            {
                Assert.NotEmpty(refused.Code);
                Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
            }

            Assert.InRange(CpuTime.OfThisThread() - start, TimeSpan.Zero, TimeSpan.FromSeconds(1));
        }

        Assert.InRange(read, 800, 2000);
    }

    private static string Page(string charset, string more = "") =>
        $"<html><head><meta charset=\"{charset}\"></head><body><h1 class=\"title-detail\">Bến đò mùa nước nổi</h1><div class=\"fck_detail\"><p>{Text}</p>{more}</div></body></html>";
}
