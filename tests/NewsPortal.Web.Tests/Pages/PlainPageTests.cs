using System.Net;
using System.Text.RegularExpressions;
using NewsPortal.Web.Pages.About;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Pages;

/// <summary>What the newspaper says of itself: from configuration and from what is true, or not at all.</summary>
public sealed partial class PlainPageTests(NewsSite site) : IClassFixture<NewsSite>
{
    [Theory]
    [InlineData("/gioi-thieu", "Giới thiệu NewsPortal")]
    [InlineData("/lien-he", "Liên hệ")]
    [InlineData("/tiep-can", "Khả năng tiếp cận")]
    [InlineData("/rieng-tu", "Quyền riêng tư")]
    [InlineData("/ngoai-tuyen", "Đọc khi mất mạng")]
    public async Task Stands_without_the_database_and_every_page_s_foot_leads_to_it(string path, string headline)
    {
        var page = await site.GetPageAsync(path);

        Assert.Equal((HttpStatusCode.OK, 0, headline), (page.Status, page.SqlCommands, page.Text("h1")));
        Assert.True((await site.GetPageAsync("/")).Has($".site-footer a[href='{path}']"));
    }

    [Fact]
    public async Task An_imprint_that_is_not_configured_is_not_made_up()
    {
        await using var silent = site.WithWebHostBuilder(builder => builder.UseSetting("Site:Email", ""));
        using var reader = silent.CreateClient();

        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await reader.GetStringAsync(new Uri("/gioi-thieu", UriKind.Relative)));

        Assert.Empty(page.QuerySelectorAll("dl"));
        Assert.Contains("Tòa soạn chưa khai", page.QuerySelector(".plain")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll(".site-footer__imprint"));
    }

    [Fact]
    public async Task An_imprint_is_shown_as_configured()
    {
        await using var configured = site.WithWebHostBuilder(builder =>
        {
            builder.UseSetting("Site:Owner", "Tỉnh ủy <Hà Tĩnh>");
            builder.UseSetting("Site:Phone", "(0239) 3 123 456");
            builder.UseSetting("Site:Email", "toasoan@bao.example.vn");
        });
        using var reader = configured.CreateClient();

        var page = await reader.GetStringAsync(new Uri("/lien-he", UriKind.Relative));

        Assert.Contains("<dd>Tỉnh ủy &lt;Hà Tĩnh&gt;</dd>", page, StringComparison.Ordinal);
        Assert.Contains("""<a href="tel:02393123456">(0239) 3 123 456</a>""", page, StringComparison.Ordinal);
        Assert.Contains("""<a href="mailto:toasoan@bao.example.vn">""", page, StringComparison.Ordinal);
        Assert.Contains("Cơ quan chủ quản: Tỉnh ủy &lt;Hà Tĩnh&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_privacy_page_names_whatever_a_module_keeps_in_the_browser()
    {
        var names = KeptInBrowser.Things.Select(thing => thing.Name).ToList();
        var kept = Directory.GetFiles(Path.Combine(Repository.Root, "src/NewsPortal.Web/wwwroot/js"), "*.js").Select(File.ReadAllText)
            .Where(script => script.Contains("localStorage", StringComparison.Ordinal) || script.Contains("caches", StringComparison.Ordinal))
            .SelectMany(script => StoredName().Matches(script)).Select(match => match.Groups[1].Value);

        Assert.All(kept, name => Assert.Contains(name, names));
        Assert.DoesNotContain(Directory.GetFiles(Path.Combine(Repository.Root, "src/NewsPortal.Web/wwwroot/js"), "*.js").Select(File.ReadAllText), script =>
            script.Contains("document.cookie", StringComparison.Ordinal) || script.Contains("sendBeacon", StringComparison.Ordinal) && script.Contains("http", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_service_worker_is_asked_for_anew_and_can_be_called_back()
    {
        var worker = await site.GetPageAsync("/sw.js");
        Assert.Equal(("no-cache", "text/javascript"), (worker.Headers["Cache-Control"], worker.Headers["Content-Type"]));
        Assert.Contains("const VERSION", worker.Source, StringComparison.Ordinal);
        Assert.True((await site.GetPageAsync("/")).Has("script[src*=offline]"));

        await using var off = site.WithWebHostBuilder(builder => builder.UseSetting("Site:Offline", "false"));
        using var reader = off.CreateClient();
        var gone = await reader.GetStringAsync(new Uri("/sw.js", UriKind.Relative));
        Assert.Contains("registration.unregister()", gone, StringComparison.Ordinal);
        Assert.DoesNotContain("js/offline", await reader.GetStringAsync(new Uri("/", UriKind.Relative)), StringComparison.Ordinal);
    }

    // A key or a cache stands under a name in Vietnamese, by itself or before its version.
    [GeneratedRegex(@"(?:[kK]ey|KEY|SAVED|SHELL|PAGES|PICTURES|caches\.open\()\s*=?\s*['""`]([a-z]+(?:-[a-z]+)+)", RegexOptions.None, 1000)]
    private static partial Regex StoredName();
}
