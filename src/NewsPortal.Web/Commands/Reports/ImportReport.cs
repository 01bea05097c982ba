using System.Net;
using System.Text;
using NewsPortal.Content;
using NewsPortal.Content.Reading;

namespace NewsPortal.Web.Commands.Reports;

/// <summary>
/// The workbench of an import (bản xem thử): one self-contained HTML page with what was understood of every file, block by
/// block beside its source. Written file by file; the counts, known only at the end, are put before them when it closes.
/// </summary>
internal sealed class ImportReport : IAsyncDisposable
{
    /// <summary>Files beyond this stand in the report with their findings but without blocks and source: a browser must open it.</summary>
    public const int MostFilesInFull = 1_000;

    private readonly string path;
    private readonly string bodyPath;
    private readonly StreamWriter body;
    private readonly Dictionary<ImportStatus, int> statuses = [];
    private readonly Dictionary<string, (Severity Severity, string Message, int Count)> codes = [];
    private int files;

    /// <param name="path">Where the page is written; what is there is replaced when the page is whole.</param>
    public ImportReport(string path)
    {
        this.path = path;
        bodyPath = path + ".tmp";
        body = new StreamWriter(bodyPath, append: false, new UTF8Encoding(false));
    }

    public void Add(FileReport report)
    {
        files++;
        statuses[report.Status] = statuses.GetValueOrDefault(report.Status) + 1;
        foreach (var finding in report.Findings)
        {
            var count = codes.GetValueOrDefault(finding.Code).Count + 1;
            codes[finding.Code] = (finding.Severity, finding.Message, count);
        }

        ReportedFile.Write(body, report, files, inFull: files <= MostFilesInFull);
    }

    /// <summary>Puts the page together. Without it nothing but a .tmp file is left.</summary>
    /// <param name="dryRun">Whether nothing was stored.</param>
    /// <param name="at">When the import ended.</param>
    public async Task CloseAsync(bool dryRun, DateTimeOffset at)
    {
        await body.DisposeAsync();
        var whole = path + ".new";
        await using (var page = new StreamWriter(whole, append: false, new UTF8Encoding(false)))
        {
            ReportHead.Write(page, dryRun, at, files, statuses, codes);
            await page.FlushAsync();
            await using (var files = File.OpenRead(bodyPath))
            {
                await files.CopyToAsync(page.BaseStream);
            }

            await page.WriteLineAsync("</main></body></html>");
        }

        File.Move(whole, path, overwrite: true);
    }

    public async ValueTask DisposeAsync()
    {
        await body.DisposeAsync();
        File.Delete(bodyPath);
    }

    internal static string Encode(string? text) => WebUtility.HtmlEncode(text ?? "");

    internal static string Word(Severity severity) => severity switch
    {
        Severity.Error => "lỗi",
        Severity.Warning => "xem lại",
        _ => "ghi chú",
    };
}
