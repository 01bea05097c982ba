using System.Diagnostics;
using System.Net;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Commands;

/// <summary>`./portal run` as an operator lives with it: start, stop, accidents, wrong settings.</summary>
public sealed class RunCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("newsportal-run-");

    public RunCommandTests() => Process.Start("chmod", ["755", folder.FullName]).WaitForExit();

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task Serves_the_seeds_and_stops_everything_it_started(string signal)
    {
        var (portal, address) = await PortalProcess.ServeAsync(Environment());
        await using var running = portal;
        Assert.Contains("Ban Cán sự Đảng UBND tỉnh", await ReadAsync(address, "/api/articles?limit=100"), StringComparison.Ordinal);

        Assert.Equal(0, await portal.StopAsync(signal));

        Assert.Empty(Servers());
    }

    [Fact]
    public async Task After_kill_9_of_the_site_of_PostgreSQL_and_of_both_the_same_articles_are_served()
    {
        var (first, address) = await PortalProcess.ServeAsync(Environment());
        var articles = await ReadAsync(address, "/api/articles?limit=100");
        await first.KillAsync();

        var (second, again) = await PortalProcess.ServeAsync(Environment());
        Assert.Equal(Ids(articles), Ids(await ReadAsync(again, "/api/articles?limit=100")));
        KillServers();
        await second.StopAsync();

        var (third, oncemore) = await PortalProcess.ServeAsync(Environment());
        Assert.Equal(Ids(articles), Ids(await ReadAsync(oncemore, "/api/articles?limit=100")));
        await third.KillAsync();
        KillServers();

        var (last, atlast) = await PortalProcess.ServeAsync(Environment());
        await using var running = last;
        Assert.Equal(Ids(articles), Ids(await ReadAsync(atlast, "/api/articles?limit=100")));
        Assert.Equal(0, await last.StopAsync());
    }

    [Fact]
    public async Task Two_that_start_together_without_a_port_take_one_each()
    {
        Dictionary<string, string?> Without(string storage)
        {
            var environment = Environment();
            environment.Remove("ASPNETCORE_URLS");
            environment["Storage__Folder"] = Path.Combine(folder.FullName, storage);
            return environment;
        }

        var both = await Task.WhenAll(PortalProcess.ServeAsync(Without("một")), PortalProcess.ServeAsync(Without("hai")));

        Assert.NotEqual(both[0].Address.Port, both[1].Address.Port);
        foreach (var (portal, address) in both)
        {
            Assert.NotEqual("", await ReadAsync(address, "/api/articles"));
            Assert.Equal(0, await portal.StopAsync());
        }
    }

    [Fact]
    public async Task An_outside_PostgreSQL_on_TCP_with_a_password_is_used_and_no_private_one_started()
    {
        await using var outside = await OutsidePostgres.StartAsync();
        var environment = Environment();
        environment["ConnectionStrings__News"] = outside.ConnectionString;

        var (portal, address) = await PortalProcess.ServeAsync(environment);
        await using var running = portal;

        Assert.Contains("Ban Cán sự Đảng UBND tỉnh", await ReadAsync(address, "/api/articles?limit=100"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.FullName, ".data", "postgres")));
        Assert.Equal(0, await portal.StopAsync());
    }

    [Fact]
    public async Task A_wrong_password_stops_the_start_and_names_the_key_but_not_the_password()
    {
        await using var outside = await OutsidePostgres.StartAsync();
        var environment = Environment();
        environment["ConnectionStrings__News"] = outside.ConnectionString + ";Password=sai-mật-khẩu";

        var run = await PortalProcess.RunAsync(["run"], environment);

        Assert.Equal(1, run.Exit);
        Assert.Contains("ConnectionStrings__News", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("sai-mật-khẩu", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Site__Name", " ")]
    [InlineData("Site__Address", "bao.example.vn")]
    [InlineData("Site__Address", "https://bao.example.vn/tin")]
    [InlineData("Site__Sections", "Văn hóa, Văn hoá")]
    [InlineData("Site__Seeds", "/khong/co/thu/muc/nay")]
    [InlineData("Storage__Folder", "/dev/null")]
    [InlineData("Storage__Folder", "/proc/khong-ghi-duoc")]
    [InlineData("ConnectionStrings__News", "Host=/khong/co;Username=x;Database=y;Timeout=2")]
    [InlineData("ConnectionStrings__News", "đây không phải chuỗi kết nối")]
    [InlineData("ASPNETCORE_URLS", "http://localhost:không-phải-số")]
    [InlineData("ASPNETCORE_URLS", "http://localhost:99999")]
    [InlineData("Serilog__MinimumLevel__Default", "Ồn")]
    [InlineData("ASPNETCORE_URLS", "http://203.0.113.1:5080")]
    public async Task A_wrong_setting_stops_the_start_and_is_named(string key, string value)
    {
        var environment = Environment();
        environment[key] = value;

        var run = await PortalProcess.RunAsync(["run"], environment);

        Assert.Equal(1, run.Exit);
        Assert.Contains(key, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.Empty(Servers());
    }

    private Dictionary<string, string?> Environment() => new()
    {
        ["Storage__Folder"] = Path.Combine(folder.FullName, ".data"),
        ["Site__Name"] = "NewsPortal",
        ["Site__Seeds"] = Path.Combine(Repository.Root, "seeds"),
        ["Site__Sections"] = "Văn hóa, Đất và người",
        ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
    };

    private static async Task<string> ReadAsync(Uri address, string path)
    {
        using var reader = new HttpClient { BaseAddress = address };
        using var answer = await reader.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private static IEnumerable<string> Ids(string articles) =>
        System.Text.Json.JsonDocument.Parse(articles).RootElement.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetRawText());

    // By working folder: a server is ours when it runs in this test's storage, whatever its number.
    private List<int> Servers() => [.. Directory.GetDirectories("/proc")
        .Select(p => int.TryParse(Path.GetFileName(p), out var id) ? id : 0)
        .Where(id => id > 0 && WorkingFolder(id)?.StartsWith(folder.FullName, StringComparison.Ordinal) == true)];

    private void KillServers() => Servers().ForEach(id => Process.Start("kill", ["-9", $"{id}"]).WaitForExit());

    private static string? WorkingFolder(int id)
    {
        try
        {
            return File.ResolveLinkTarget($"/proc/{id}/cwd", returnFinalTarget: false)?.FullName;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            // Ended meanwhile, or another user's: not ours.
            return null;
        }
    }
}
