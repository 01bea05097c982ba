using NewsPortal.Content;
using NewsPortal.Content.Bodies;
using NewsPortal.Web.Site;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Commands;

public sealed class RenderCommandTests(NewsSite site) : IClassFixture<NewsSite>
{
    [Fact]
    public async Task Bodies_of_an_older_program_are_made_anew_and_nothing_else_changes()
    {
        var picture = $"{new string('a', 64)}-1600x900.jpg";
        var old = await site.PublishAsync("Bài dựng từ trước", blocks: [new Figure("Chợ.", Picture: picture), new Paragraph("Chữ.")], focus: new FocalPoint(10, 90));
        var present = await site.PublishAsync("Bài dựng bằng bản này");
        await site.ExecuteAsync($"UPDATE articles SET body_html = '<p>cũ</p>', renderer_version = 1 WHERE id = {old.Id}");
        await site.ExecuteAsync($"UPDATE articles SET body_html = '<p>chớ động vào</p>' WHERE id = {present.Id}");

        var run = await RunAsync();
        var again = await RunAsync();

        Assert.True(run.Exit == 0, run.Errors);
        Assert.Contains("1 bài", run.Errors, StringComparison.Ordinal);
        Assert.Contains("0 bài", again.Errors, StringComparison.Ordinal);
        var after = await site.InStoreAsync(async db => (await db.Articles.FindAsync(old.Id))!);
        Assert.Equal((old.BodyHtml, BodyRenderer.Version, old.BodyMarkdown, old.UpdatedAt), (after.BodyHtml, after.RendererVersion, after.BodyMarkdown, after.UpdatedAt));
        Assert.Equal((picture, 10, 90), (after.LeadPicture, after.FocusX, after.FocusY));
        Assert.Contains("chớ động vào", (await site.GetPageAsync(Urls.Article(present.Slug, present.Id))).Source, StringComparison.Ordinal);
    }

    private Task<PortalProcess.Outcome> RunAsync() => PortalProcess.RunAsync(["render"], new()
    {
        ["ConnectionStrings__News"] = site.ConnectionString,
        ["Storage__Folder"] = Path.Combine(Path.GetTempPath(), "newsportal-site-tests"),
        ["Site__Seeds"] = "",
        ["Site__Sections"] = string.Join(", ", NewsSite.Sections),
    });
}
