using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace NewsPortal.Benchmarks.Pages;

/// <summary>
/// Starts the site with its demo pieces and lets Lighthouse look at one page of each kind as a slow telephone does. The
/// medians go into docs/quality.md.
/// </summary>
internal static class PagesBench
{
    private const int Looks = 5;
    private const string Begin = "<!-- bench pages -->";
    private const string End = "<!-- end of bench pages -->";

    public static async Task<int> RunAsync(string root, string program)
    {
        var lighthouse = Path.Combine(root, "tests/NewsPortal.Benchmarks/Pages/node_modules/lighthouse/cli/index.js");
        var folder = Directory.CreateTempSubdirectory("newsportal-pages-").FullName;
        Process.Start("chmod", ["755", folder]).WaitForExit(); // root's PostgreSQL runs as another user
        using var site = Start(program, folder);
        try
        {
            var address = await AddressAsync(site);
            var table = new StringBuilder().AppendLine(PageFigures.Head);
            foreach (var (name, path) in await PagesAsync(address))
            {
                var looks = new List<PageFigures>();
                for (var i = 0; i < Looks; i++)
                {
                    looks.Add(await Lighthouse.LookAtAsync(lighthouse, new Uri(address, path)));
                }

                var median = PageFigures.Median(looks);
                table.AppendLine(median.Row(name));
                Console.WriteLine(median.Row(name) + string.Concat(median.Failed.Select(audit => $" {audit}")));
            }

            await WriteAsync(Path.Combine(root, "docs/quality.md"), table.ToString());
            return 0;
        }
        finally
        {
            Process.Start("kill", ["-TERM", $"{site.Id}"]).WaitForExit();
            await site.WaitForExitAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Process Start(string program, string folder) => Process.Start(new ProcessStartInfo("dotnet", [program, "run"])
    {
        RedirectStandardOutput = true,
        Environment = { ["Storage__Folder"] = folder, ["ASPNETCORE_URLS"] = "http://127.0.0.1:0" },
    })!;

    private static async Task<Uri> AddressAsync(Process site)
    {
        const string Mark = "NewsPortal: ";
        while (await site.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal))
            {
                // Nobody reads on: what the site prints later must not fill the pipe.
                _ = site.StandardOutput.ReadToEndAsync();
                return new Uri(line[Mark.Length..].Trim());
            }
        }

        throw new InvalidOperationException("Trang báo không khởi động được.");
    }

    private static async Task<List<(string Name, string Path)>> PagesAsync(Uri address)
    {
        using var reader = new HttpClient { BaseAddress = address };
        using var list = JsonDocument.Parse(await reader.GetStringAsync(new Uri("/api/articles?limit=100", UriKind.Relative)));
        var paths = list.RootElement.GetProperty("items").EnumerateArray()
            .ToDictionary(item => item.GetProperty("key").GetString()!, item => new Uri(item.GetProperty("url").GetString()!, UriKind.RelativeOrAbsolute));
        string PathOf(string key) => paths[key].IsAbsoluteUri ? paths[key].PathAndQuery : paths[key].ToString();
        return
        [
            ("front", "/"),
            ("article", PathOf("ho-ke-go")),
            ("article, the seed", PathOf("000_42fd4a1a09dc7a81")),
            ("topic", "/chu-de/chu-va-dau"),
            ("search", "/tim-kiem?q=dau%20nga"),
            ("emagazine", PathOf("nha-hai-ngon-gio")),
        ];
    }

    private static async Task WriteAsync(string path, string table)
    {
        var text = await File.ReadAllTextAsync(path);
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        await File.WriteAllTextAsync(path, $"{text[..begin]}\n{table}{text[end..]}");
    }
}
