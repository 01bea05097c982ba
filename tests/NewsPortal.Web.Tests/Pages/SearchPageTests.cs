using System.Net;
using System.Text.Json;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Pages;

/// <summary>What a reader finds by words, and what the page says when there is nothing to find.</summary>
public sealed class SearchPageTests(NewsSite site) : IClassFixture<NewsSite>
{
    [Fact]
    public async Task Shows_what_holds_the_words_with_the_words_marked_in_headline_and_text()
    {
        await site.PublishAsync(
            headline: "Người sửa bản in và chiếc dấu ngã bay mất", lede: "Một nét sóng rơi khỏi chữ.", section: "Văn hóa",
            body: "Chuyện kể rằng có hôm thợ xếp chữ làm rơi một dấu, cả xưởng cúi tìm; đến khuya mới thấy dấu ngã nằm dưới chân máy.");
        await site.PublishAsync(headline: "Bài không liên quan gì");

        var page = await site.GetPageAsync("/tim-kiem?q=dau%20nga%20khuya");

        Assert.Equal((HttpStatusCode.OK, 3), (page.Status, page.SqlCommands));
        Assert.Equal("dau nga khuya", page.Attribute(".search-form__input", "value"));
        Assert.Equal("1 kết quả", page.Text(".search__count"));
        Assert.Equal(["dấu ngã"], page.Texts(".card__headline mark"));
        Assert.Equal(["dấu", "khuya", "dấu ngã"], page.Texts(".card__lede mark").TakeLast(3));
        Assert.Contains("khuya mới thấy dấu ngã nằm dưới chân máy.", page.Text(".card__lede"), StringComparison.Ordinal);
        Assert.Equal("noindex", page.Attribute("meta[name=robots]", "content"));
    }

    [Fact]
    public async Task Puts_headlines_first_or_the_newest_first_as_wished()
    {
        var day = new DateTimeOffset(2026, 11, 20, 1, 0, 0, TimeSpan.Zero);
        await site.PublishAsync(headline: "Kẹo lạc mật mía ngày xưa", body: "Mật mía nấu với lạc.", publishedAt: day.AddDays(-9));
        await site.PublishAsync(headline: "Chợ quê phiên cuối năm", body: "Ở góc chợ có hàng kẹo lạc.", publishedAt: day);

        var best = await site.GetPageAsync("/tim-kiem?q=kẹo lạc");
        var newest = await site.GetPageAsync("/tim-kiem?q=kẹo lạc&xep=moi");

        Assert.Equal(["Kẹo lạc mật mía ngày xưa", "Chợ quê phiên cuối năm"], best.Texts(".card__headline"));
        Assert.Equal(["Chợ quê phiên cuối năm", "Kẹo lạc mật mía ngày xưa"], newest.Texts(".card__headline"));
        Assert.Contains("Mới nhất", newest.Texts(".filter--wide [aria-current]"));
    }

    [Fact]
    public async Task Filters_by_section_and_time_and_counts_what_each_leaves()
    {
        var now = TimeProvider.System.GetUtcNow();
        await site.PublishAsync(headline: "Hát ví đò đưa trên sông Lam", section: "Văn hóa", publishedAt: now.AddDays(-2));
        await site.PublishAsync(headline: "Nghe ví đò đưa giữa phố", section: "Thời sự", publishedAt: now.AddDays(-20));
        await site.PublishAsync(headline: "Ví đò đưa của một đời người", section: "Văn hóa", publishedAt: now.AddYears(-2));

        var page = await site.GetPageAsync("/tim-kiem?q=vi do dua");
        Assert.Equal("3 kết quả", page.Text(".search__count"));
        Assert.Contains("Văn hóa 2", page.Texts(".filter--wide .filter__link"));
        Assert.Contains("Bảy ngày qua 1", page.Texts(".filter--wide .filter__link"));
        Assert.Contains("Một tháng qua 2", page.Texts(".filter--wide .filter__link"));

        var culture = page.Html.QuerySelectorAll(".filter--wide .filter__link").Single(a => a.TextContent.Contains("Văn hóa", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.Equal(2, (await site.GetPageAsync(culture)).Texts(".card__headline").Count);
        Assert.Equal(["Hát ví đò đưa trên sông Lam"], (await site.GetPageAsync(culture + "&luc=tuan")).Texts(".card__headline"));

        var none = await site.GetPageAsync("/tim-kiem?q=vi do dua&muc=thoi-su&luc=tuan");
        Assert.Equal("Không bài nào ở chỗ bạn lọc.", none.Text(".empty__headline"));
        Assert.Equal("/tim-kiem?q=vi%20do%20dua", none.Attribute(".empty .text-link", "href"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("&xep=moi")]
    public async Task Pages_by_cursor_and_shows_every_result_once(string order)
    {
        for (var i = 0; i < 45; i++)
        {
            await site.PublishAsync(headline: i % 3 == 0 ? $"Sổ tay số {i}, chuyện nghề báo" : $"Sổ tay số {i}", body: "Viết về chuyện nghề báo ở tỉnh.");
        }

        var (seen, path, pages) = (new List<string>(), (string?)$"/tim-kiem?q=nghe bao so tay{order}", 0);
        for (; path is not null; pages++)
        {
            var page = await site.GetPageAsync(path);
            Assert.InRange(page.SqlCommands, 1, 3);
            seen.AddRange(page.Html.QuerySelectorAll(".card__link").Select(a => a.GetAttribute("href")!));
            path = page.Html.QuerySelectorAll(".pager__link").FirstOrDefault(a => a.TextContent == "Kết quả tiếp theo")?.GetAttribute("href");
        }

        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Equal((seen.Count + 19) / 20, pages);
        Assert.True(seen.Count >= 45);
    }

    [Fact]
    public async Task Helps_who_found_nothing_with_what_is_spelt_nearly_so()
    {
        await site.PublishAsync(headline: "Từ làng Tiên Điền", topic: "Truyện Kiều");

        var page = await site.GetPageAsync("/tim-kiem?q=tryuện kieều");

        Assert.Equal((HttpStatusCode.OK, 3), (page.Status, page.SqlCommands));
        Assert.Equal("Chưa có bài nào cho “tryuện kieều”.", page.Text(".empty__headline"));
        Assert.Equal("/chu-de/truyen-kieu", page.Attribute(".empty .text-link", "href"));
        Assert.True(page.Has(".section-block .card"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=%22%27%27%3B--%20OR%201%3D1")]
    [InlineData("?q=%26%20%7C%20%21%20%3A%2A%20%28%29%20%3C-%3E")]
    [InlineData("?q=%00")]
    [InlineData("?q=a%00b")]
    [InlineData("?q=%F0%9F%8E%89%F0%9F%87%BB%F0%9F%87%B3")]
    [InlineData("?q=%ED%A0%80")]
    [InlineData("?q=%EF%BF%BE")]
    [InlineData("?q=%25_%5C")]
    [InlineData("?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("?q=a&q=b")]
    [InlineData("?q=dau&muc=%00&luc=9999&xep=DROP")]
    public async Task Answers_whatever_is_typed(string query)
    {
        await site.PublishAsync(headline: "Một bài có chữ dấu");

        var page = await site.GetPageAsync("/tim-kiem" + query);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Empty(page.Html.QuerySelectorAll("script:not([src]):not([type='application/ld+json'])"));
        Assert.Equal(HttpStatusCode.OK, await site.StatusOfAsync("/tim-kiem/goi-y" + query));
    }

    [Fact]
    public async Task Answers_ten_thousand_letters_and_a_thousand_words()
    {
        Assert.Equal(HttpStatusCode.OK, await site.StatusOfAsync("/tim-kiem?q=" + new string('a', 7000)));
        Assert.Equal(HttpStatusCode.OK, await site.StatusOfAsync("/tim-kiem?q=" + string.Join('+', Enumerable.Repeat("dau", 1000))));
        Assert.Equal(HttpStatusCode.NotFound, await site.StatusOfAsync("/tim-kiem?q=dau&truoc=khong-phai-moc"));
    }

    [Fact]
    public async Task Suggests_topics_and_headlines_whose_words_begin_so()
    {
        var article = await site.PublishAsync(headline: "Ruộng muối Hộ Độ lúc trưa", topic: "Ruộng và biển");
        await site.PublishAsync(headline: "Bài khác", body: "Có chữ ruộng muối trong thân bài.");
        await site.DraftAsync("Ruộng muối chưa đăng");

        var page = await site.GetPageAsync("/tim-kiem/goi-y?q=" + Uri.EscapeDataString("ruộng m"));
        var topics = await site.GetPageAsync("/tim-kiem/goi-y?q=bie");

        Assert.Equal(2, page.SqlCommands);
        Assert.Equal(
            [("Ruộng muối Hộ Độ lúc trưa", $"/ruong-muoi-ho-do-luc-trua-post{article.Id}.html", "Bài")], Items(page));
        Assert.Equal([("Ruộng và biển", "/chu-de/ruong-va-bien", "Chủ đề")], Items(topics));
    }

    [Fact]
    public async Task Drafts_and_retracted_articles_are_not_found()
    {
        await site.DraftAsync("Cồn cát chưa ai biết");
        var gone = await site.PublishAsync(headline: "Cồn cát đã gỡ");
        await site.ChangeAsync(gone.Id, a => a.Retract(TimeProvider.System.GetUtcNow()));

        Assert.Equal("0 kết quả", (await site.GetPageAsync("/tim-kiem?q=cồn cát")).Text(".search__count"));
    }

    private static IEnumerable<(string?, string?, string?)> Items(ReaderPage page) =>
        JsonDocument.Parse(page.Source).RootElement.GetProperty("items").EnumerateArray()
            .Select(item => (item.GetProperty("text").GetString(), item.GetProperty("url").GetString(), item.GetProperty("kind").GetString()));
}
