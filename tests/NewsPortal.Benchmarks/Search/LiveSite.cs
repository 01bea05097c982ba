using System.Diagnostics;
using System.Globalization;

namespace NewsPortal.Benchmarks.Search;

/// <summary>The program as a process, on a store of its own: imports files, serves pages, and ends with this object.</summary>
internal sealed class LiveSite : IAsyncDisposable
{
    private readonly Process site;

    private LiveSite(Process site, Uri address) => (this.site, Reader) = (site, new HttpClient { BaseAddress = address });

    public HttpClient Reader { get; }

    /// <param name="program">NewsPortal.Web.dll.</param>
    /// <param name="folder">The store: kept when it is there, made from <paramref name="files"/> when not.</param>
    /// <param name="files">A file or folder to import.</param>
    public static async Task<LiveSite> OpenAsync(string program, string folder, string files)
    {
        if (!Directory.Exists(folder))
        {
            Process.Start("mkdir", ["-p", "-m", "755", folder]).WaitForExit(); // root's PostgreSQL runs as another user
            var clock = Stopwatch.StartNew();
            using var import = Start(program, folder, ["import", files, "--publish", "--same-story", "new"]);
            var last = "";
            while (await import.StandardOutput.ReadLineAsync() is { } line)
            {
                last = line.Length > 0 ? line : last;
            }

            await import.WaitForExitAsync();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Nhập xong sau {clock.Elapsed.TotalSeconds:0} giây: {last}"));
        }

        var site = Start(program, folder, ["run"]);
        const string Mark = "NewsPortal: ";
        while (await site.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal))
            {
                // Nobody reads on: what the site prints later must not fill the pipe.
                _ = site.StandardOutput.ReadToEndAsync();
                return new(site, new Uri(line[Mark.Length..].Trim()));
            }
        }

        throw new InvalidOperationException("Trang báo không khởi động được.");
    }

    public async ValueTask DisposeAsync()
    {
        Reader.Dispose();
        Process.Start("kill", ["-TERM", $"{site.Id}"]).WaitForExit();
        await site.WaitForExitAsync();
        site.Dispose();
    }

    private static Process Start(string program, string folder, string[] words) => Process.Start(new ProcessStartInfo("dotnet", [program, .. words])
    {
        RedirectStandardOutput = true,
        Environment = { ["Storage__Folder"] = folder, ["Site__Seeds"] = "", ["ASPNETCORE_URLS"] = "http://127.0.0.1:0" },
    })!;
}
