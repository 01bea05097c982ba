using Microsoft.Playwright;

namespace NewsPortal.Browser.Tests;

/// <summary>What the browser adds to lists: what is new in a topic, and that an article was read.</summary>
[Collection(nameof(BrowserSite))]
public sealed class ListTests(BrowserSite site)
{
    [Fact]
    public async Task A_topic_marks_what_is_new_since_the_last_visit_and_nothing_moves()
    {
        var page = await site.OpenAsync(site.Pages["topic"]);
        Assert.Equal(0, await page.Locator(".timeline__new").CountAsync());

        // As if the last visit had been before the two newest.
        var moments = await page.Locator("[data-listed]").EvaluateAllAsync<string[]>("all => all.map(entry => entry.dataset.listed)");
        var third = moments.Select(long.Parse).OrderDescending().Distinct().Skip(2).FirstOrDefault(moments.Select(long.Parse).Min() - 1);
        var expected = moments.Count(moment => long.Parse(moment, null) > third);
        await page.EvaluateAsync($"localStorage.setItem('chu-de-da-xem', JSON.stringify({{ 'chu-va-dau': {third} }}))");
        var before = await page.EvaluateAsync<int>("document.documentElement.scrollHeight");
        await page.ReloadAsync();

        await Assertions.Expect(page.Locator(".timeline__new")).ToHaveCountAsync(expected);
        Assert.StartsWith("Mới", await page.Locator(".timeline__new").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(before, await page.EvaluateAsync<int>("document.documentElement.scrollHeight"));

        await page.ReloadAsync();
        Assert.Equal(0, await page.Locator(".timeline__new").CountAsync());
    }
}
