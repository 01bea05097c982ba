using System.Text.Json;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Machines;

/// <summary>What the head of a page tells machines: share cards and JSON-LD, read as machines read them.</summary>
public sealed class HeadTests(NewsSite site) : IClassFixture<NewsSite>
{
    private const string Portal = "https://bao.example.vn";
    private static readonly DateTimeOffset Morning = new(2026, 11, 23, 1, 10, 0, TimeSpan.Zero);

    [Fact]
    public async Task An_article_names_itself_to_who_shares_it()
    {
        var (page, path) = await ArticleAsync();

        Assert.Equal("article", Property(page, "og:type"));
        Assert.Equal("“Chữ” & dấu: <b>không đậm</b>", Property(page, "og:title"));
        Assert.Equal("Sapo của bài.", Property(page, "og:description"));
        Assert.Equal(Portal + path, Property(page, "og:url"));
        Assert.Equal("NewsPortal", Property(page, "og:site_name"));
        Assert.Equal("vi_VN", Property(page, "og:locale"));
        Assert.Equal("2026-11-23T08:10:00+07:00", Property(page, "article:published_time"));
        Assert.Equal("Văn hóa", Property(page, "article:section"));
        Assert.Equal("Con chữ", Property(page, "article:tag"));
        Assert.Null(Property(page, "article:modified_time"));
        Assert.NotNull(page.Attribute("meta[name='twitter:card']", "content"));
    }

    [Fact]
    public async Task An_article_is_a_NewsArticle_with_all_that_is_known()
    {
        var (page, path) = await ArticleAsync();

        var article = Thing(page, "NewsArticle");
        Assert.Equal("“Chữ” & dấu: <b>không đậm</b>", Text(article, "headline"));
        Assert.Equal("Sapo của bài.", Text(article, "description"));
        Assert.Equal(Portal + path, Text(article, "url"));
        Assert.Equal(Portal + path, Text(article, "mainEntityOfPage"));
        Assert.Equal("2026-11-23T08:10:00+07:00", Text(article, "datePublished"));
        Assert.Equal("2026-11-23T08:10:00+07:00", Text(article, "dateModified"));
        Assert.Equal(("Organization", "Baohatinh.vn"), Author(article));
        Assert.Equal("Văn hóa", Text(article, "articleSection"));
        Assert.True(article.GetProperty("isAccessibleForFree").GetBoolean());
        Assert.Equal("vi-VN", Text(article, "inLanguage"));
        Assert.Equal(Portal + "/chu-de/con-chu", Text(Assert.Single(article.GetProperty("about").EnumerateArray()), "url"));

        // The publisher is the newspaper of the same page.
        Assert.Equal(Text(Thing(page, "NewsMediaOrganization"), "@id"), Text(article.GetProperty("publisher"), "@id"));
    }

    [Fact]
    public async Task What_nobody_knows_is_left_out()
    {
        var bare = await site.PublishAsync(headline: "Bài trơ trọi", lede: null);

        var page = await site.GetPageAsync($"/{bare.Slug}-post{bare.Id}.html");

        var article = Thing(page, "NewsArticle");
        Assert.All((string[])["datePublished", "dateModified", "description", "articleSection", "keywords", "about"], name =>
            Assert.False(article.TryGetProperty(name, out _), name));
        Assert.Equal(("Organization", "NewsPortal"), Author(article));
        Assert.Null(Property(page, "article:published_time"));
        Assert.Null(Property(page, "og:description"));
    }

    [Fact]
    public async Task A_byline_is_the_author_and_an_edit_is_a_modification()
    {
        var article = await site.PublishAsync(headline: "Bài có tác giả", publishedAt: Morning);
        await site.ChangeAsync(article.Id, a => a.Edit(
            "Bài có tác giả", "Sapo.", "Lê Thị Mơ", null, [], "Thân bài sửa.", new(2036, 11, 24, 2, 0, 0, TimeSpan.Zero)));

        var page = await site.GetPageAsync($"/{article.Slug}-post{article.Id}.html");

        var thing = Thing(page, "NewsArticle");
        Assert.Equal(("Person", "Lê Thị Mơ"), Author(thing));
        Assert.Equal("2036-11-24T09:00:00+07:00", Text(thing, "dateModified"));
        Assert.Equal("2036-11-24T09:00:00+07:00", Property(page, "article:modified_time"));
    }

    [Fact]
    public async Task A_long_headline_is_cut_at_a_word_to_what_machines_show()
    {
        var headline = string.Join(' ', Enumerable.Repeat("nghiêng", 40));
        var article = await site.PublishAsync(headline);

        var thing = Thing(await site.GetPageAsync($"/{article.Slug}-post{article.Id}.html"), "NewsArticle");

        Assert.InRange(Text(thing, "headline").Length, 90, 110);
        Assert.EndsWith("nghiêng…", Text(thing, "headline"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_trail_leads_from_the_front_page_to_the_page()
    {
        var (page, path) = await ArticleAsync();

        var steps = Thing(page, "BreadcrumbList").GetProperty("itemListElement").EnumerateArray().ToList();

        Assert.Equal([1, 2, 3], steps.Select(step => step.GetProperty("position").GetInt32()));
        Assert.Equal([Portal + "/", Portal + "/chuyen-muc/van-hoa", Portal + path], steps.Select(step => Text(step, "item")));
        Assert.All(steps, step => Assert.Equal("ListItem", Text(step, "@type")));
    }

    [Fact]
    public async Task The_front_page_is_the_site_and_says_where_to_search()
    {
        var site1 = Thing(await site.GetPageAsync("/"), "WebSite");

        Assert.Equal(("NewsPortal", Portal + "/"), (Text(site1, "name"), Text(site1, "url")));
        var search = site1.GetProperty("potentialAction");
        Assert.Equal(("SearchAction", "required name=search_term_string"), (Text(search, "@type"), Text(search, "query-input")));
        Assert.Equal(Portal + "/tim-kiem?q={search_term_string}", Text(search.GetProperty("target"), "urlTemplate"));
    }

    [Theory]
    [InlineData("/tin-moi")]
    [InlineData("/chuyen-muc/thoi-su")]
    public async Task A_list_is_a_CollectionPage_of_the_site(string path)
    {
        var page = await site.GetPageAsync(path);

        var list = Thing(page, "CollectionPage");
        Assert.Equal(Portal + path, Text(list, "url"));
        Assert.Equal(Portal + "/#trang", Text(list.GetProperty("isPartOf"), "@id"));
        Assert.Equal("website", Property(page, "og:type"));
    }

    [Fact]
    public async Task An_error_page_tells_machines_nothing_but_to_forget_it()
    {
        var page = await site.GetPageAsync("/khong-co-trang-nay");

        Assert.Equal("noindex", page.Attribute("meta[name=robots]", "content"));
        Assert.False(page.Has("script[type='application/ld+json'], meta[property^='og:'], link[rel=canonical]"));
    }

    [Fact]
    public async Task No_headline_can_end_the_block_it_stands_in()
    {
        var article = await site.PublishAsync(headline: "Bài </script><script>alert(1)</script> <!-- gài bẫy");

        var page = await site.GetPageAsync($"/{article.Slug}-post{article.Id}.html");

        Assert.Equal("Bài </script><script>alert(1)</script> <!-- gài bẫy", Text(Thing(page, "NewsArticle"), "headline"));
        Assert.Single(page.Html.QuerySelectorAll("script:not([src])"));
    }

    private async Task<(ReaderPage Page, string Path)> ArticleAsync()
    {
        var article = await site.PublishAsync(
            headline: "“Chữ” & dấu: <b>không đậm</b>", lede: "Sapo của bài.", section: "Văn hóa", topic: "Con chữ",
            publishedAt: Morning, source: "Baohatinh.vn");
        var path = $"/{article.Slug}-post{article.Id}.html";
        return (await site.GetPageAsync(path), path);
    }

    private static (string Type, string Name) Author(JsonElement article)
    {
        var author = Assert.Single(article.GetProperty("author").EnumerateArray());
        return (Text(author, "@type"), Text(author, "name"));
    }

    private static string? Property(ReaderPage page, string name) => page.Attribute($"meta[property='{name}']", "content");

    private static string Text(JsonElement thing, string name) => thing.GetProperty(name).GetString()!;

    private static JsonElement Thing(ReaderPage page, string type)
    {
        var block = Assert.Single(page.Html.QuerySelectorAll("script[type='application/ld+json']"));
        using var data = JsonDocument.Parse(block.TextContent);
        Assert.Equal("https://schema.org", Text(data.RootElement, "@context"));
        return Assert.Single(data.RootElement.GetProperty("@graph").EnumerateArray(), thing => Text(thing, "@type") == type).Clone();
    }
}
