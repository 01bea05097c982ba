namespace NewsPortal.Browser.Tests;

/// <summary>Searching, reading on a poor line, reading without one.</summary>
[Collection(nameof(BrowserSite))]
public sealed class ShellTests(BrowserSite site)
{
    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Searches_filters_and_opens_a_result_without_script(int width)
    {
        var page = await site.OpenAsync("/", width, script: false);
        if (width < 992)
        {
            await page.Locator(".masthead__search-link").ClickAsync();
            await page.Locator(".search-form__input").FillAsync("dau nga");
            await page.Locator(".search-form__button").ClickAsync();
            await page.Locator(".filter__drawer > summary").ClickAsync();
        }
        else
        {
            await page.Locator(".masthead__search-input").FillAsync("dau nga");
            await page.Locator(".masthead__search-button").ClickAsync();
        }

        await BrowserSite.ShootAsync(page, $"search-{width}");
        Assert.Equal("dau nga", await page.Locator(".search-form__input").InputValueAsync());
        await page.Locator(".filter__link:visible", new() { HasText = "Văn hóa" }).ClickAsync();
        Assert.Contains("muc=van-hoa", page.Url, StringComparison.Ordinal);
        await page.Locator(".result .card__link").First.ClickAsync();
        Assert.Contains("-post", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggestions_are_walked_through_with_the_keyboard()
    {
        var page = await site.OpenAsync("/tim-kiem", width: 1280);
        var field = page.Locator(".search-form__input");
        await field.PressSequentiallyAsync("ruong mu");
        await page.Locator(".suggestions__item").First.WaitForAsync();

        Assert.Equal("true", await field.GetAttributeAsync("aria-expanded"));
        await field.PressAsync("ArrowDown");
        var chosen = page.Locator($"#{await field.GetAttributeAsync("aria-activedescendant")}");
        Assert.Equal("true", await chosen.GetAttributeAsync("aria-selected"));
        await field.PressAsync("Escape");
        Assert.Equal("false", await field.GetAttributeAsync("aria-expanded"));
        Assert.Equal("ruong mu", await field.InputValueAsync());

        await field.PressSequentiallyAsync("o");
        await page.Locator(".suggestions__item").First.WaitForAsync();
        await field.PressAsync("ArrowDown");
        await field.PressAsync("Enter");
        await page.WaitForURLAsync(address => !address.Contains("/tim-kiem", StringComparison.Ordinal));
        Assert.Contains("Ruộng muối", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enter_without_a_chosen_suggestion_searches_for_what_was_typed()
    {
        var page = await site.OpenAsync("/tim-kiem", width: 360);
        await page.Locator(".search-form__input").FillAsync("muoi");
        await page.Locator(".search-form__input").PressAsync("Enter");
        await page.WaitForURLAsync(address => address.EndsWith("?q=muoi", StringComparison.Ordinal));
        Assert.NotEqual(0, await page.Locator(".result mark").CountAsync());
    }

    [Fact]
    public async Task An_article_that_was_read_is_read_again_without_network_and_others_are_honestly_missing()
    {
        var page = await site.OpenAsync("/", width: 360);
        await page.EvaluateAsync("() => navigator.serviceWorker.ready.then(worker => worker.active.state === 'activated' || new Promise(done => worker.active.addEventListener('statechange', done)))");
        await page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");
        await page.GotoAsync(site.Address + site.Pages["article-demo"]);
        var headline = await page.Locator("h1").InnerTextAsync();
        await page.GotoAsync(site.Address + "/");
        await page.WaitForFunctionAsync($"() => caches.match('{site.Pages["article-demo"]}').then(Boolean)");
        await page.WaitForFunctionAsync("() => caches.match('/').then(Boolean)");

        await page.Context.SetOfflineAsync(true);
        await page.GotoAsync(site.Address + site.Pages["article-demo"]);
        Assert.Equal(headline, await page.Locator("h1").InnerTextAsync());
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        Assert.StartsWith("Lora", await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('h1')).fontFamily"), StringComparison.Ordinal);
        await page.GotoAsync(site.Address + "/");
        Assert.NotEqual(0, await page.Locator(".card--lead").CountAsync());

        await page.GotoAsync(site.Address + "/chuyen-muc/van-hoa");
        Assert.Equal("Đọc khi mất mạng", await page.Locator("h1").InnerTextAsync());
        await page.Locator("[data-kept] a").First.WaitForAsync();
        Assert.Contains(headline, await page.Locator("[data-kept]").InnerTextAsync(), StringComparison.Ordinal);
        await BrowserSite.ShootAsync(page, "offline-360");
        await page.Locator("[data-kept] a", new() { HasText = headline }).ClickAsync();
        Assert.Equal(headline, await page.Locator("h1").InnerTextAsync());

        await page.GotoAsync(site.Address + "/tim-kiem?q=dau");
        Assert.Equal("Đọc khi mất mạng", await page.Locator("h1").InnerTextAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Old_caches_go_what_was_saved_stays_and_errors_and_searches_are_never_kept()
    {
        var page = await site.OpenAsync("/ngoai-tuyen", width: 360);
        await page.EvaluateAsync("() => navigator.serviceWorker.getRegistrations().then(all => Promise.all(all.map(one => one.unregister())))");
        await page.EvaluateAsync("() => Promise.all(['doc-gan-day-0', 'da-luu'].map(async name => (await caches.open(name)).put('/thu', new Response('x'))))");
        await page.GotoAsync(site.Address + "/gioi-thieu");
        await page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");
        await page.WaitForFunctionAsync("() => caches.has('doc-gan-day-0').then(old => !old)");
        Assert.True(await page.EvaluateAsync<bool>("() => caches.has('da-luu')"));

        foreach (var path in (string[])["/khong-co-trang-nay", "/khong-co-post5.html", "/tim-kiem?q=dau", "/tin-moi", "/?nhe=1"])
        {
            await page.GotoAsync(site.Address + path);
        }

        await page.GotoAsync(site.Address + "/");
        await page.WaitForFunctionAsync("() => caches.match('/').then(Boolean)");
        Assert.Equal(["/"], await page.EvaluateAsync<string[]>("() => caches.open('doc-gan-day-1').then(cache => cache.keys()).then(keys => keys.map(key => new URL(key.url).pathname + new URL(key.url).search))"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_light_twin_is_reached_from_the_foot_and_leads_through_the_paper()
    {
        var page = await site.OpenAsync("/", width: 320, script: false);
        await page.Locator(".site-footer__link", new() { HasText = "Bản nhẹ" }).ClickAsync();
        await BrowserSite.ShootAsync(page, "light-front-320");
        await page.Locator("main h2 a, main h3 a").First.ClickAsync();
        Assert.EndsWith("nhe=1", page.Url, StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("img, script").CountAsync());
        Assert.True(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") <= 320);
        await page.Locator("header a", new() { HasText = "Bản đầy đủ" }).ClickAsync();
        Assert.DoesNotContain("nhe", page.Url, StringComparison.Ordinal);
    }
}
