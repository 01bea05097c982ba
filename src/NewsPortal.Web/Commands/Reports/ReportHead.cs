using NewsPortal.Content;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Vietnamese;
using static NewsPortal.Web.Commands.Reports.ImportReport;

namespace NewsPortal.Web.Commands.Reports;

/// <summary>The top of the report: how many files became what, the findings by code, and what to show.</summary>
internal static class ReportHead
{
    public static void Write(
        TextWriter page, bool dryRun, DateTimeOffset at, int files, IReadOnlyDictionary<ImportStatus, int> statuses,
        IReadOnlyDictionary<string, (Severity Severity, string Message, int Count)> codes)
    {
        var title = dryRun ? "Xem thử trước khi nhập" : "Kết quả nhập bài";
        page.WriteLine($"<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"utf-8\"><title>{title}</title>");
        page.WriteLine("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        page.WriteLine("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">");
        page.WriteLine($"<style>{Resource("report.css")}</style><script type=\"module\">{Resource("report.js")}</script></head><body>");
        page.WriteLine($"<header><h1>{title}</h1><p>{files:N0} tệp · {VietnameseDate.Clock(at)}, {VietnameseDate.DayMonthYear(at)}{(dryRun ? " · chưa ghi gì vào kho" : "")}</p>");
        WriteFilter(page, statuses);
        WriteCodes(page, codes);
        page.WriteLine("</header><main>");
        if (files == 0)
        {
            page.WriteLine("<p class=\"note\">Không có tệp nào để xem.</p>");
        }
    }

    private static void WriteFilter(TextWriter page, IReadOnlyDictionary<ImportStatus, int> statuses)
    {
        page.WriteLine("<form class=\"filter\" hidden><fieldset><legend>Kết quả</legend>");
        foreach (var (status, count) in statuses.OrderBy(pair => pair.Key))
        {
            page.WriteLine($"<label><input type=\"checkbox\" name=\"status\" value=\"{status.ToString().ToLowerInvariant()}\" checked> {ImportScreen.Word(status)} <b>{count:N0}</b></label>");
        }

        page.WriteLine("</fieldset><fieldset><legend>Mức</legend><label><input type=\"radio\" name=\"worst\" value=\"none\" checked> tất cả</label>"
            + "<label><input type=\"radio\" name=\"worst\" value=\"warning\"> cần xem lại</label><label><input type=\"radio\" name=\"worst\" value=\"error\"> lỗi</label></fieldset>"
            + "<label class=\"filter__words\">Tìm trong tên tệp và tít <input type=\"search\" name=\"words\"></label>"
            + "<button type=\"button\" name=\"open\">Mở mọi tệp đang hiện</button><output aria-live=\"polite\"></output></form>");
        page.WriteLine($"<p class=\"totals\">{string.Join(" · ", statuses.OrderBy(pair => pair.Key).Select(pair => $"{pair.Value:N0} {ImportScreen.Word(pair.Key)}"))}</p>");
    }

    private static void WriteCodes(TextWriter page, IReadOnlyDictionary<string, (Severity Severity, string Message, int Count)> codes)
    {
        if (codes.Count == 0)
        {
            return;
        }

        page.WriteLine("<details class=\"codes\"><summary>Ghi chú theo loại</summary><table><thead><tr><th scope=\"col\">Mức</th><th scope=\"col\">Loại</th><th scope=\"col\">Số lần</th><th scope=\"col\">Ví dụ</th></tr></thead><tbody>");
        foreach (var (code, (severity, message, count)) in codes.OrderByDescending(pair => pair.Value.Severity).ThenByDescending(pair => pair.Value.Count))
        {
            page.WriteLine($"<tr><td>{Word(severity)}</td><td><code>{Encode(code)}</code></td><td>{count:N0}</td><td>{Encode(message)}</td></tr>");
        }

        page.WriteLine("</tbody></table></details>");
    }

    private static string Resource(string name)
    {
        using var stream = typeof(ReportHead).Assembly.GetManifestResourceStream($"{typeof(ReportHead).Namespace}.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
