using System.Diagnostics;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NewsPortal.Browser.Tests;

/// <summary>Finished pages before the checkers: html-validate for the markup, axe for readers who see, hear or move differently.</summary>
[Collection(nameof(BrowserSite))]
public sealed class PageCheckTests(BrowserSite site)
{
    [NeedsHtmlValidate]
    public async Task Every_page_is_valid_HTML()
    {
        var folder = Directory.CreateTempSubdirectory("newsportal-pages-");
        using var reader = new HttpClient();
        foreach (var (name, path) in site.Pages)
        {
            using var answer = await reader.GetAsync(new Uri(site.Address + path));
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{name}.html"), await answer.Content.ReadAsStringAsync());
        }

        var check = new ProcessStartInfo("node", [NeedsHtmlValidateAttribute.Program, "--config", NeedsHtmlValidateAttribute.Rules, $"{folder.FullName}/*.html"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var validator = Process.Start(check)!;
        var output = await validator.StandardOutput.ReadToEndAsync() + await validator.StandardError.ReadToEndAsync();
        await validator.WaitForExitAsync();

        Assert.True(validator.ExitCode == 0, output);
        folder.Delete(recursive: true);
    }

    // Width decides what is shown, the theme decides its colours: two windows see both of each.
    [Theory]
    [InlineData(320, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    public async Task Axe_finds_nothing_on_any_page(int width, ColorScheme theme)
    {
        var page = await site.OpenAsync(path: null, width, theme);
        foreach (var (name, path) in site.Pages)
        {
            await page.GotoAsync(site.Address + path);
            var result = await page.RunAxe();
            Assert.True(result.Violations.Length == 0, $"{name}: {string.Join("; ", result.Violations.Select(v => $"{v.Id} at {string.Join(", ", v.Nodes.Select(n => n.Html))}"))}");
        }
    }
}
