using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NewsPortal.Content;
using NewsPortal.Web.Tests.Pictures;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Commands;

public sealed class ExportCommandTests : IAsyncLifetime
{
    private readonly NewsSite[] sites = [new(), new()];
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("newsportal-export-");

    private NewsSite First => sites[0];

    private NewsSite Second => sites[1];

    public Task InitializeAsync() => Task.WhenAll(sites.Select(site => site.InitializeAsync()));

    public async Task DisposeAsync()
    {
        folder.Delete(recursive: true);
        await Task.WhenAll(sites.Select(site => ((IAsyncLifetime)site).DisposeAsync()));
    }

    [Fact]
    public async Task An_export_comes_back_into_an_empty_store_and_goes_out_again_byte_for_byte()
    {
        await WriteNewspaperAsync();
        Assert.Equal(0, (await RunAsync(First, "import", Path.Combine(Repository.Root, "seeds"), "--publish")).Exit);

        WriteArticleWithPicture();
        WriteEpisodeAndFilm();
        Assert.Equal(0, (await RunAsync(First, "import", At("co-anh"), "--publish")).Exit);

        Assert.Equal(0, (await RunAsync(First, "export", At("mot"), "--all")).Exit);
        var back = await RunAsync(Second, "import", At("mot"), "--publish");
        Assert.True(back.Exit == 0, back.Output + back.Errors);
        Assert.Equal(0, (await RunAsync(Second, "export", At("hai"), "--all")).Exit);

        var files = Files("mot");
        Assert.True(files.Count > 30);
        Assert.Equal(18, files.Keys.Count(path => path.StartsWith("anh/", StringComparison.Ordinal)));
        Assert.Equal(["mp3", "mp4", "vtt"], files.Keys.Where(path => path.StartsWith("nghe-nhin/", StringComparison.Ordinal)).Select(path => path.Split('.')[^1]).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(files, file => file.Key.EndsWith(".md", StringComparison.Ordinal) && Encoding.UTF8.GetString(file.Value).Contains("  - \"0:01 Sóng đập mạn thuyền.\"\n", StringComparison.Ordinal));
        Assert.Equal(files.Select(file => file.Key), Files("hai").Select(file => file.Key));
        Assert.All(files, file => Assert.Equal(Encoding.UTF8.GetString(file.Value), Encoding.UTF8.GetString(Files("hai")[file.Key])));
    }

    [Fact]
    public async Task Only_what_readers_see_is_exported_unless_all_is_asked_for()
    {
        await First.PublishAsync("Bài đã đăng", section: "Văn hóa");
        await First.DraftAsync("Bài nháp");

        await RunAsync(First, "export", At("cong-khai"));
        await RunAsync(First, "export", At("tat-ca"), "--all");

        Assert.StartsWith("van-hoa/bai-da-dang-post", Assert.Single(Files("cong-khai").Keys, path => path != "manifest.json"), StringComparison.Ordinal);
        var draft = Assert.Single(Files("tat-ca"), file => file.Key.StartsWith("khong-chuyen-muc/bai-nhap-post", StringComparison.Ordinal));
        Assert.Contains("draft: true\n", Encoding.UTF8.GetString(draft.Value), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_manifest_names_every_file_with_its_hash()
    {
        await First.PublishAsync("Chợ quê");
        await First.PublishAsync("Muối biển", section: "Văn hóa");

        await RunAsync(First, "export", At("xuat"));

        var files = Files("xuat");
        var listed = JsonDocument.Parse(files["manifest.json"]).RootElement.GetProperty("files").EnumerateArray().ToList();
        Assert.Equal(files.Keys.Where(path => path != "manifest.json"), listed.Select(file => file.GetProperty("path").GetString()!).Order(StringComparer.Ordinal));
        Assert.All(listed, file =>
        {
            var bytes = files[file.GetProperty("path").GetString()!];
            Assert.Equal((bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))), (file.GetProperty("bytes").GetInt32(), file.GetProperty("sha256").GetString()));
        });
    }

    [Fact]
    public async Task Pictures_go_along_and_a_missing_one_is_named()
    {
        var (kept, gone) = ($"{new string('a', 64)}-4x3.webp", $"{new string('b', 64)}-4x3.webp");
        Directory.CreateDirectory(At(".data-0/anh/aa"));
        await File.WriteAllBytesAsync(At($".data-0/anh/aa/{kept}"), [1, 2, 3]);
        await First.PublishAsync("Chợ quê", blocks: [new Figure("Chợ", Picture: kept), new Figure("Chợ", Picture: kept), new Figure("Cá", Picture: gone)]);

        var run = await RunAsync(First, "export", At("xuat"));

        Assert.Equal(1, run.Exit);
        Assert.Contains(gone, run.Errors, StringComparison.Ordinal);
        Assert.Equal([1, 2, 3], Files("xuat")[$"anh/{kept}"]);
    }

    [Fact]
    public async Task An_export_that_was_cut_short_goes_on_and_what_is_gone_from_the_store_goes_from_the_folder()
    {
        var article = await First.PublishAsync("Chợ quê");
        await First.PublishAsync("Muối biển");
        await RunAsync(First, "export", At("xuat"));
        var whole = Files("xuat");
        File.Move(At("xuat/manifest.json"), At("xuat/manifest.json.part"));
        File.Delete(At($"xuat/khong-chuyen-muc/cho-que-post{article.Id}.md"));
        await File.WriteAllTextAsync(At("xuat/khong-chuyen-muc/bai-cu-post7.md"), "bài cũ");
        await File.WriteAllTextAsync(At("xuat/khong-chuyen-muc/bai-do-post8.md.part"), "bài dở");
        await File.WriteAllTextAsync(At("xuat/doc-truoc.md"), "của biên tập viên");

        var run = await RunAsync(First, "export", At("xuat"));

        Assert.Contains("2 bài; 1 tệp mới hoặc đổi", run.Errors, StringComparison.Ordinal);
        Assert.Equal(whole.Append(new("doc-truoc.md", Encoding.UTF8.GetBytes("của biên tập viên"))).OrderBy(file => file.Key, StringComparer.Ordinal), Files("xuat"));
    }

    [Fact]
    public async Task A_folder_of_somebody_else_is_not_touched()
    {
        Directory.CreateDirectory(At("khac"));
        await File.WriteAllTextAsync(At("khac/manifest.json"), "{}");

        var run = await RunAsync(First, "export", At("khac"));

        Assert.Equal(2, run.Exit);
        Assert.Contains("hãy chọn thư mục khác", run.Errors, StringComparison.Ordinal);
        Assert.Equal("{}", Encoding.UTF8.GetString(Assert.Single(Files("khac")).Value));
    }

    private async Task WriteNewspaperAsync()
    {
        string[] headlines =
        [
            "Ông nói: “Không!” – và \"đi\"", "--- Chợ ---", "# Dấu thăng", "😀 Vui: [x], {y} & *z*", "- Gạch \\ chéo", "null", "yes: 1", "e\u0302 co\u0323\u0302ng NFD".Normalize(),
        ];
        foreach (var headline in headlines)
        {
            await First.PublishAsync(headline, headline == "null" ? null : headline, section: "Văn hóa", topic: "Cá, tôm: " + headline, related: [headline, "b"], hint: new DateHint(26, 8, null), blocks:
            [
                new Paragraph(headline), new ItemList([headline, "Cá"]), new ItemList(["Một"]), new Table([["Xã", "a | b"], ["", headline]]),
                new Figure($"{headline} - Ảnh: Thu Hà", "Thu Hà", headline), new PullQuote("“Đi” – Lê Văn Mẫu nói", "Đi", "Lê Văn Mẫu"),
            ]);
        }

        await First.DraftAsync();
        var article = await First.PublishAsync("Bài sẽ gỡ", publishedAt: new DateTimeOffset(2019, 8, 26, 0, 0, 0, TimeSpan.Zero).AddMicroseconds(1));
        await First.ChangeAsync(article.Id, a => a.Retract(DateTimeOffset.UnixEpoch.AddDays(9)));
        await First.ExecuteAsync("UPDATE articles SET slug = 'ten-cu' WHERE headline = 'null'");
    }

    private string At(string path) => Path.Combine(folder.FullName, path);

    private SortedDictionary<string, byte[]> Files(string name) => new(
        Directory.EnumerateFiles(At(name), "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(At(name), file), File.ReadAllBytes), StringComparer.Ordinal);

    private void WriteArticleWithPicture()
    {
        Directory.CreateDirectory(At("co-anh/anh"));
        File.WriteAllBytes(At("co-anh/anh/chợ (1).jpg"), TestPictures.Jpeg());
        File.WriteAllText(At("co-anh/cho.md"), "---\nheadline: Chợ có ảnh\nlede: Một tấm ảnh chợ.\n---\n^^^\n![Gian hàng cá](<anh/chợ (1).jpg>)\n^^^ Chợ sớm. Ảnh: *Thu Hà*\n\nChợ họp từ hai giờ sáng.\n");
    }

    private void WriteEpisodeAndFilm()
    {
        foreach (var name in (string[])["am.mp3", "phim.mp4"])
        {
            File.Copy(Path.Combine(Recordings.RecordingStoreTests.Files, name), At($"co-anh/{name}"));
        }

        File.WriteAllBytes(At("co-anh/bia.png"), TestPictures.OfEveryFormat()["png"]);
        File.WriteAllBytes(At("co-anh/loat.webp"), TestPictures.OfEveryFormat()["webp"]);
        File.WriteAllText(At("co-anh/loi.vtt"), "WEBVTT\n\n00:01.000 --> 00:03.000\nSóng đập mạn thuyền.\n");
        File.WriteAllText(At("co-anh/tap-1.md"), "---\nheadline: Tập một\nlede: Nghe.\nkind: episode\naudio: am.mp3\nseries:\n  name: Loạt thử\n  lede: Mỗi tập một chuyện.\n  artwork: loat.webp\nepisode: 1\nchapters: [0:00 Sóng]\n---\nNghe.\n");
        File.WriteAllText(At("co-anh/phim.md"), "---\nheadline: Phim\nlede: Xem.\nkind: video\nvideo: phim.mp4\nposter: bia.png\ncaptions: loi.vtt\nexplicit: yes\n---\nXem.\n");
    }

    private Task<PortalProcess.Outcome> RunAsync(NewsSite site, params string[] args) => PortalProcess.RunAsync(args, new()
    {
        ["ConnectionStrings__News"] = site.ConnectionString,
        ["Storage__Folder"] = At($".data-{Array.IndexOf(sites, site)}"),
        ["Site__Seeds"] = "",
        ["Site__Sections"] = string.Join(", ", NewsSite.Sections),
    });
}
