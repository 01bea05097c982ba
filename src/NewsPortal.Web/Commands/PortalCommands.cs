using System.CommandLine;
using NewsPortal.Data;

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
        root.Subcommands.Add(Export());
        root.Subcommands.Add(Render());
        root.Subcommands.Add(Dump());
        PortalHelp.Of(root);
        return root;
    }

    /// <summary>Parses and runs. Anything but a known verb with its own arguments is wrong usage.</summary>
    public static async Task<int> RunAsync(this RootCommand root, string[] args, CancellationToken cancel)
    {
        // Without a verb the program is the site: so tests start it, and so does a plain `dotnet run`.
        var parsed = root.Parse(args is [] or [['-', '-', ..], ..] && args is not ["--help" or "--version", ..] ? ["run", .. args] : args);
        if (CommandLineFaults.Of(parsed, args) is { Count: > 0 } faults)
        {
            foreach (var fault in faults)
            {
                await Console.Error.WriteLineAsync(fault);
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
        var sameStory = new Option<SameStoryAnswer>("--same-story")
        {
            Description = "Bài mới giống hệt một bài đã có, chỉ khác tít: ask (không nhận và hỏi), update (cập nhật bài đã có), new (nhập thành bài riêng).",
        };
        var report = new Option<string?>("--report") { Description = "Ghi một trang HTML bày ra đã hiểu mỗi tệp thế nào, cạnh bản gốc.", HelpName = "TỆP.html" };
        var rules = new Option<string?>("--rules") { Description = "Quy tắc đọc của biên tập viên (docs/reading-rules.md).", HelpName = "TỆP.yaml" };
        var import = new Command("import", "Nhập bài từ tệp hoặc thư mục.") { paths, dryRun, json, publish, sameStory, report, rules };
        import.SetAction((parsed, cancel) => ImportCommand.RunAsync(
            new ImportWishes(
                parsed.GetValue(paths) ?? [], parsed.GetValue(dryRun), parsed.GetValue(json), parsed.GetValue(publish), parsed.GetValue(sameStory),
                parsed.GetValue(report), parsed.GetValue(rules)),
            cancel));
        return import;
    }

    private static Command Render()
    {
        var render = new Command("render", "Dựng lại trang của những bài do phiên bản cũ dựng; chữ của bài giữ nguyên.");
        render.SetAction((_, cancel) => RenderCommand.RunAsync(cancel));
        return render;
    }

    private static Command Dump()
    {
        var hash = new Option<bool>("--hash") { Description = "Chỉ in mã SHA-256 của từng bảng và của cả kho." };
        var dump = new Command("dump", "In toàn bộ kho bài thành văn bản có thứ tự, để so hai kho.") { hash };
        dump.SetAction((parsed, cancel) => DumpCommand.RunAsync(parsed.GetValue(hash), cancel));
        return dump;
    }

    private static Command Export()
    {
        var folder = new Argument<string>("thư-mục") { Description = "Thư mục mới, trống, hoặc của lần xuất trước." };
        var all = new Option<bool>("--all") { Description = "Cả bản nháp, bài hẹn giờ và bài đã gỡ." };
        var export = new Command("export", "Xuất mọi bài thành tệp Markdown cùng ảnh.") { folder, all };
        export.SetAction((parsed, cancel) => ExportCommand.RunAsync(parsed.GetValue(folder)!, parsed.GetValue(all), cancel));
        return export;
    }
}
