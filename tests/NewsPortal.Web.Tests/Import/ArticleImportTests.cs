using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Content.Reading;
using NewsPortal.Data;
using NewsPortal.Web.Commands;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Import;

public sealed class ArticleImportTests(NewsSite site) : IClassFixture<NewsSite>, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("newsportal-import-").FullName;

    private static readonly string SeedFile = Path.Combine(Repository.Root, "seeds", "000_42fd4a1a09dc7a81.txt");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_seed_becomes_one_article_with_its_topic_blocks_and_lines()
    {
        await ImportAsync(publish: false, Copy(SeedFile, "lanh-dao.txt"));

        var article = await FindAsync("lanh-dao");
        Assert.StartsWith("“Ban Cán sự Đảng UBND tỉnh", article.Headline);
        Assert.Equal("Baohatinh.vn", article.Source);
        Assert.Equal(["Hoạt động của lãnh đạo tỉnh"], article.Topics.Select(t => t.Name));
        Assert.Equal((26, 8, null), (article.HintDay, article.HintMonth, article.HintYear));
        Assert.Equal(
            [5, 9, 11, 15, 17, 21, 23, 27, 29, 33, 35, 39, 41, 43, 45, 47],
            article.BlockLines);
        Assert.Null(article.PublishedAt);
    }

    [Fact]
    public async Task Importing_the_same_file_again_writes_nothing()
    {
        var file = Copy(SeedFile, "hai-lan.txt");
        Assert.Equal([ImportStatus.New], await ImportAsync(publish: true, file));
        var before = await RowVersionsAsync();

        Assert.Equal([ImportStatus.Unchanged], await ImportAsync(publish: true, file));

        Assert.Equal(before, await RowVersionsAsync());
    }

    [Fact]
    public async Task A_changed_file_updates_its_article_and_keeps_the_old_text_as_a_revision()
    {
        await ImportAsync(publish: true, Write("sua.txt", Piece("Chợ quê, năm giờ sáng", "Hai giờ đồng hồ, ba mươi gian hàng.")));
        var before = await FindAsync("sua");

        var statuses = await ImportAsync(publish: true, Write("sua.txt", Piece("Chợ quê, bốn giờ sáng", "Một cái cân dùng chung.")));

        var after = await FindAsync("sua");
        Assert.Equal([ImportStatus.Updated], statuses);
        Assert.Equal("Chợ quê, bốn giờ sáng", after.Headline);
        Assert.Contains("Một cái cân dùng chung.", after.BodyHtml, StringComparison.Ordinal);
        Assert.Equal((before.Id, before.Slug, before.VisibleFrom), (after.Id, after.Slug, after.VisibleFrom));
        var revision = Assert.Single(after.Revisions);
        Assert.Equal("Chợ quê, năm giờ sáng", revision.Headline);
        Assert.Contains("ba mươi gian hàng", revision.BodyMarkdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bytes_of_an_accepted_file_are_kept_by_their_hash()
    {
        var file = Copy(SeedFile, "giu-nguyen.txt");
        await ImportAsync(publish: false, file);

        var bytes = await File.ReadAllBytesAsync(file);
        var kept = await site.InStoreAsync(db => db.SourceFiles.Where(f => f.Hash == SHA256.HashData(bytes)).Select(f => f.Bytes).SingleAsync());
        Assert.Equal(bytes, kept);
    }

    [Fact]
    public async Task A_bad_file_never_stops_the_rest_and_is_reported_with_file_and_reason()
    {
        var reports = await ReadAsync(publish: false,
            Write("rong.txt", ""), Write("hong.txt", [0xFF, 0x80, 0x41]), Write("lanh.txt", Piece("Một bài lành", "Có chữ.")));

        Assert.Equal([ImportStatus.Rejected, ImportStatus.Rejected, ImportStatus.New], reports.Select(r => r.Status));
        Assert.All(reports.Take(2), report => Assert.NotEqual("", Assert.Single(report.Findings).Message));
        Assert.Equal("rong.txt", reports[0].File);
        Assert.NotNull(await FindAsync("lanh"));
    }

    [Fact]
    public async Task Two_files_of_one_name_do_not_overwrite_each_other()
    {
        var reports = await ReadAsync(publish: false,
            Write("a/trung.txt", Piece("Bài thứ nhất", "Chữ.")), Write("b/trung.txt", Piece("Bài thứ hai", "Chữ khác.")));

        Assert.Equal([ImportStatus.New, ImportStatus.Rejected], reports.Select(r => r.Status));
        Assert.Equal("key-twice", Assert.Single(reports[1].Findings).Code);
        Assert.Equal("Bài thứ nhất", (await FindAsync("trung")).Headline);
    }

    [Fact]
    public async Task Without_publish_a_new_article_is_a_draft_and_publishing_later_shows_it()
    {
        var file = Write("nhap.txt", Piece("Còn là bản nháp", "Chữ."));
        await ImportAsync(publish: false, file);
        Assert.Null((await FindAsync("nhap")).VisibleFrom);

        Assert.Equal([ImportStatus.Updated], await ImportAsync(publish: true, file));

        Assert.NotNull((await FindAsync("nhap")).VisibleFrom);
    }

    [Fact]
    public async Task A_retracted_article_stays_down_when_its_file_comes_again()
    {
        var file = Write("go.txt", Piece("Bài đã gỡ", "Chữ."));
        await ImportAsync(publish: true, file);
        await site.ChangeAsync(ArticleId.Of("go"), article => article.Retract(TimeProvider.System.GetUtcNow()));

        Assert.Equal([ImportStatus.Unchanged], await ImportAsync(publish: true, file));

        Assert.True((await FindAsync("go")).VisibleUntil <= TimeProvider.System.GetUtcNow());
    }

    [Fact]
    public async Task A_folder_named_like_a_section_files_its_articles_there()
    {
        await ImportAsync(publish: false, Write("dat-va-nguoi/deo-ngang.txt", Piece("Đèo Ngang", "Chữ.")));

        Assert.Equal("Đất và người", (await FindAsync("deo-ngang")).Section?.Name);
    }

    [Fact]
    public async Task One_topic_spelled_two_ways_is_one_topic()
    {
        await ImportAsync(publish: false,
            Write("moi.txt", Piece("Kiểu mới", "Chữ.", topic: "Văn hoá làng")), Write("cu.txt", Piece("Kiểu cũ", "Chữ.", topic: "Văn hóa làng")));

        Assert.Equal((await FindAsync("moi")).Topics.Single().Id, (await FindAsync("cu")).Topics.Single().Id);
    }

    [Fact]
    public async Task The_first_file_of_a_folder_is_the_newest_in_lists()
    {
        await ImportAsync(publish: true, Write("thu-tu-1.txt", Piece("Thứ nhất", "Chữ.")), Write("thu-tu-2.txt", Piece("Thứ hai", "Chữ.")));

        Assert.True((await FindAsync("thu-tu-1")).ListedAt > (await FindAsync("thu-tu-2")).ListedAt);
    }

    private static string Piece(string headline, string body, string topic = "Nghề cũ làng xưa") =>
        $"{headline}\n\n(NewsPortal) - Đoạn mở đầu của bài mẫu này đủ dài để làm sapo.\n\n{body}\n\nChủ đề {topic}\n\nĐọc thêm\n\nTin mới Emagazine Truyền hình Podcast";

    private string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private string Copy(string file, string name) => Write(name, File.ReadAllBytes(file));

    private async Task<IEnumerable<ImportStatus>> ImportAsync(bool publish, params string[] paths) =>
        (await ReadAsync(publish, paths)).Select(report => report.Status);

    private Task<List<FileReport>> ReadAsync(bool publish, params string[] paths) => site.InStoreAsync(async db =>
    {
        // Several tests bring the same seed under names of their own.
        var articles = new ArticleImport(db, TimeProvider.System) { SameStory = SameStoryAnswer.New };
        var run = new ImportRun((batch, cancel) => articles.SaveAsync(batch, publish, cancel));
        return await run.ReadAsync(ArticleFiles.Find(paths, NewsSite.Sections, out _), ReadingRules.None, CancellationToken.None).ToListAsync();
    });

    private Task<Article> FindAsync(string key) => site.InStoreAsync(db => db.Articles.AsNoTracking()
        .Include(a => a.Topics).Include(a => a.Revisions).Include(a => a.Section)
        .AsSplitQuery().SingleAsync(a => a.Key == key));

    // xmin changes with every write of a row, so equal lists mean that nothing was written, not even the same again.
    private Task<List<string>> RowVersionsAsync() => site.InStoreAsync(async db =>
    {
        string[] tables = ["articles", "article_topics", "revisions", "topics", "sections", "source_files"];
        var sql = string.Join(" UNION ALL ", tables.Select(table => $"SELECT '{table} ' || ctid || ' ' || xmin AS \"Value\" FROM {table}"));
        return await db.Database.SqlQueryRaw<string>(sql).OrderBy(row => row).ToListAsync();
    });
}
