using System.Diagnostics;
using System.Globalization;
using System.Text;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Import;

/// <summary>
/// An import that is killed, or whose PostgreSQL is, and run again gives the store an undisturbed import gives. The long
/// run is tests/import-kills.sh; this one keeps the promise at every build.
/// </summary>
public sealed class InterruptionTests : IDisposable
{
    private const int Files = 600;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("newsportal-kills-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Killed_again_and_again_it_ends_as_if_nobody_had()
    {
        await Process.Start("chmod", ["755", folder.FullName]).WaitForExitAsync(); // root's PostgreSQL runs as another user
        WriteFiles();
        Assert.Equal(0, (await RunAsync("whole", "import", Bai, "--publish")).Exit);
        var undisturbed = await RunAsync("whole", "dump", "--hash");

        for (var kill = 0; kill < 6; kill++)
        {
            // Later and later, so that some of them hit the middle of a batch whatever the machine's speed.
            await using var import = PortalProcess.Begin(["import", Bai, "--publish"], Environment("killed"));
            await Task.Delay(TimeSpan.FromMilliseconds(900 + (350 * kill)));
            if (kill % 3 == 2)
            {
                KillServer();
                var (_, errors) = await import.WaitAsync();
                Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
            }
            else
            {
                await import.KillAsync();
            }
        }

        var last = await RunAsync("killed", "import", Bai, "--publish");
        Assert.True(last.Exit == 0, last.Errors);
        Assert.Equal(undisturbed.Output, (await RunAsync("killed", "dump", "--hash")).Output);
        Assert.Contains($"articles ({Files})", undisturbed.Output, StringComparison.Ordinal);
    }

    private string Bai => Path.Combine(folder.FullName, "bai");

    private void WriteFiles()
    {
        Directory.CreateDirectory(Bai);
        for (var i = 0; i < Files; i++)
        {
            var body = string.Join("\n\n", Enumerable.Range(0, 8).Select(p => $"Đoạn {p} của bài số {i}: chợ họp bên sông, người bán người mua gọi nhau từ sớm."));
            File.WriteAllText(Path.Combine(Bai, $"bai-{i:0000}.txt"),
                $"Bài số {i}\n\n(NewsPortal) - Sapo của bài số {i} kể một chuyện riêng.\n\n{body}\n\nChủ đề Chuyện thứ {i % 40}\n\nĐọc thêm\n\nTin mới Emagazine Truyền hình Podcast", new UTF8Encoding(false));
        }
    }

    private void KillServer()
    {
        var pidFile = Directory.GetFiles(folder.FullName, "postmaster.pid", SearchOption.AllDirectories).FirstOrDefault(file => file.Contains("killed", StringComparison.Ordinal));
        if (pidFile is not null && int.TryParse(File.ReadLines(pidFile).First(), NumberStyles.None, CultureInfo.InvariantCulture, out var pid))
        {
            using var server = Process.GetProcessById(pid);
            server.Kill();
        }
    }

    private Task<PortalProcess.Outcome> RunAsync(string store, params string[] args) => PortalProcess.RunAsync(args, Environment(store));

    private Dictionary<string, string?> Environment(string store) => new()
    {
        ["Storage__Folder"] = Path.Combine(folder.FullName, store),
        ["Site__Seeds"] = "",
        ["Site__Sections"] = "Đất và người",
    };
}
