using NewsPortal.Content;
using NewsPortal.Web.Site;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Pictures;

/// <summary>A photo's whole way: a folder, the program's own import, a page.</summary>
public sealed class ImportedPictureTests(NewsSite site) : IClassFixture<NewsSite>, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("newsportal-photos-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task An_imported_photo_leads_its_article_and_its_card_and_what_its_file_says_of_the_focal_point_counts()
    {
        await File.WriteAllBytesAsync(At("cho.jpg"), TestPictures.Jpeg(1300, 800, seed: 71));
        await WriteAsync("cho.md", "Chợ sớm có ảnh", "focus: 40% 30%\n");
        await WriteAsync("cho-hai.md", "Chợ chiều cũng có ảnh", "");
        await WriteAsync("cho-sai.md", "Chợ ghi sai tiêu điểm", "focus: ở giữa\n");

        var run = await ImportAsync();

        Assert.Equal(1, run.Exit);
        Assert.Contains("hai số phần trăm", run.Output + run.Errors, StringComparison.Ordinal);
        var (said, seen) = (await FindAsync("Chợ sớm có ảnh"), await FindAsync("Chợ chiều cũng có ảnh"));
        Assert.Equal((40, 30), (said.FocusX, said.FocusY));
        Assert.NotNull(seen.FocusX);
        Assert.Equal(said.LeadPicture, seen.LeadPicture);
        var page = await site.GetPageAsync(Urls.Article(said.Slug, said.Id));
        Assert.Contains("focus-x4 focus-y3", page.Attribute(".article__lead", "class"), StringComparison.Ordinal);
        Assert.Equal($"/anh/{said.LeadPicture}", page.Attribute(".article__lead img", "src"));
        Assert.Contains("1300x800-1300.avif 1300w", page.Attribute("link[rel=preload][as=image]", "imagesrcset"), StringComparison.Ordinal);
        Assert.Contains("focus-x4 focus-y3", (await site.GetPageAsync("/tin-moi")).Attribute($".card:has(a[href='{Urls.Article(said.Slug, said.Id)}']) img", "class"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_photo_that_is_not_there_is_a_note_and_a_card_of_words()
    {
        await WriteAsync("mat.md", "Bài mất ảnh", "");

        await ImportAsync();

        var article = await FindAsync("Bài mất ảnh");
        var page = await site.GetPageAsync(Urls.Article(article.Slug, article.Id));
        Assert.Null(article.LeadPicture);
        Assert.Equal("Ảnh chưa có Chợ sớm.", page.Text(".figure--no-photo"));
        Assert.False(page.Has("article.article img") || page.Has("link[as=image]") || page.Has("article.article picture"));
    }

    [Fact]
    public async Task A_draft_tells_nobody_its_photo_s_name()
    {
        await File.WriteAllBytesAsync(At("cho.jpg"), TestPictures.Jpeg(700, 460, seed: 72));
        await WriteAsync("nhap.md", "Bài nháp có ảnh", "draft: true\n");

        await ImportAsync();

        var draft = await FindAsync("Bài nháp có ảnh");
        Assert.NotNull(PictureName.Parse(draft.LeadPicture!));
        foreach (var path in (string[])["/", "/tin-moi", "/api/articles", Urls.Article(draft.Slug, draft.Id)])
        {
            Assert.DoesNotContain(draft.LeadPicture![..64], (await site.GetPageAsync(path)).Source, StringComparison.Ordinal);
        }
    }

    private string At(string name) => Path.Combine(folder, name);

    private Task WriteAsync(string name, string headline, string field) =>
        File.WriteAllTextAsync(At(name), $"---\nheadline: {headline}\nlede: Một tấm ảnh chợ.\nkey: {name}-{Path.GetFileName(folder)}\n{field}---\n^^^\n![Gian hàng cá](cho.jpg)\n^^^ Chợ sớm.\n\nChợ họp từ hai giờ sáng ở {headline}.\n");

    private Task<PortalProcess.Outcome> ImportAsync() => PortalProcess.RunAsync(["import", folder, "--publish", "--same-story", "new"], new()
    {
        ["ConnectionStrings__News"] = site.ConnectionString,
        ["Storage__Folder"] = Path.Combine(Path.GetTempPath(), "newsportal-site-tests"),
        ["Site__Seeds"] = "",
        ["Site__Sections"] = string.Join(", ", NewsSite.Sections),
    });

    private Task<Data.Article> FindAsync(string headline) => site.InStoreAsync(db => Task.FromResult(db.Articles.Single(a => a.Headline == headline)));
}
