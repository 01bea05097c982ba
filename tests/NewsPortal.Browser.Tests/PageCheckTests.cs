using System.Diagnostics;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NewsPortal.Browser.Tests;

/// <summary>Finished pages before the checkers: html-validate for the markup, axe for readers who see, hear or move differently.</summary>
public sealed class PageCheckTests(BrowserSite site) : IClassFixture<BrowserSite>
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

    [Theory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_on_any_page(int width, ColorScheme theme)
    {
        foreach (var (name, path) in site.Pages)
        {
            var page = await site.OpenAsync(path, width, theme);
            var result = await page.RunAxe();
            Assert.True(result.Violations.Length == 0, $"{name}: {string.Join("; ", result.Violations.Select(v => $"{v.Id} at {string.Join(", ", v.Nodes.Select(n => n.Html))}"))}");
            await page.Context.CloseAsync();
        }
    }
}
