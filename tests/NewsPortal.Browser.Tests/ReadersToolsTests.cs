using Microsoft.Playwright;

namespace NewsPortal.Browser.Tests;

/// <summary>What script adds to an article.</summary>
[Collection(nameof(BrowserSite))]
public sealed class ReadersToolsTests(BrowserSite site)
{
    // A voice that says nothing and finishes each piece after a moment.
    private const string QuietVoice = """
        window.spoken = [];
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
        const voice = {
          getVoices: () => [{ lang: "vi-VN" }], addEventListener() {}, cancel() { voice.now = null; },
          speak(words) { voice.now = words; window.spoken.push(words.text); setTimeout(() => { if (voice.now === words) { words.onstart(); setTimeout(() => voice.now === words && words.onend(), 300); } }, 5); },
        };
        Object.defineProperty(window, "speechSynthesis", { value: voice });
        """;

    [Fact]
    public async Task The_size_of_the_text_grows_in_steps_and_is_kept()
    {
        var page = await site.OpenAsync(site.Pages["article-seed"]);
        var before = await SizeAsync(page);

        await page.ClickAsync("[data-tool=co-chu]");
        var larger = await SizeAsync(page);
        await page.ReloadAsync();
        await page.WaitForSelectorAsync("html[data-co-chu='1']");

        Assert.True(larger > before);
        Assert.Equal(larger, await SizeAsync(page));
    }

    [Fact]
    public async Task The_address_of_a_paragraph_is_copied_by_keyboard()
    {
        var page = await site.OpenAsync(path: null);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync(site.Address + site.Pages["article-seed"]);

        await page.FocusAsync("#d2 .quote-link");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("[role=status]:text('Đã chép')", new() { State = WaitForSelectorState.Attached });

        Assert.EndsWith(site.Pages["article-seed"] + "#d2", await page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_article_is_in_the_list_and_in_the_cache_until_it_is_taken_out()
    {
        var page = await site.OpenAsync(site.Pages["article-seed"]);
        const string Kept = "(async () => (await (await caches.open('da-luu')).keys()).length)()";

        await page.ClickAsync("[data-tool=luu]");
        await page.WaitForFunctionAsync(Kept);
        await page.GotoAsync(site.Address + "/da-luu");

        Assert.Equal(site.Pages["article-seed"], await page.Locator(".saved__link").GetAttributeAsync("href"));
        Assert.Equal(1, await page.EvaluateAsync<int>(Kept));

        await page.ClickAsync(".saved__remove");
        Assert.True(await page.Locator("[data-saved-empty]").IsVisibleAsync());
        await page.WaitForFunctionAsync("(async () => (await (await caches.open('da-luu')).keys()).length === 0)()");
    }

    [Fact]
    public async Task A_voice_reads_abbreviations_in_words_shows_its_place_rests_and_stops()
    {
        var page = await site.OpenAsync(path: null);
        await page.AddInitScriptAsync(QuietVoice);
        await page.GotoAsync(site.Address + site.Pages["article-seed"]);

        await page.ClickAsync("[data-tool=nghe]");
        await page.WaitForSelectorAsync("p.is-spoken");
        Assert.Contains("ủy ban nhân dân tỉnh", await page.EvaluateAsync<string>("window.spoken[0]"), StringComparison.Ordinal);

        await page.DispatchEventAsync("[data-tool=nghe]", "click");
        Assert.Equal("Nghe tiếp", await page.Locator("[data-tool=nghe]").InnerTextAsync());
        await page.DispatchEventAsync("[data-tool=nghe]", "click");
        await page.DispatchEventAsync("[data-tool=nghe-dung]", "click");

        Assert.Equal("Nghe bài", await page.Locator("[data-tool=nghe]").InnerTextAsync());
        Assert.Equal(0, await page.Locator(".is-spoken").CountAsync());
    }

    [Fact]
    public async Task A_photo_fills_the_screen_and_the_keyboard_goes_on_back_and_out()
    {
        var page = await site.OpenAsync(site.Pages["photo-story"], width: 1280);

        await page.Locator(".figure__open").Nth(1).ClickAsync();
        Assert.Equal("Ảnh 2/9", await page.Locator(".lightbox__place").InnerTextAsync());
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("Ảnh 3/9", await page.Locator(".lightbox__place").InnerTextAsync());
        await page.Keyboard.PressAsync("Escape");

        await page.WaitForSelectorAsync("dialog:not([open])", new() { State = WaitForSelectorState.Attached });
        Assert.True(await page.Locator(".figure__open").Nth(2).EvaluateAsync<bool>("button => button === document.activeElement"));
    }

    [Theory]
    [InlineData("article-seed")]
    [InlineData("emagazine")]
    [InlineData("photo-story")]
    public async Task Without_script_nothing_is_missing_and_no_button_is_dead(string name)
    {
        var page = await site.OpenAsync(site.Pages[name], script: false);

        Assert.Equal(0, await page.Locator("main button:visible").CountAsync());
        Assert.True(await page.Locator("a.share__link:visible").CountAsync() >= 4);
        await BrowserSite.ShootAsync(page, $"{name}-without-script");
    }

    private static async Task<double> SizeAsync(IPage page) =>
        await page.Locator(".article__body > p").First.EvaluateAsync<double>("p => parseFloat(getComputedStyle(p).fontSize)");
}
