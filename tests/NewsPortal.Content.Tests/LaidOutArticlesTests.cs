using System.Text;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Tests.Support;
using Xunit.Abstractions;

namespace NewsPortal.Content.Tests;

/// <summary>
/// A thousand real articles laid out as seeds in every way the format knows: how often the reader gives back exactly
/// what was laid out. The score is kept in docs/quality.md.
/// </summary>
public sealed class LaidOutArticlesTests(ITestOutputHelper output)
{
    private const string Data = RealPieces.Data;
    private const double LeastExact = 0.99;

    private static readonly string[] Layouts =
    [
        "plain", "no-figures", "no-topic", "no-footer", "no-source", "crlf-bom", "nfd", "no-break-spaces", "utf-16", "no-blank-lines",
        "two-marks", "mark-at-the-end", "figure-first", "en-dash", "related", "headline-in-capitals",
    ];

    private static readonly string[] Sources = ["(Baohatinh.vn) - ", "(PLO)- ", "TTO - ", "(HNMO) - ", "(ĐTCK) - ", "(Chinhphu.vn) - ", "(Dân trí) - "];

    [SharedDataFact(Data)]
    public void Nearly_every_layout_of_nearly_every_article_is_read_exactly()
    {
        var pieces = RealPieces.All();
        var wrong = new List<string>();
        for (var i = 0; i < pieces.Count; i++)
        {
            var layout = Layouts[i % Layouts.Length];
            var (bytes, expected) = LayOut(pieces[i], layout, Sources[i % Sources.Length], [pieces[(i + 7) % pieces.Count].Headline, pieces[(i + 13) % pieces.Count].Headline]);
            var actual = RealPieces.Say(ArticleReader.Read("a.txt", bytes));
            if (actual != expected)
            {
                wrong.Add($"{layout}: {RealPieces.Difference(expected, actual)}");
            }
        }

        var exact = 1 - ((double)wrong.Count / pieces.Count);
        output.WriteLine($"{pieces.Count - wrong.Count} of {pieces.Count} exact ({exact:P1})\n{string.Join('\n', wrong)}");
        Assert.True(exact >= LeastExact, string.Join('\n', wrong));
    }

    private static (byte[] Bytes, string Expected) LayOut(RealPiece piece, string layout, string source, string[] related)
    {
        var tag = layout switch { "no-source" => "", "en-dash" => "(Baohatinh.vn) – ", _ => source };
        var mark = layout == "headline-in-capitals" ? piece.Headline.ToUpperInvariant() : piece.Headline;
        var (lines, blocks) = (new List<string> { piece.Headline }, new List<string>());
        if (layout == "figure-first")
        {
            lines.AddRange([mark, piece.Lines[0]]);
            blocks.Add($"figure {piece.Lines[0]}");
        }

        lines.Add(tag + piece.Sapo);
        for (var i = layout == "figure-first" ? 1 : 0; i < piece.Lines.Length; i++)
        {
            var isFigure = i is 1 or 4 && layout is not ("no-figures" or "figure-first");
            if (isFigure && i == 1 && layout == "two-marks")
            {
                lines.Add(mark);
                blocks.Add("figure ");
            }

            lines.AddRange(isFigure ? [mark, piece.Lines[i]] : [piece.Lines[i]]);
            blocks.Add((isFigure ? "figure " : "text ") + piece.Lines[i]);
        }

        if (layout == "mark-at-the-end")
        {
            lines.Add(mark);
            blocks.Add("figure ");
        }

        lines.AddRange(layout == "no-topic" ? [] : ["Chủ đề Hoạt động của lãnh đạo tỉnh"]);
        lines.AddRange(layout == "no-footer" ? [] : ["Đọc thêm", .. layout == "related" ? related : [], "Tin mới Emagazine Truyền hình Podcast"]);
        var expected = RealPieces.Say(piece.Headline, tag.Length == 0 ? null : tag.Trim('(', ')', ' ', '-', '–'), piece.Sapo, blocks,
            layout == "no-topic" ? [] : ["Hoạt động của lãnh đạo tỉnh"], layout == "related" ? related : []);
        return (Encode(string.Join(layout == "no-blank-lines" ? "\n" : "\n\n", lines), layout), expected);
    }

    private static byte[] Encode(string text, string layout) => layout switch
    {
        "crlf-bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal))],
        "nfd" => Encoding.UTF8.GetBytes(text.Normalize(NormalizationForm.FormD)),
        "no-break-spaces" => Encoding.UTF8.GetBytes(text.Replace(" của ", "\u00A0của ", StringComparison.Ordinal)),
        "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
        _ => Encoding.UTF8.GetBytes(text),
    };
}
