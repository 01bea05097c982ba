using System.Globalization;
using System.Net;
using System.Text;
using NewsPortal.Content.Reading;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Machines;

/// <summary>robots.txt, security.txt, llms.txt and the Markdown twins, read as machines read them.</summary>
public sealed class NoticeTests(NewsSite site) : IClassFixture<NewsSite>
{
    private const string Portal = "https://bao.example.vn";

    [Fact]
    public async Task Robots_may_draw_every_page_and_leave_alone_what_is_for_people()
    {
        var page = await site.GetPageAsync("/robots.txt");

        Assert.Equal("text/plain; charset=utf-8", page.Headers["Content-Type"]);
        var lines = page.Source.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ", 2)).ToList();
        Assert.All(lines, line => Assert.Contains(line[0], (string[])["User-agent", "Disallow", "Sitemap"]));
        Assert.Equal(["User-agent", "*"], lines[0]);
        var closed = lines.Where(line => line[0] == "Disallow").Select(line => line[1]).ToList();
        Assert.Equal(["/toa-soan/", "/tim-kiem", "/api/", "/loi/"], closed);
        Assert.All((string[])["/", "/css/site.css", "/js/x.js", "/fonts/x.woff2", "/anh/x.jpg", "/rss/tin-moi.rss", "/bai-post1.html", "/bai-post1.md", "/sitemap.xml"], path =>
            Assert.DoesNotContain(closed, prefix => path.StartsWith(prefix, StringComparison.Ordinal)));
        foreach (var map in lines.Where(line => line[0] == "Sitemap"))
        {
            Assert.StartsWith(Portal, map[1], StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, await site.StatusOfAsync(map[1][Portal.Length..]));
        }
    }

    [Fact]
    public async Task Security_txt_names_a_contact_and_never_runs_out()
    {
        var page = await site.GetPageAsync("/.well-known/security.txt");

        var fields = page.Source.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ", 2)).ToDictionary(f => f[0], f => f[1]);
        Assert.Equal("text/plain; charset=utf-8", page.Headers["Content-Type"]);
        Assert.Equal(Portal + "/lien-he", fields["Contact"]);
        Assert.Equal(Portal + "/.well-known/security.txt", fields["Canonical"]);
        var expires = DateTimeOffset.ParseExact(fields["Expires"], "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        Assert.InRange((expires - TimeProvider.System.GetUtcNow()).TotalDays, 100, 364);
    }

    [Fact]
    public async Task Llms_txt_is_Markdown_whose_links_answer()
    {
        await site.PublishAsync(headline: "Bài [có ngoặc] cho máy", lede: "Sapo một dòng.", section: "Văn hóa");

        var page = await site.GetPageAsync("/llms.txt");

        Assert.StartsWith("# NewsPortal\n\n> ", page.Source, StringComparison.Ordinal);
        Assert.Contains("- [Bài \\[có ngoặc\\] cho máy](", page.Source, StringComparison.Ordinal);
        var links = Links(Markdig.Markdown.Parse(page.Source)).ToList();
        Assert.True(links.Count > 6);
        foreach (var link in links)
        {
            Assert.StartsWith(Portal, link, StringComparison.Ordinal);
            Assert.True(await site.StatusOfAsync(link[Portal.Length..]) == HttpStatusCode.OK, link);
        }
    }

    [Fact]
    public async Task A_Markdown_twin_is_the_article_and_our_importer_reads_it()
    {
        var article = await site.PublishAsync(
            headline: "Bài \"có\" bản Markdown", lede: "Sapo.", body: "Đoạn có **đậm**.", section: "Văn hóa", topic: "Bản sao",
            source: "Baohatinh.vn", publishedAt: new(2026, 11, 23, 1, 10, 0, TimeSpan.Zero));
        var (html, path) = ($"/{article.Slug}-post{article.Id}.html", $"/{article.Slug}-post{article.Id}.md");

        var twin = await site.GetPageAsync(path);

        Assert.Equal("text/markdown; charset=utf-8", twin.Headers["Content-Type"]);
        Assert.Equal($"<{Portal}{html}>; rel=\"canonical\"", twin.Headers["Link"]);
        Assert.Equal(path, (await site.GetPageAsync(html)).Attribute("link[type='text/markdown']", "href"));
        var read = ArticleReader.Read($"{article.Slug}.md", Encoding.UTF8.GetBytes(twin.Source));
        Assert.Equal(("Bài \"có\" bản Markdown", "Sapo.", "Baohatinh.vn", "Văn hóa"), (read.Headline, read.Lede, read.Source, read.Section));
        Assert.Equal(article.PublishedAt, read.PublishedAt!.Value.ToUniversalTime());
        Assert.Equal(Portal + html, read.Address);
        Assert.Equal(["Bản sao"], read.Topics);
    }

    [Fact]
    public async Task A_twin_stands_and_falls_with_its_article()
    {
        var article = await site.PublishAsync(headline: "Bài sẽ rút cùng bản sao");
        var draft = await site.DraftAsync();
        var path = $"/{article.Slug}-post{article.Id}.md";

        var wrong = await site.GetPageAsync($"/sai-post{article.Id}.md");
        Assert.Equal((HttpStatusCode.MovedPermanently, path), (wrong.Status, wrong.Headers["Location"]));
        Assert.Equal(HttpStatusCode.NotFound, await site.StatusOfAsync($"/{draft.Slug}-post{draft.Id}.md"));

        await site.ChangeAsync(article.Id, a => a.Retract(TimeProvider.System.GetUtcNow()));
        Assert.Equal(HttpStatusCode.Gone, await site.StatusOfAsync(path));
    }

    private static IEnumerable<string> Links(Markdig.Syntax.MarkdownObject part) =>
        Markdig.Syntax.MarkdownObjectExtensions.Descendants(part).OfType<Markdig.Syntax.Inlines.LinkInline>().Select(link => link.Url!);
}
