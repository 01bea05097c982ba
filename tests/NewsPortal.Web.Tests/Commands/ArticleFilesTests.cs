using System.IO.Compression;
using System.Text;
using NewsPortal.Content.Reading;
using NewsPortal.Web.Commands;

namespace NewsPortal.Web.Tests.Commands;

/// <summary>Which files of a folder are tried as articles, and what an article may find beside itself.</summary>
public sealed class ArticleFilesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("newsportal-folder-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Articles_are_tried_by_any_ending_an_article_has_and_the_rest_is_counted()
    {
        string[] articles = ["a.TXT", "b.md", "c.html", "d.docx", "e.xml", "f.jsonl", "g.zip", "h", "i.rtf", "k.doc"];
        string[] others = ["anh.jpg", "kieu.css", "am.mp3", ".an.txt", "manifest.json", "in.pdf", "chu.woff2"];
        Array.ForEach([.. articles, .. others], name => Write(name));

        var files = Find(out var skipped);

        Assert.Equal(articles.Order(StringComparer.Ordinal), files.Select(file => file.Name));
        Assert.Equal(others.Length, skipped);
    }

    [Theory]
    [InlineData("bai_files")]
    [InlineData("bai_tệp")]
    [InlineData("bai_te\u0323\u0302p")]
    public void What_belongs_to_a_saved_page_is_no_article(string beside)
    {
        Write("bai.html");
        Write($"{beside}/khung.html");
        Write($"{beside}/sau/khung.txt");
        Write("rieng_files/bai.txt");

        Assert.Equal(["bai.html", "rieng_files/bai.txt"], Find(out var skipped).Select(file => file.Name));
        Assert.Equal(2, skipped);
    }

    [Fact]
    public void An_article_finds_what_lies_beside_it_below_the_folder_only()
    {
        Write("2019/bai.html");
        Write("2019/bai_files/1.jpg", "ảnh");
        Write("logo.png", "hình");
        var outside = Directory.CreateTempSubdirectory("newsportal-outside-");
        File.WriteAllText(Path.Combine(outside.FullName, "mat.txt"), "bí mật");
        File.CreateSymbolicLink(Path.Combine(folder.FullName, "2019", "tat.jpg"), Path.Combine(outside.FullName, "mat.txt"));
        Directory.CreateSymbolicLink(Path.Combine(folder.FullName, "2019", "ngoai"), outside.FullName);
        var page = Find(out _).Single(file => file.Name.EndsWith("bai.html", StringComparison.Ordinal));

        Assert.Equal("ảnh", Encoding.UTF8.GetString(page.Beside("bai_files/1.jpg")!.ReadAll(100)));
        Assert.Equal("hình", Encoding.UTF8.GetString(page.Beside("../logo.png")!.ReadAll(100)));
        Assert.Equal("logo.png", page.Beside("./bai_files/../../logo.png")!.Name);
        Assert.NotNull(page.Beside("bai_files/1.jpg")!.Beside("../../logo.png"));
        string[] refused = ["tat.jpg", "ngoai/mat.txt", "../../" + outside.Name + "/mat.txt", Path.Combine(outside.FullName, "mat.txt"), "bai_files", "2.jpg", "", ".", "..", "1\0.jpg"];
        Assert.All(refused, path => Assert.Null(page.Beside(path)));
        outside.Delete(recursive: true);
    }

    [Fact]
    public void A_file_changed_into_a_link_after_it_was_found_is_not_read()
    {
        Write("bai.html");
        Write("1.jpg", "ảnh");
        Write("2.jpg", "khác");
        var photo = Find(out _).Single().Beside("1.jpg")!;
        File.Delete(Path.Combine(folder.FullName, "1.jpg"));
        File.CreateSymbolicLink(Path.Combine(folder.FullName, "1.jpg"), "2.jpg");

        Assert.Throws<IOException>(() => photo.ReadAll(100));
    }

    [Fact]
    public void A_folder_reached_over_a_link_is_read_all_the_same()
    {
        Write("that/bai.html");
        Write("that/1.jpg", "ảnh");
        var link = Path.Combine(folder.FullName, "lien");
        Directory.CreateSymbolicLink(link, "that");

        var page = Assert.Single(ArticleFiles.Find([link], [], out _));

        Assert.Equal("ảnh", Encoding.UTF8.GetString(page.Beside("1.jpg")!.ReadAll(100)));
    }

    [Fact]
    public async Task An_archive_in_a_section_s_folder_brings_its_articles_one_by_one()
    {
        const string Market = "Chợ quê, năm giờ sáng\n\n(NewsPortal) - Hai giờ đồng hồ, ba mươi gian hàng.\n\nMột cái cân dùng chung.\n";
        var zip = Path.Combine(Directory.CreateDirectory(Path.Combine(folder.FullName, "van-hoa")).FullName, "kho.zip");
        await using (var archive = await ZipFile.OpenAsync(zip, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in ((string, string)[])[("a.txt", Market), ("b.txt", ""), ("thoi-su/c.txt", Market)])
            {
                await using var entry = await archive.CreateEntry(name).OpenAsync();
                await entry.WriteAsync(Encoding.UTF8.GetBytes(text));
            }
        }

        var reports = new List<FileReport>();
        await foreach (var report in new ImportRun(null).ReadAsync(ArticleFiles.Find([folder.FullName], ["Văn hóa", "Thời sự"], out _), ReadingRules.None, CancellationToken.None))
        {
            reports.Add(report);
        }

        Assert.Equal(["van-hoa/kho.zip/a.txt", "van-hoa/kho.zip/b.txt", "van-hoa/kho.zip/thoi-su/c.txt"], reports.Select(report => report.File));
        Assert.Equal([ImportStatus.New, ImportStatus.Rejected, ImportStatus.New], reports.Select(report => report.Status));
        Assert.Equal(["Văn hóa", null, "Thời sự"], reports.Select(report => report.Section));
    }

    private IReadOnlyList<IncomingFile> Find(out int skipped) => ArticleFiles.Find([folder.FullName], ["Văn hóa"], out skipped);

    private void Write(string name, string text = "chữ")
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
