using Microsoft.Playwright;

namespace NewsPortal.Browser.Tests;

/// <summary>What a reader sees and does.</summary>
[Collection(nameof(BrowserSite))]
public sealed class ReaderTests(BrowserSite site)
{
    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Reads_from_the_front_to_an_article_to_its_topic_without_script(int width)
    {
        var page = await site.OpenAsync("/", width, script: false);
        await BrowserSite.ShootAsync(page, $"front-{width}");

        await page.Locator(".front .card__link", new() { HasText = "Ban Cán sự Đảng UBND tỉnh" }).ClickAsync();
        Assert.StartsWith("“Ban Cán sự Đảng UBND tỉnh", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(6, await page.Locator(".figure--no-photo").CountAsync());
        Assert.Equal(9, await page.Locator(".article__body > p").CountAsync());
        await BrowserSite.ShootAsync(page, $"article-{width}");

        await page.Locator(".topics__link").ClickAsync();
        Assert.Equal("Hoạt động của lãnh đạo tỉnh", await page.Locator("h1").InnerTextAsync());

        await page.Locator(".section-nav__link", new() { HasText = "Tin mới" }).ClickAsync();
        Assert.EndsWith("/tin-moi", page.Url, StringComparison.Ordinal);
        await page.Locator(".pager__link").ClickAsync();
        Assert.Contains("truoc=", page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(360, 360)]
    [InlineData(1280, 1200)]
    public async Task A_lead_photo_comes_as_AVIF_at_the_width_it_is_shown_and_moves_nothing(int width, int shown)
    {
        var page = await site.OpenAsync(path: null, width);
        await page.AddInitScriptAsync("window.moved = 0; new PerformanceObserver(list => list.getEntries().forEach(entry => window.moved += entry.value)).observe({ type: 'layout-shift', buffered: true });");
        await page.GotoAsync(site.Address + site.Pages["article-photo"], new() { WaitUntil = WaitUntilState.NetworkIdle });

        var photo = page.Locator(".article__lead img");
        Assert.EndsWith(".avif", await photo.EvaluateAsync<string>("image => image.decode().then(() => image.currentSrc)"), StringComparison.Ordinal);
        Assert.Equal(shown, (await photo.BoundingBoxAsync())!.Width, tolerance: 1);
        Assert.InRange(await page.EvaluateAsync<double>("window.moved"), 0, 0.01);
        await BrowserSite.ShootAsync(page, $"article-photo-{width}");
    }

    [Fact]
    public async Task No_page_scrolls_sideways_or_complains_in_the_console_or_asks_another_server()
    {
        foreach (var (name, path) in site.Pages)
        {
            var page = await site.OpenAsync(path: null, width: 320);
            var complaints = new List<string>();
            page.Console += (_, message) => complaints.Add($"{message.Type}: {message.Text}");
            page.Request += (_, request) => complaints.AddRange(request.Url.StartsWith(site.Address, StringComparison.Ordinal) ? [] : [request.Url]);
            await page.GotoAsync(site.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });

            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 320, $"{name} scrolls sideways");
            Assert.DoesNotContain(complaints, complaint => !complaint.Contains("the server responded with a status of", StringComparison.Ordinal));
            Assert.Empty(await page.Context.CookiesAsync());
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task The_keyboard_reaches_the_text_first_and_every_focus_is_seen()
    {
        var page = await site.OpenAsync("/", width: 1280);

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Đến nội dung chính", await page.EvaluateAsync<string>("document.activeElement.textContent.trim()"));
        Assert.True(await page.Locator(".skip-link").EvaluateAsync<bool>("e => e.getBoundingClientRect().top >= 0"));
        await FollowAsync(page, ".skip-link", "#noi-dung");
        await page.Keyboard.PressAsync("Tab");

        // A card shows its focus round the whole card.
        Assert.Equal("solid", await page.EvaluateAsync<string>("""
            [document.activeElement, document.activeElement.closest(".card")]
              .filter(Boolean).map(element => getComputedStyle(element).outlineStyle).find(style => style !== "none")
            """));
    }

    // A browser on a busy machine may lose a key, and tells its address a moment after it.
    private static async Task FollowAsync(IPage page, string link, string target)
    {
        for (var tries = 0; tries < 10 && await page.EvaluateAsync<string>("location.hash") != target; tries++)
        {
            await page.Locator(link).PressAsync("Enter");
            await page.WaitForTimeoutAsync(200);
        }

        Assert.Equal(target, await page.EvaluateAsync<string>("location.hash"));
    }
}
