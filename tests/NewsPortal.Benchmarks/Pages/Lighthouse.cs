using System.Diagnostics;
using System.Text.Json;

namespace NewsPortal.Benchmarks.Pages;

/// <summary>Lighthouse's view of one page on a slow telephone: its own simulated 4G and a processor four times slower.</summary>
internal static class Lighthouse
{
    private const string Quiet = "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

    // Now and then the browser loses its trace; a look that failed is no look.
    private const int Tries = 3;

    private static readonly string[] Letters = ["Document", "Stylesheet", "Script", "Font"];

    /// <param name="program">The program, in node_modules.</param>
    /// <param name="address">The page.</param>
    /// <exception cref="InvalidOperationException">It could not look at the page.</exception>
    public static async Task<PageFigures> LookAtAsync(string program, Uri address)
    {
        var start = new ProcessStartInfo("node",
            [program, address.ToString(), "--quiet", "--output=json", "--only-categories=performance,accessibility,best-practices,seo", $"--chrome-flags={Quiet}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["CHROME_PATH"] = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium" },
        };
        for (var tries = 1; ; tries++)
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var json = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            if (process.ExitCode == 0)
            {
                return Read(json, address);
            }

            if (tries == Tries)
            {
                throw new InvalidOperationException($"Lighthouse không xem được {address}: {await errors}");
            }
        }
    }

    private static PageFigures Read(string json, Uri address)
    {
        using var report = JsonDocument.Parse(json);
        var audits = report.RootElement.GetProperty("audits");
        var requests = Items(audits, "network-requests");
        return new PageFigures(
            Score(report, "performance"), Score(report, "accessibility"), Score(report, "best-practices"), Score(report, "seo"),
            Number(audits, "largest-contentful-paint"), Number(audits, "cumulative-layout-shift"), Number(audits, "total-blocking-time"),
            requests.Where(request => Letters.Contains(Text(request, "resourceType"))).Sum(request => request.GetProperty("transferSize").GetDouble()),
            requests.Sum(request => request.GetProperty("transferSize").GetDouble()),
            requests.Count(request => !Text(request, "url").StartsWith(address.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal) && !Text(request, "url").StartsWith("data:", StringComparison.Ordinal)),
            Items(audits, "errors-in-console").Count,
            [.. Failed(report)]);
    }

    // What cost points outside performance, by name: the report is thrown away.
    private static IEnumerable<string> Failed(JsonDocument report)
    {
        foreach (var category in (string[])["accessibility", "best-practices", "seo"])
        {
            foreach (var audit in report.RootElement.GetProperty("categories").GetProperty(category).GetProperty("auditRefs").EnumerateArray())
            {
                var id = Text(audit, "id");
                var score = report.RootElement.GetProperty("audits").GetProperty(id).GetProperty("score");
                if (audit.GetProperty("weight").GetDouble() > 0 && score.ValueKind == JsonValueKind.Number && score.GetDouble() < 1)
                {
                    yield return id;
                }
            }
        }
    }

    private static int Score(JsonDocument report, string category) =>
        (int)Math.Round(report.RootElement.GetProperty("categories").GetProperty(category).GetProperty("score").GetDouble() * 100);

    private static double Number(JsonElement audits, string audit) => audits.GetProperty(audit).GetProperty("numericValue").GetDouble();

    private static List<JsonElement> Items(JsonElement audits, string audit) =>
        audits.GetProperty(audit).TryGetProperty("details", out var details) && details.TryGetProperty("items", out var items) ? [.. items.EnumerateArray()] : [];

    private static string Text(JsonElement item, string name) => item.TryGetProperty(name, out var text) ? text.GetString() ?? "" : "";
}
