using NewsPortal.Content.Reading;
using NewsPortal.Content.Reading.Html;
using NewsPortal.Content.Tests.Support;

namespace NewsPortal.Content.Tests.Reading.Html;

/// <summary>
/// HTML made to hurt: refused by a named limit or read, soon, never a crash. The slowest (8 MB of one sign) takes 0.7 s of
/// CPU time alone.
/// </summary>
[Collection(nameof(Alone))]
public sealed class HostileHtmlTests
{
    private static readonly (string Code, Func<string> Html)[] TooMuch =
    [
        ("too-deep", () => Many("<div>", 20_000)),
        ("too-deep", () => Many("<b>", 20_000)),
        ("too-deep", () => $"<svg>{Many("<g>", 20_000)}"),
        ("too-deep", () => Many("<table><tr><td>", 20_000)),
        ("too-deep", () => $"<p>\n{Many("<span>", 20_000)}"),
        ("too-many-elements", () => Many("<p>a</p>", 200_000)),
        ("too-many-elements", () => $"<div>{string.Concat(Enumerable.Range(0, 200).Select(i => $"<b x={i}>a"))}</div>{Many("<p>a</p>", 5_000)}"),
        ("file-too-large", () => new string('a', 50_000_000)),
    ];

    private static readonly Func<string>[] OddOnes =
    [
        () => Many("<p>a</p>", 50_000),
        () => Many("<br>", 90_000),
        () => Many("<!-- a", 500_000),
        () => Many("<", 8_000_000),
        () => Many("&", 8_000_000),
        () => Many("&CounterClockwiseContourIntegra", 200_000),
        () => Many("</p>", 1_500_000),
        () => $"<p {string.Join(' ', Enumerable.Range(0, 100_000).Select(i => $"a{i}=1"))}>a",
        () => $"<script>{Many("<!--<script>", 500_000)}",
        () => Many("<ul><li>a", 100),
        () => Many("<table><tr><td>a", 80),
        () => Many("<blockquote>a", 200),
        () => Many("<figure>a", 200),
        () => Many("<p><em><b>a", 100),
        () => Many("<form>a", 200),
        () => $"{Many("<div>", 200)}{new string(' ', 7_000_000)}",
        () => $"<table><tr>{Many("<td>a", 30_000)}</tr>{Many("<tr><td>b", 30_000)}</table>",
        () => $"<table>{Many("<tr><td colspan=1000 rowspan=65000>a<td>b", 20_000)}</table>",
        () => $"<img src='data:image/png;base64,{new string('A', 7_000_000)}'>",
        () => $"<img srcset='{Many("a.jpg 1w,", 500_000)}'>",
        () => "<p>&#0;&#xD800;&#xDFFF;&#x110000;\0</p>",
        () => "<svg/onload=alert(1)><a href='javascript:alert(1)'>x</a>",
        () => Many("<noscript><img src=a.jpg>", 150),
        () => Many("<script></script>a", 40_000),
        () => Many("<div hidden>a</div>b", 40_000),
    ];

    public static TheoryData<int> Refused => [.. Enumerable.Range(0, TooMuch.Length)];

    public static TheoryData<int> Odd => [.. Enumerable.Range(0, OddOnes.Length)];

    [Theory]
    [MemberData(nameof(Refused))]
    public void Too_much_is_refused_by_a_named_limit(int number)
    {
        var (code, write) = TooMuch[number];
        var html = write();
        var start = CpuTime.OfThisThread();

        var refused = Assert.Throws<ArticleFormatException>(() => HtmlBlocks.Read(html));

        Assert.Equal(code, refused.Code);
        Assert.True(code == "file-too-large" || refused.Line is not null);
        AssertSoon(start);
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public void Odd_HTML_is_read_or_refused_soon(int number)
    {
        var html = OddOnes[number]();
        var start = CpuTime.OfThisThread();

        var refused = Record.Exception(() => HtmlBlocks.Read(html));

        Assert.True(refused is null or ArticleFormatException, refused?.ToString());
        AssertSoon(start);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void A_page_that_must_be_guessed_is_read_or_refused_soon(int number)
    {
        const string line = "Nước lên từ đêm qua, ngập bậc đá thứ ba của bến, người lái đò già buộc thuyền vào gốc đa. ";
        var html = "<html><h1>Tít</h1>" + (number switch
        {
            0 => Many($"<div><p>{line}</p></div>", 7_000),
            1 => $"<p>{Many(line, 60_000)}</p>",
            2 => $"{Many("<div>", 240)}{Many($"<p>{line}</p>", 5_000)}",
            3 => Many($"<div><a href='/1'>{line}</a>", 240),
            4 => Many($"<table><tr><td>{line}", 80),
            5 => $"<p class='{Many("bai ", 500_000)}'>{line}</p>{Many($"<p>{line}</p>", 50)}",
            _ => $"{Many("<br>", 14_000)}{line}",
        });
        var start = CpuTime.OfThisThread();

        var refused = Record.Exception(() => ArticleReader.Read("a.html", System.Text.Encoding.UTF8.GetBytes(html)));

        Assert.True(refused is null or ArticleFormatException, refused?.ToString());
        AssertSoon(start);
    }

    private static void AssertSoon(TimeSpan start) => Assert.InRange(CpuTime.OfThisThread() - start, TimeSpan.Zero, TimeSpan.FromSeconds(2));

    private static string Many(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));
}
