using System.Diagnostics;
using NewsPortal.Content;
using NewsPortal.Content.Reading;

namespace NewsPortal.Web.Commands;

/// <summary>
/// What an import shows: reports on standard output (JSON Lines or Vietnamese sentences), progress on standard error, as a
/// bar on a terminal and as plain lines elsewhere.
/// </summary>
internal sealed class ImportScreen(bool json, int total)
{
    private const int BarWidth = 30;
    private static readonly TimeSpan PlainLineEvery = TimeSpan.FromSeconds(5);

    private readonly Dictionary<ImportStatus, int> counts = [];
    private readonly Stopwatch sinceLine = Stopwatch.StartNew();
    private int done;

    public int Rejected => counts.GetValueOrDefault(ImportStatus.Rejected);

    public void Show(FileReport report)
    {
        counts[report.Status] = counts.GetValueOrDefault(report.Status) + 1;
        done++;
        ClearBar();
        if (json)
        {
            Console.Out.WriteLine(report.ToJson());
        }
        else
        {
            WriteSentences(report);
        }

        ShowProgress();
    }

    public void Close(int skipped, bool dryRun)
    {
        ClearBar();
        var parts = counts.OrderBy(pair => pair.Key).Select(pair => $"{pair.Value} {Word(pair.Key)}");
        var outcome = counts.Count == 0 ? "không có tệp nào" : string.Join(", ", parts);
        Console.Error.WriteLine($"{(dryRun ? "Xem thử (không ghi gì)" : "Nhập xong")}: {outcome}.");
        if (skipped > 0)
        {
            Console.Error.WriteLine($"Bỏ qua {skipped} tệp trong thư mục: đuôi tên không phải của bài viết (ảnh, kiểu chữ…), tệp đi kèm trang đã lưu, tệp ẩn hoặc liên kết.");
        }
    }

    /// <summary>The import could not go on: why, and what an editor does about it.</summary>
    public void Break(string reason)
    {
        ClearBar();
        Console.Error.WriteLine(reason);
        Console.Error.WriteLine(
            $"Đã xong {done}/{total} tệp. Chạy lại đúng lệnh này để nhập tiếp: tệp đã xong được bỏ qua, không bài nào bị nhập hai lần.");
    }

    private static void WriteSentences(FileReport report)
    {
        // A name may hold a line break or a terminal's command; it stays on its line.
        var file = string.Concat(report.File.Select(letter => char.IsControl(letter) ? '?' : letter));
        Console.Out.WriteLine($"{Word(report.Status),-14} {file}{(report.Headline is null ? "" : $": {report.Headline}")}");
        foreach (var finding in report.Findings.Where(f => f.Severity != Severity.Info))
        {
            var place = finding.Line is { } line ? $"dòng {line}: " : "";
            Console.Out.WriteLine($"{"",14} {(finding.Severity == Severity.Error ? "lỗi" : "xem lại")}: {place}{finding.Message}");
        }
    }

    private void ShowProgress()
    {
        if (!Console.IsErrorRedirected)
        {
            var full = (int)((long)BarWidth * done / total);
            Console.Error.Write($"[{new string('█', full)}{new string('·', BarWidth - full)}] {done}/{total}");
        }
        else if (done < total && sinceLine.Elapsed > PlainLineEvery)
        {
            Console.Error.WriteLine($"Đã xem {done}/{total} tệp.");
            sinceLine.Restart();
        }
    }

    private static void ClearBar()
    {
        if (!Console.IsErrorRedirected)
        {
            Console.Error.Write("\r\u001b[K");
        }
    }

    public static string Word(ImportStatus status) => status switch
    {
        ImportStatus.New => "mới",
        ImportStatus.Updated => "cập nhật",
        ImportStatus.Unchanged => "không đổi",
        ImportStatus.Merged => "đã hòa",
        _ => "không nhận",
    };
}
