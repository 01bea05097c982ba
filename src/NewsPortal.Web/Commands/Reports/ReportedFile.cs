using NewsPortal.Content;
using NewsPortal.Content.Reading;
using static NewsPortal.Web.Commands.Reports.ImportReport;

namespace NewsPortal.Web.Commands.Reports;

/// <summary>One file in the report: what became of it, what it says, its findings, its blocks beside its source.</summary>
internal static class ReportedFile
{
    private const int MostLines = 2_000;
    private const int LongestLine = 2_000;

    public static void Write(TextWriter page, FileReport report, int number, bool inFull)
    {
        var worst = report.Findings.Count == 0 ? "none" : report.Findings.Max(finding => finding.Severity).ToString().ToLowerInvariant();
        var status = report.Status.ToString().ToLowerInvariant();
        page.WriteLine($"<details class=\"file\" id=\"f{number}\" data-status=\"{status}\" data-worst=\"{worst}\">");
        page.WriteLine($"<summary><span class=\"status status--{status}\">{ImportScreen.Word(report.Status)}</span> "
            + $"<span class=\"file__headline\">{Encode(report.Headline ?? "(không đọc được)")}</span> <span class=\"file__name\">{Encode(report.File)}</span>{Counts(report)}</summary>");
        WriteFindings(page, report, number);
        if (report.Headline is not null)
        {
            WriteFields(page, report);
        }

        if (inFull)
        {
            WriteBeside(page, report, number);
        }
        else
        {
            page.WriteLine($"<p class=\"note\">Bản xem thử chỉ bày khối và bản gốc của {MostFilesInFull:N0} tệp đầu; hãy xem thử riêng tệp này.</p>");
        }

        page.WriteLine("</details>");
    }

    private static string Counts(FileReport report) => string.Concat(report.Findings
        .GroupBy(finding => finding.Severity).OrderByDescending(group => group.Key)
        .Select(group => $" <span class=\"count count--{group.Key.ToString().ToLowerInvariant()}\">{group.Count()} {Word(group.Key)}</span>"));

    private static void WriteFindings(TextWriter page, FileReport report, int number)
    {
        if (report.Findings.Count == 0)
        {
            return;
        }

        page.WriteLine("<ul class=\"findings\">");
        foreach (var finding in report.Findings.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Line))
        {
            var line = finding.Line is { } at ? $" <a href=\"#f{number}l{at}\">dòng {at}</a>" : "";
            page.WriteLine($"<li class=\"finding finding--{finding.Severity.ToString().ToLowerInvariant()}\"><b>{Word(finding.Severity)}</b>{line} "
                + $"{Encode(finding.Message)} <code>{Encode(finding.Code)}</code></li>");
        }

        page.WriteLine("</ul>");
    }

    private static void WriteFields(TextWriter page, FileReport report)
    {
        page.WriteLine("<dl class=\"fields\">");
        (string Name, string? Value)[] fields =
        [
            ("Tít", report.Headline), ("Sapo", report.Lede), ("Nguồn", report.Source), ("Tác giả", report.Byline),
            ("Chuyên mục", report.Section), ("Xuất bản", report.PublishedAt?.ToString("O")), ("Ngày trong sapo", report.DateHint?.ToString()),
            ("Chủ đề", Join(report.Topics)), ("Đọc thêm", Join(report.Related)), ("Thể loại", report.Kind.ToString().ToLowerInvariant()),
            ("Địa chỉ gốc", report.Address), ("Khóa", report.Key), ("Định dạng", $"{report.Format}, {report.Encoding}"),
        ];
        foreach (var (name, value) in fields)
        {
            page.WriteLine($"<div><dt>{name}</dt><dd>{(value is null ? "<i>tệp không nói</i>" : Encode(value))}</dd></div>");
        }

        page.WriteLine("</dl>");
    }

    private static string? Join(IReadOnlyList<string> items) => items.Count == 0 ? null : string.Join(" · ", items);

    private static void WriteBeside(TextWriter page, FileReport report, int number)
    {
        var doubts = report.Findings.Where(finding => finding.Line is not null).ToLookup(finding => finding.Line!.Value);
        page.WriteLine("<div class=\"beside\"><section><h3>Đã hiểu</h3><ol class=\"blocks\">");
        foreach (var block in report.Blocks)
        {
            var line = block.Line is { } at ? $"<a class=\"block__line\" href=\"#f{number}l{at}\">dòng {at}</a>" : "";
            page.WriteLine($"<li class=\"block\" data-line=\"f{number}l{block.Line}\"><span class=\"block__kind\">{Kind(block)}</span>{line} {Text(block)}");
            foreach (var doubt in block.Line is { } own ? doubts[own] : [])
            {
                page.WriteLine($"<span class=\"doubt\">{Encode(doubt.Message)}</span>");
            }

            page.WriteLine("</li>");
        }

        page.WriteLine("</ol></section><section><h3>Tệp gốc</h3>");
        WriteSource(page, report, number, report.Blocks.Select(block => block.Line ?? 0).ToHashSet(), doubts);
        page.WriteLine("</section></div>");
    }

    private static void WriteSource(TextWriter page, FileReport report, int number, HashSet<int> used, ILookup<int, Finding> doubts)
    {
        if (SourceText.LinesOf(report.SourceBytes) is not { } lines)
        {
            page.WriteLine("<p class=\"note\">Tệp gốc không phải văn bản, không bày ra đây được.</p>");
            return;
        }

        page.WriteLine("<div class=\"source\" tabindex=\"0\" role=\"region\" aria-label=\"Tệp gốc\"><ol>");
        foreach (var line in lines.Take(MostLines))
        {
            var kind = (used.Contains(line.Number) ? " used" : "") + (doubts.Contains(line.Number) ? " odd" : "");
            var text = line.Text.Length > LongestLine ? $"{line.Text[..LongestLine]} […]" : line.Text;
            page.WriteLine($"<li id=\"f{number}l{line.Number}\" value=\"{line.Number}\" class=\"line{kind}\">{Encode(text)}</li>");
        }

        page.WriteLine(lines.Count > MostLines ? $"</ol><p class=\"note\">… và {lines.Count - MostLines:N0} dòng nữa.</p></div>" : "</ol></div>");
    }

    private static string Kind(Block block) => block switch
    {
        Subheading => "tít xen",
        Figure => "ảnh",
        PullQuote => "trích dẫn",
        ItemList => "danh sách",
        Table => "bảng",
        _ => "đoạn văn",
    };

    private static string Text(Block block) => block switch
    {
        Figure figure => $"{Encode(figure.Caption ?? "(không có chú thích)")}{Mark("tác giả ảnh", figure.Credit)}{Mark("lời tả", figure.Alt)}{Mark("tệp ảnh", figure.Picture)}",
        PullQuote quote => $"{Encode(quote.Text)}{Mark("người nói", quote.Speaker)}",
        ItemList list => $"<ul>{string.Concat(list.Items.Select(item => $"<li>{Encode(item)}</li>"))}</ul>",
        Table table => $"<table>{string.Concat(table.Rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td>{Encode(cell)}</td>"))}</tr>"))}</table>",
        _ => Encode(block.Words()),
    };

    private static string Mark(string name, string? value) => value is null ? "" : $" <span class=\"mark\">{name}: {Encode(value)}</span>";
}
