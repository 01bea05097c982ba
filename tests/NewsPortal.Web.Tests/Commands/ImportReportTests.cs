using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Commands;

/// <summary>The page an editor reads before an import: `--dry-run --report`, with `--rules`.</summary>
public sealed class ImportReportTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("newsportal-report-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task The_report_shows_every_file_with_its_blocks_beside_its_source()
    {
        Write("bai/cau.txt", "Cầu mới qua sông\n\nSáng nay (26/8), cầu thông xe.\n\nCầu dài hai trăm mét.\n\nPhần một");
        Write("bai/rong.txt", "");

        var (run, page) = await ReportAsync();

        Assert.Equal(1, run.Exit);
        Assert.Equal(["new", "rejected"], page.QuerySelectorAll(".file").Select(file => file.GetAttribute("data-status")!));
        Assert.Equal("error", page.QuerySelectorAll(".file")[1].GetAttribute("data-worst"));
        Assert.Contains("Tệp rỗng", page.QuerySelectorAll(".file")[1].TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll(".block"), block => block.TextContent.Contains("Cầu dài hai trăm mét.", StringComparison.Ordinal));

        // The block leads to its line, and the line is the block's.
        var line = page.QuerySelectorAll(".block a")[0].GetAttribute("href")!;
        Assert.Equal("Cầu dài hai trăm mét.", page.QuerySelector(line)!.TextContent);
        Assert.Contains("year-unknown", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.False(File.Exists(ReportPath + ".tmp"));
    }

    [Fact]
    public async Task The_report_is_one_file_and_no_word_of_an_article_becomes_markup()
    {
        Write("bai/x.txt", "Tít <script>alert(1)</script>\n\nSapo \"><img src=x onerror=alert(1)>\n\n</li></ol><script>alert(2)</script>");

        var (_, page) = await ReportAsync();

        Assert.Single(page.Scripts);
        Assert.Empty(page.QuerySelectorAll("img, link, iframe, [src], [onerror]"));
        Assert.Contains("</li></ol><script>alert(2)</script>", page.QuerySelector(".block")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rules_file_decides_for_all_files_and_the_report_says_so()
    {
        Write("bai/cau.txt", "Cầu mới qua sông\n\nSáng nay (26/8), cầu thông xe.\n\nCầu dài hai trăm mét.\n\nPhần một");
        var rules = Write("quy-tac.yaml", "rules:\n  - year: 2019\n    subheadings: \"Phần *\"\n");

        var (_, page) = await ReportAsync("--rules", rules);

        Assert.Contains("26/8/2019", page.QuerySelector(".fields")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("tít xen", page.QuerySelectorAll(".block__kind")[^1].TextContent);
        Assert.Contains("year-by-rule", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_rules_file_stops_everything_and_names_its_line()
    {
        Write("bai/cau.txt", "Cầu mới qua sông\n\nSáng nay, cầu thông xe.");
        var rules = Write("quy-tac.yaml", "rules:\n  - nam: 2019\n");

        var run = await RunAsync("--rules", rules);

        Assert.Equal(2, run.Exit);
        Assert.Contains("Dòng 2", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(ReportPath));
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_stops_the_import_before_it_begins()
    {
        Write("bai/cau.txt", "Cầu mới qua sông\n\nSáng nay, cầu thông xe.");

        var run = await StartAsync("import", Path.Combine(folder.FullName, "bai"), "--dry-run", "--report", "/khong/co/xem.html");

        Assert.Equal(2, run.Exit);
        Assert.Contains("Không ghi được /khong/co/xem.html", run.Errors, StringComparison.Ordinal);
    }

    private string ReportPath => Path.Combine(folder.FullName, "xem.html");

    private async Task<(PortalProcess.Outcome Run, IDocument Page)> ReportAsync(params string[] more)
    {
        var run = await RunAsync(more);
        return (run, await new HtmlParser().ParseDocumentAsync(await File.ReadAllTextAsync(ReportPath)));
    }

    private Task<PortalProcess.Outcome> RunAsync(params string[] more) =>
        StartAsync(["import", Path.Combine(folder.FullName, "bai"), "--dry-run", "--report", ReportPath, .. more]);

    private Task<PortalProcess.Outcome> StartAsync(params string[] args) => PortalProcess.RunAsync(args, new()
    {
        ["Storage__Folder"] = Path.Combine(folder.FullName, ".data"),
        ["Site__Seeds"] = "",
    });

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
