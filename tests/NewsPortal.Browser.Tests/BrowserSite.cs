using System.Runtime.CompilerServices;
using Microsoft.Playwright;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Browser.Tests;

/// <summary>The site with its demo pieces on a port of its own, and Chromium to look at it.</summary>
public sealed class BrowserSite : IAsyncLifetime, IAsyncDisposable
{
    // No call home, no graphics card; the sandbox needs rights a test run does not have.
    private static readonly string[] Quiet =
        ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private static readonly string[] KnownPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private readonly NewsSite site = new() { Seeds = Path.Combine(Repository.Root, "seeds") };
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Every kind of page, by name.</summary>
    public IReadOnlyDictionary<string, string> Pages { get; private set; } = new Dictionary<string, string>();

    public string Address { get; private set; } = "";

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        Address = site.Listen().ToString().TrimEnd('/');
        Pages = await FindPagesAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? KnownPlaces.FirstOrDefault(File.Exists)
                ?? throw new InvalidOperationException("Không thấy Chromium: apt-get install -y chromium, hoặc đặt CHROMIUM."),
            ChromiumSandbox = false,
            Args = Quiet,
        });
    }

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
        await ((IAsyncLifetime)site).DisposeAsync();
    }

    /// <summary>A window of a reader: its width, light or dark, with or without script.</summary>
    /// <param name="path">The page to go to; null: an empty window.</param>
    /// <param name="width">CSS pixels.</param>
    /// <param name="theme">What the reader's system asks for.</param>
    /// <param name="script">Whether script may run.</param>
    public async Task<IPage> OpenAsync(string? path, int width = 360, ColorScheme theme = ColorScheme.Light, bool script = true)
    {
        var context = await browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 800 },
            ColorScheme = theme,
            JavaScriptEnabled = script,
            Locale = "vi-VN",
        });
        var page = await context.NewPageAsync();
        if (path is not null)
        {
            await page.GotoAsync(Address + path);
        }

        return page;
    }

    /// <summary>Keeps a picture of the page among the test's results.</summary>
    public static async Task ShootAsync(IPage page, [CallerMemberName] string name = "")
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "test", "screens")).FullName;
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
    }

    private async Task<Dictionary<string, string>> FindPagesAsync()
    {
        var seed = await PathOfAsync("000_42fd4a1a09dc7a81");
        var quoted = await PathOfAsync("truyen-kieu");
        return new()
        {
            ["front"] = "/",
            ["article-seed"] = seed,
            ["article-demo"] = quoted,
            ["article-photo"] = await PathOfAsync("ho-ke-go"),
            ["section-photo"] = "/chuyen-muc/dat-va-nguoi",
            ["topic"] = "/chu-de/chu-va-dau",
            ["section"] = "/chuyen-muc/van-hoa",
            ["section-empty"] = "/chuyen-muc/thoi-su",
            ["newest"] = "/tin-moi",
            ["search"] = "/tim-kiem?q=dau%20nga",
            ["search-empty"] = "/tim-kiem?q=tryuen%20kieeu",
            ["feeds"] = "/rss",
            ["television"] = "/truyen-hinh",
            ["film"] = await PathOfAsync("nghe-sau-thanh"),
            ["podcasts"] = "/podcast",
            ["podcast"] = "/podcast/tieng-que",
            ["episode"] = await PathOfAsync("tieng-que-3"),
            ["emagazines"] = "/emagazine",
            ["error-404"] = "/khong-co-trang-nay",
            ["error-410"] = "/loi/410",
            ["error-500"] = "/loi/500",
        };
    }

    private Task<string> PathOfAsync(string key) => site.InStoreAsync(db =>
        Task.FromResult(db.Articles.Where(a => a.Key == key).Select(a => $"/{a.Slug}-post{a.Id}.html").Single()));
}

/// <summary>All browser tests look at one site through one Chromium.</summary>
[CollectionDefinition(nameof(BrowserSite))]
public sealed class SharedBrowserSite : ICollectionFixture<BrowserSite>;
