using System.CommandLine;

namespace NewsPortal.Web.Commands;

/// <summary>The verbs of `./portal`, their arguments and their help.</summary>
internal static class PortalCommands
{
    /// <summary>Exit code of a command line nobody can understand.</summary>
    public const int WrongUsage = 2;

    /// <param name="serve">Runs the site with the settings given behind the verb.</param>
    public static RootCommand Create(Func<string[], CancellationToken, Task<int>> serve)
    {
        var root = new RootCommand("NewsPortal: cổng tin cho một tòa soạn tỉnh.");
        root.Subcommands.Add(Run(serve));
        root.Subcommands.Add(Import());
        return root;
    }

    /// <summary>Parses and runs. Anything but a known verb with its own arguments is wrong usage.</summary>
    public static async Task<int> RunAsync(this RootCommand root, string[] args, CancellationToken cancel)
    {
        // Without a verb the program is the site: so tests start it, and so does a plain `dotnet run`.
        var parsed = root.Parse(args is [] or [['-', '-', ..], ..] && args is not ["--help" or "--version", ..] ? ["run", .. args] : args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            await Console.Error.WriteLineAsync("Xem cách dùng: ./portal --help");
            return WrongUsage;
        }

        // The site drains for as long as it needs; the signal itself is listened to in Program.
        return await parsed.InvokeAsync(new() { ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false }, cancel);
    }

    private static Command Run(Func<string[], CancellationToken, Task<int>> serve)
    {
        var settings = new Argument<string[]>("thiết-lập") { Description = "Thiết lập dạng --Khóa:Con=giá-trị.", Arity = ArgumentArity.ZeroOrMore };
        var run = new Command("run", "Mở báo: dựng kho, nhập seeds/, phục vụ bạn đọc.") { settings };
        run.TreatUnmatchedTokensAsErrors = false;
        run.SetAction((parsed, cancel) => serve([.. parsed.UnmatchedTokens, .. parsed.GetValue(settings) ?? []], cancel));
        return run;
    }

    private static Command Import()
    {
        var paths = new Argument<string[]>("đường-dẫn") { Description = "Tệp hoặc thư mục bài.", Arity = ArgumentArity.OneOrMore };
        var dryRun = new Option<bool>("--dry-run") { Description = "Chỉ đọc và báo, không ghi gì." };
        var json = new Option<bool>("--json") { Description = "Mỗi tệp một dòng JSON ra đầu ra chuẩn." };
        var publish = new Option<bool>("--publish") { Description = "Xuất bản ngay; không có thì bài mới là bản nháp." };
        var report = new Option<string?>("--report") { Description = "Ghi một trang HTML bày ra đã hiểu mỗi tệp thế nào, cạnh bản gốc.", HelpName = "TỆP.html" };
        var rules = new Option<string?>("--rules") { Description = "Quy tắc đọc của biên tập viên (docs/reading-rules.md).", HelpName = "TỆP.yaml" };
        var import = new Command("import", "Nhập bài từ tệp hoặc thư mục.") { paths, dryRun, json, publish, report, rules };
        import.SetAction((parsed, cancel) => ImportCommand.RunAsync(
            new ImportWishes(
                parsed.GetValue(paths) ?? [], parsed.GetValue(dryRun), parsed.GetValue(json), parsed.GetValue(publish), parsed.GetValue(report),
                parsed.GetValue(rules)),
            cancel));
        return import;
    }
}
