using System.Text;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Tests.Support;
using Xunit.Abstractions;

namespace NewsPortal.Content.Tests;

/// <summary>Real articles laid out in the shapes of other papers and other times: their photos, their lists, their encodings.</summary>
public sealed class LaidOutShapesTests(ITestOutputHelper output)
{
    private const double LeastExact = 0.98;
    private const int ShapesOfOne = 2;

    private static readonly string[] Shapes =
    [
        "picture-names", "picture-addresses", "read-more-in-runs", "read-more-in-lines", "read-more-old-times", "nfd-crlf", "headline-quoted",
        "headline-with-dot", "headline-numbered", "headline-new-tones", "headline-cut-off", "emagazine", "emagazine-above", "interview",
        .. OldEncodings.All.Keys,
    ];

    [SharedDataFact(RealPieces.Data)]
    public void Nearly_every_shape_of_nearly_every_article_is_read_exactly()
    {
        var pieces = RealPieces.All();
        var (wrong, tried, skipped) = (new List<string>(), 0, 0);
        for (var i = 0; i < pieces.Count * ShapesOfOne; i++)
        {
            var at = i / ShapesOfOne;
            var shape = Shapes[i % Shapes.Length];
            var (lines, expected) = LayOut(pieces[at], shape, [pieces[(at + 7) % pieces.Count].Headline, pieces[(at + 13) % pieces.Count].Headline]);
            if (Encode(string.Join("\n\n", lines), shape) is not { } bytes)
            {
                skipped++;
                continue;
            }

            tried++;
            var actual = OldEncodings.NameOf(shape) == "tcvn3" ? Try(bytes).ToUpperInvariant() : Try(bytes);
            expected = OldEncodings.All.ContainsKey(shape) ? OldEncodings.Expected(expected, shape) : expected;
            if (actual != expected)
            {
                wrong.Add($"{shape}: {RealPieces.Difference(expected, actual)}");
            }
        }

        var exact = 1 - ((double)wrong.Count / tried);
        output.WriteLine($"{tried - wrong.Count} of {tried} exact ({exact:P1}), {skipped} have letters their encoding lacks\n{string.Join('\n', wrong)}");
        Assert.True(exact >= LeastExact && skipped < tried / 4, string.Join('\n', wrong));
    }

    private static (List<string> Lines, string Expected) LayOut(RealPiece piece, string shape, string[] related)
    {
        var headline = shape == "emagazine" ? "[Emagazine] " + piece.Headline : piece.Headline;
        List<string> lines = shape == "emagazine-above" ? ["Emagazine", headline] : [headline];
        var blocks = new List<string>();
        lines.Add("(Baohatinh.vn) - " + piece.Sapo);
        for (var i = 0; i < piece.Lines.Length; i++)
        {
            var isFigure = i is 1 or 4;
            var line = shape == "interview" && !isFigure ? (i % 2 == 0 ? "P.V: " : "- ") + piece.Lines[i] : piece.Lines[i];
            lines.AddRange(isFigure ? [Mark(headline, shape, i), line] : [line]);
            blocks.Add((isFigure ? "figure " : "text ") + line);
        }

        lines.AddRange(["Chủ đề Hoạt động của lãnh đạo tỉnh", "Đọc thêm", .. ReadMore(related, shape), "Tin mới Emagazine Truyền hình Podcast"]);
        string[] named = shape.StartsWith("read-more", StringComparison.Ordinal) ? related : [];
        return (lines, RealPieces.Say(headline, "Baohatinh.vn", piece.Sapo, blocks, ["Hoạt động của lãnh đạo tỉnh"], named));
    }

    private static string Mark(string headline, string shape, int number) => shape switch
    {
        "picture-names" => number == 1 ? "anh-1.jpg" : "IMG_1234.JPG",
        "picture-addresses" => $"https://example.org/2019/08/anh-{number}.jpeg?w=800&h=600",
        "headline-quoted" => $"“{headline}”",
        "headline-with-dot" => headline + ".",
        "headline-numbered" => $"{headline} - Ảnh {number}.",
        "headline-new-tones" => headline.Replace("òa", "oà", StringComparison.Ordinal).Replace("óa", "oá", StringComparison.Ordinal)
            .Replace("ủy", "uỷ", StringComparison.Ordinal).Replace("ùy", "uỳ", StringComparison.Ordinal).ToUpperInvariant(),
        "headline-cut-off" => headline.Length > 40 ? headline[..headline.LastIndexOf(' ')] + "…" : headline,
        _ => headline,
    };

    private static IEnumerable<string> ReadMore(string[] related, string shape) => shape switch
    {
        "read-more-in-runs" => related.Select(headline => $"{headline} 26/08/2019 15:30 Một đoạn sapo ngắn của bài ấy."),
        "read-more-in-lines" => related.SelectMany(headline => new[] { "anh-5.jpg", headline, "Thứ hai, 26/08/2019, 15:30 (GMT+7)", "Một đoạn sapo ngắn của bài ấy." }),
        "read-more-old-times" => related.Select(headline => $"{headline} 2019-08-26 15:30:00 Một đoạn sapo ngắn của bài ấy."),
        _ => [],
    };

    private static byte[]? Encode(string text, string shape)
    {
        try
        {
            return shape == "nfd-crlf"
                ? Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
                : OldEncodings.All.TryGetValue(shape, out var encode) ? encode(text) : Encoding.UTF8.GetBytes(text);
        }
        catch (KeyNotFoundException)
        {
            return null;
        }
    }

    private static string Try(byte[] bytes)
    {
        try
        {
            return RealPieces.Say(ArticleReader.Read("a.txt", bytes));
        }
        catch (ArticleFormatException refused)
        {
            return refused.Code;
        }
    }
}
