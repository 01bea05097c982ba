using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Content.Reading;
using NewsPortal.Data;
using NewsPortal.Data.Pictures;
using NewsPortal.Web.Commands;
using NewsPortal.Web.Tests.Pictures;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Import;

/// <summary>Photos that are put beside an article's file after it was imported, and what is said of photos that are no good.</summary>
public sealed class LatePictureTests(NewsSite site) : IClassFixture<NewsSite>, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("newsportal-late-").FullName;
    private readonly List<string> read = [];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("cho.md", "---\nheadline: Chợ {0}\nlede: Sapo.\n---\nMột.\n\n![Gian cá](anh/cho.jpg)\n\nHai.\n")]
    [InlineData("cho.txt", "Chợ {0}\n\n(NewsPortal) - Sapo đủ dài để nhận ra ngay là sapo của bài.\n\nMột.\n\nanh/cho.jpg\n\nGian cá.\n\nHai.\n\nĐọc thêm\n\nTin mới Emagazine Truyền hình Podcast")]
    [InlineData("cho.html", "<!doctype html><title>Chợ {0}</title><h1 class='article__title cms-title'>Chợ {0}</h1><div class='article__body cms-body'><p>Một đoạn đủ dài để là đoạn văn của một trang báo đã lưu.</p><figure><img src='anh/cho.jpg'><figcaption>Gian cá</figcaption></figure><p>Hai đoạn đủ dài để là đoạn văn của một trang báo đã lưu.</p></div>")]
    [InlineData("cho.jsonl", "{\"id\": \"cho\", \"headline\": \"Chợ {0}\", \"html\": \"<p>Một.</p><img src='anh/cho.jpg'><p>Hai.</p>\"}")]
    public async Task A_photo_added_later_is_taken_and_no_other_file_is_read_again(string name, string text)
    {
        Write(name, text.Replace("{0}", name, StringComparison.Ordinal));
        Write("khac.md", "---\nheadline: Bài khác\nkey: khac\nlede: Sapo.\n---\nKhông có ảnh.\n");
        Write("thieu.md", "---\nheadline: Còn thiếu\nkey: thieu\nlede: Sapo.\n---\nMột.\n\n![Mất](anh/mat.jpg)\n");
        await ImportAsync();
        read.Clear();

        Assert.All(await ImportAsync(), report => Assert.Equal(ImportStatus.Unchanged, report.Status));
        Assert.Empty(read);

        WritePhoto("anh/cho.jpg");
        var reports = await ImportAsync();

        Assert.Equal(["Chợ " + name], read);
        Assert.Equal(ImportStatus.Updated, Assert.Single(reports, report => report.Headline == "Chợ " + name).Status);
        Assert.Contains("/anh/", (await FindAsync("Chợ " + name)).BodyHtml, StringComparison.Ordinal);
        read.Clear();
        Assert.All(await ImportAsync(), report => Assert.Equal(ImportStatus.Unchanged, report.Status));
        Assert.Empty(read);
    }

    [Fact]
    public async Task What_an_editor_changed_meanwhile_stays()
    {
        Write("ben.md", "---\nheadline: Bến sông\nkey: ben\nlede: Sapo.\n---\nMột.\n\n![Bến](anh/ben.jpg)\n\nHai.\n");
        await ImportAsync();
        await site.ChangeAsync(ArticleId.Of("ben"), a => a.Edit(
            "Bến sông, biên tập", a.Lede, a.Byline, a.Section, a.Topics, a.BodyMarkdown.Replace("Hai.", "Hai, đã sửa.", StringComparison.Ordinal), TimeProvider.System.GetUtcNow()));
        WritePhoto("anh/ben.jpg");

        var report = Assert.Single(await ImportAsync());

        var after = await FindAsync("Bến sông, biên tập");
        Assert.Equal(ImportStatus.Merged, report.Status);
        Assert.DoesNotContain(report.Findings, finding => finding.Code == "merge-conflict");
        Assert.Contains("Hai, đã sửa.", after.BodyMarkdown, StringComparison.Ordinal);
        Assert.Contains("/anh/", after.BodyHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_photo_added_to_an_archive_is_taken()
    {
        void Pack(bool withPhoto)
        {
            using var zip = ZipFile.Open(Path.Combine(folder, "kho.zip"), ZipArchiveMode.Create);
            using (var entry = zip.CreateEntry("nui.md").Open())
            {
                entry.Write("---\nheadline: Núi\nkey: nui\nlede: Sapo.\n---\n![Núi](nui.jpg)\n\nMột.\n"u8);
            }

            if (withPhoto)
            {
                using var photo = zip.CreateEntry("nui.jpg").Open();
                photo.Write(TestPictures.Jpeg(seed: 7));
            }
        }

        Pack(withPhoto: false);
        await ImportAsync();
        File.Delete(Path.Combine(folder, "kho.zip"));
        Pack(withPhoto: true);

        Assert.Equal([ImportStatus.Updated], (await ImportAsync()).Select(report => report.Status));
        Assert.Contains("/anh/", (await FindAsync("Núi")).BodyHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lon.md", "---\nheadline: Ảnh lớn\nlede: Sapo.\n---\nMột.\n\n![Ảnh](anh/a.jpg)\n")]
    [InlineData("lon.txt", "Ảnh lớn\n\n(NewsPortal) - Sapo đủ dài để nhận ra ngay là sapo của bài.\n\nMột.\n\nanh/a.jpg\n\nẢnh.\n\nĐọc thêm\n\nTin mới Emagazine Truyền hình Podcast")]
    [InlineData("lon.html", "<!doctype html><title>Ảnh lớn</title><h1 class='article__title cms-title'>Ảnh lớn</h1><div class='article__body cms-body'><p>Một đoạn đủ dài để là đoạn văn của một trang báo đã lưu.</p><img src='anh/a.jpg'></div>")]
    public async Task A_photo_over_the_limit_and_an_empty_one_are_named_as_what_they_are(string name, string text)
    {
        foreach (var (megabytes, expected) in new[] { (0, "rỗng"), (21, "lớn hơn 20 MB"), (40, "lớn hơn 20 MB") })
        {
            Write(name, text);
            Directory.CreateDirectory(Path.Combine(folder, "anh"));
            using (var photo = File.Create(Path.Combine(folder, "anh/a.jpg")))
            {
                photo.Write(megabytes == 0 ? [] : TestPictures.Jpeg());
                photo.SetLength(megabytes * 1024L * 1024);
            }

            var report = Assert.Single(await ImportAsync(again: true));

            var finding = Assert.Single(report.Findings, finding => finding.Message.StartsWith("Ảnh “", StringComparison.Ordinal));
            Assert.Contains(expected, finding.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("bài viết", finding.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("bên cạnh", finding.Message, StringComparison.Ordinal);
        }
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text, new UTF8Encoding(false));

    private void WritePhoto(string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
        File.WriteAllBytes(Path.Combine(folder, name), TestPictures.Jpeg(seed: name.Length));
    }

    private Task<List<FileReport>> ImportAsync(bool again = false) => site.InStoreAsync(async db =>
    {
        var articles = new ArticleImport(db, TimeProvider.System);
        var pictures = new PictureStore(site.Services.GetRequiredService<PictureFolder>(), site.ConnectionString);
        await using var looking = site.Services.CreateAsyncScope();
        var done = looking.ServiceProvider.GetRequiredService<DoneFiles>();
        var run = new ImportRun((batch, cancel) => articles.SaveAsync(batch, publish: true, cancel))
        {
            FindDone = again ? null : (files, cancel) => done.FindAsync(files, publish: true, cancel),
            KeepPictures = article =>
            {
                lock (read)
                {
                    read.Add(article.Headline);
                }

                return pictures.Keep(article);
            },
        };
        return await run.ReadAsync(ArticleFiles.Find([folder], NewsSite.Sections, out _), ReadingRules.None, CancellationToken.None).ToListAsync();
    });

    private Task<Article> FindAsync(string headline) => site.InStoreAsync(db => db.Articles.AsNoTracking().SingleAsync(a => a.Headline == headline));
}
