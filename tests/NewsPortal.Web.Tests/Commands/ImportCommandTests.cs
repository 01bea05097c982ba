using System.Text;
using System.Text.Json;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Commands;

/// <summary>`./portal import` as an editor types it: a process of its own.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private const string Good = "Chợ quê, năm giờ sáng\n\n(NewsPortal) - Hai giờ đồng hồ, ba mươi gian hàng.\n\nMột cái cân dùng chung.\n\nĐọc thêm\n\nTin mới Emagazine Truyền hình Podcast";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("newsportal-command-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_dry_run_prints_the_contract_s_JSON_needs_no_database_and_writes_nothing()
    {
        var seed = Path.Combine(Repository.Root, "seeds", "000_42fd4a1a09dc7a81.txt");

        var run = await RunAsync("import", seed, "--dry-run", "--json");

        Assert.Equal(0, run.Exit);
        var json = JsonDocument.Parse(Assert.Single(run.Output.Trim().Split('\n'))).RootElement;
        Assert.Equal(
            ["file", "status", "format", "encoding", "key", "headline", "source", "lede", "byline", "section", "publishedAt", "dateHint", "blocks", "topics", "related", "findings"],
            json.EnumerateObject().Select(p => p.Name));
        Assert.Equal("new", json.GetProperty("status").GetString());
        Assert.Equal("000_42fd4a1a09dc7a81", json.GetProperty("key").GetString());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("section").ValueKind);
        Assert.Contains("Tỉnh ủy Hà Tĩnh", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.FullName, ".data")));
    }

    [Fact]
    public async Task A_rejected_file_is_named_with_its_reason_and_the_exit_code_says_so()
    {
        Write("rong.txt", "");
        Write("lanh.txt", Good);

        var run = await RunAsync("import", folder.FullName, "--dry-run");

        Assert.Equal(1, run.Exit);
        Assert.Contains("không nhận     rong.txt", run.Output, StringComparison.Ordinal);
        Assert.Contains("lỗi: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("lanh.txt: Chợ quê, năm giờ sáng", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 mới, 1 không nhận", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_files_in_a_folder_are_passed_over_and_counted()
    {
        Write("anh.jpg", "không phải bài");
        Write("bai/cho.txt", Good);

        var run = await RunAsync("import", folder.FullName, "--dry-run", "--json");

        Assert.Equal(0, run.Exit);
        Assert.Equal("bai/cho.txt", JsonDocument.Parse(run.Output).RootElement.GetProperty("file").GetString());
        Assert.Contains("Bỏ qua 1 tệp", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_named_pipe_does_not_stop_the_rest_and_links_are_counted_not_followed()
    {
        Write("cho.txt", Good);
        await System.Diagnostics.Process.Start("mkfifo", Path.Combine(folder.FullName, "ong.txt")).WaitForExitAsync();
        File.CreateSymbolicLink(Path.Combine(folder.FullName, "lien-ket.txt"), "cho.txt");

        var run = await RunAsync("import", folder.FullName, "--dry-run");

        Assert.Equal(1, run.Exit);
        Assert.Contains("không nhận     ong.txt", run.Output, StringComparison.Ordinal);
        Assert.Contains("mới            cho.txt", run.Output, StringComparison.Ordinal);
        Assert.Contains("Bỏ qua 1 tệp", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import")]
    [InlineData("import", "--dry-run")]
    [InlineData("import", "khong-co-tep-nay.txt")]
    [InlineData("import", ".", "--dryrun")]
    [InlineData("nhap")]
    public async Task Wrong_usage_exits_2_and_says_what_is_wrong(params string[] args)
    {
        var run = await RunAsync(args);

        Assert.Equal(2, run.Exit);
        Assert.NotEqual("", run.Errors.Trim());
        Assert.Equal("", run.Output);
    }

    [Fact]
    public async Task A_damaged_photo_is_told_in_our_words_and_no_library_speaks_in_between()
    {
        var photo = Pictures.TestPictures.Jpeg();
        Write("cho.md", "---\nheadline: Chợ\nlede: Sapo.\n---\nMột.\n\n![Chợ](cho.jpg)\n\n![Chợ](cho2.jpg)\n");
        File.WriteAllBytes(Path.Combine(folder.FullName, "cho.jpg"), [.. photo[..^2], .. new byte[40].Select((_, i) => (byte)(i * 7)), .. photo[^2..]]);
        File.WriteAllBytes(Path.Combine(folder.FullName, "cho2.jpg"), [.. photo[..^200], .. new byte[190]]);

        var run = await RunAsync("import", folder.FullName, "--dry-run");

        Assert.DoesNotContain("VIPS", run.Errors, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("Xem thử (không ghi gì): 1 mới.", run.Errors.Trim().Split('\n')[0]);
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(false));
    }

    private Task<PortalProcess.Outcome> RunAsync(params string[] args) => PortalProcess.RunAsync(args, new()
    {
        ["Storage__Folder"] = Path.Combine(folder.FullName, ".data"),
        ["Site__Name"] = "NewsPortal",
        ["Site__Seeds"] = "",
        ["Site__Sections"] = "Đất và người",
    });
}
