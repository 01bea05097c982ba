using Microsoft.Playwright;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Browser.Tests;

/// <summary>Each kind of page on a telephone and on a desk, by day and by night. The pictures are those of docs/screens.</summary>
[Collection(nameof(BrowserSite))]
public sealed class TemplateTests(BrowserSite site)
{
    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Every_page_shows_its_letters_and_pictures_whole(int width, ColorScheme theme)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "test", "screens")).FullName;
        var page = await site.OpenAsync(path: null, width, theme);
        foreach (var (name, path) in site.Pages)
        {
            await page.GotoAsync(site.Address + path, new() { WaitUntil = WaitUntilState.Load });
            await page.EvaluateAsync("document.fonts.ready.then(() => true)");

            Assert.True(await page.EvaluateAsync<bool>("document.fonts.check('600 20px Lora', 'Ẵ')"), $"{name}: the letters are not Lora's");
            Assert.Equal(1, await page.Locator("main h1").CountAsync());
            Assert.Empty(await page.EvaluateAsync<string[]>("[...document.images].filter(i => i.complete && i.naturalWidth === 0).map(i => i.src)"));
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"{name} scrolls sideways");
            await page.ScreenshotAsync(new()
            {
                Path = Path.Combine(folder, $"{name}-{width}-{(theme == ColorScheme.Light ? "day" : "night")}.jpg"),
                Type = ScreenshotType.Jpeg,
                Quality = 60,
            });
        }
    }
}
