using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Commands;

/// <summary>Whatever is wrong with a command line is said in Vietnamese, and so is its help.</summary>
public sealed class CommandLineTests
{
    private static readonly string[] English = ["Required", "Unrecognized", "argument", "Description:", "Usage:", "Options:", "Arguments:", "Commands:", "Show ", "Cannot parse", "was not", "[default"];

    [Theory]
    [InlineData("Lệnh “import” không có tùy chọn “--foo”.", "import", "--foo")]
    [InlineData("Lệnh “import” không có tùy chọn “--dryrun”. Ý bạn là “--dry-run”?", "import", ".", "--dryrun")]
    [InlineData("Lệnh “import” không có tùy chọn “--publsh”. Ý bạn là “--publish”?", "import", "--publsh", ".")]
    [InlineData("Lệnh “import” không có tùy chọn “--jsonn=1”. Ý bạn là “--json”?", "import", ".", "--jsonn=1")]
    [InlineData("Lệnh “import” còn thiếu: đường-dẫn (Tệp hoặc thư mục bài).", "import")]
    [InlineData("Lệnh “export” còn thiếu: thư-mục (Thư mục mới, trống, hoặc của lần xuất trước).", "export")]
    [InlineData("Lệnh “export” không hiểu “hai”: thừa, hoặc không đúng chỗ.", "export", "mot", "hai")]
    [InlineData("Lệnh “export” không có tùy chọn “--al”. Ý bạn là “--all”?", "export", "mot", "--al")]
    [InlineData("Lệnh “dump” không hiểu “x”: thừa, hoặc không đúng chỗ.", "dump", "x")]
    [InlineData("Tùy chọn “--report” còn thiếu giá trị: TỆP.html.", "import", ".", "--report")]
    [InlineData("Tùy chọn “--same-story” không nhận “maybe”; chỉ nhận: ask, update, new.", "import", ".", "--same-story", "maybe")]
    [InlineData("Tùy chọn “--same-story” chỉ được viết một lần, với một giá trị.", "import", ".", "--same-story", "ask", "--same-story", "new")]
    [InlineData("Không có lệnh “nhap”.", "nhap")]
    [InlineData("Không có lệnh “imprt”. Ý bạn là “import”?", "imprt", ".")]
    public async Task What_is_wrong_is_said_plainly(string sentence, params string[] args)
    {
        var run = await PortalProcess.RunAsync(args);

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Equal(sentence, run.Errors.Split('\n')[0].Trim());
        Assert.DoesNotContain(English, word => run.Errors.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_whose_name_begins_with_dashes_is_named_behind_two_dashes()
    {
        var run = await PortalProcess.RunAsync(["import", "--dry-run", "--", "--khong-co.txt"]);

        Assert.Equal((2, "Không thấy tệp hay thư mục: --khong-co.txt"), (run.Exit, run.Errors.Trim()));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("run", "--help")]
    [InlineData("import", "--help")]
    [InlineData("import", "-h")]
    [InlineData("export", "--help")]
    [InlineData("render", "--help")]
    [InlineData("dump", "--help")]
    public async Task Help_is_in_Vietnamese(params string[] args)
    {
        var run = await PortalProcess.RunAsync(args);

        Assert.Equal((0, ""), (run.Exit, run.Errors));
        Assert.Contains("Cách dùng:\n  ./portal ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(English, word => run.Output.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Help_of_import_names_its_options_and_what_they_take()
    {
        var help = (await PortalProcess.RunAsync(["import", "--help"])).Output;

        Assert.Contains("./portal import <đường-dẫn>… [tùy chọn]", help, StringComparison.Ordinal);
        Assert.Contains("--report <TỆP.html>", help, StringComparison.Ordinal);
        Assert.Contains("--same-story <ask|update|new>", help, StringComparison.Ordinal);
    }
}
