using Microsoft.Playwright;

namespace NewsPortal.Browser.Tests;

/// <summary>A film and an episode as a listener uses them.</summary>
[Collection(nameof(BrowserSite))]
public sealed class PlayerTests(BrowserSite site)
{
    private const string Media = "document.querySelector('video, audio')";
    private const int MostRounds = 300;
    private const int Round = 50;

    [Theory]
    [InlineData("film", 10)]
    [InlineData("episode", 24)]
    public async Task A_chapter_jumps_and_the_place_is_there_at_the_next_visit(string name, int chapter)
    {
        var page = await site.OpenAsync(site.Pages[name]);
        await UntilAsync(page, $"{Media}.readyState > 0");

        await page.Locator($".player__chapter[data-at='{chapter}']").ClickAsync();
        await UntilAsync(page, $"{Media}.currentTime >= {chapter}");
        await UntilAsync(page, "Object.keys(localStorage).some(key => key.startsWith('nghe:'))");
        Assert.Equal("true", await page.Locator($".player__chapter[data-at='{chapter}']").GetAttributeAsync("aria-current"));
        await page.GotoAsync(page.Url);

        await UntilAsync(page, $"{Media}.currentTime >= {chapter}");
        Assert.StartsWith("Nghe tiếp từ 0:", await page.Locator(".player__note").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_speed_is_kept_for_the_next_episode()
    {
        var page = await site.OpenAsync(site.Pages["episode"]);
        await page.Locator(".player__speed select").SelectOptionAsync("1.5");
        Assert.Equal(1.5, await page.EvaluateAsync<double>($"{Media}.playbackRate"));

        await page.GotoAsync(site.Address + "/podcast/tieng-que");

        Assert.Equal("1.5", await page.Locator(".player__speed select").InputValueAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_script_the_player_plays_and_a_chapter_opens_the_file_at_its_moment()
    {
        var page = await site.OpenAsync(site.Pages["film"], script: false);

        Assert.True(await page.Locator("video[controls]").IsVisibleAsync());
        Assert.EndsWith(".mp4#t=10", await page.Locator(".player__chapter[data-at='10']").GetAttributeAsync("href"), StringComparison.Ordinal);
        await page.Locator(".player__words summary").ClickAsync();
        Assert.Contains("Thanh hỏi. Mả.", await page.Locator(".player__words").InnerTextAsync(), StringComparison.Ordinal);
        await BrowserSite.ShootAsync(page, "film-360");
        await page.Context.CloseAsync();
    }

    // Playwright's own waiting evaluates text inside the page, which the page's security policy forbids.
    private static async Task UntilAsync(IPage page, string condition)
    {
        for (var round = 0; !await page.EvaluateAsync<bool>(condition); round++)
        {
            Assert.True(round < MostRounds, condition);
            await Task.Delay(Round);
        }
    }
}
