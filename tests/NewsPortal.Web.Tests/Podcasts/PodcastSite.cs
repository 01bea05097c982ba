using NewsPortal.Web.Tests.Pictures;
using NewsPortal.Web.Tests.Recordings;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Podcasts;

/// <summary>A site that started with a podcast of two episodes, one to be heard on the site only, and a film.</summary>
public sealed class PodcastSite : IAsyncLifetime
{
    private readonly DirectoryInfo seeds = Directory.CreateTempSubdirectory("newsportal-podcast-");

    public NewsSite Site { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        foreach (var name in (string[])["am.mp3", "am.m4a", "am.opus", "phim.mp4"])
        {
            File.Copy(Path.Combine(RecordingStoreTests.Files, name), At(name));
        }

        await File.WriteAllBytesAsync(At("loat.png"), TestPictures.OfEveryFormat()["png"]);
        await File.WriteAllTextAsync(At("loi.vtt"), "WEBVTT\n\n00:00.000 --> 00:02.000\nSóng đập mạn thuyền là nhịp.\n");
        await WriteAsync("tap-1", "Ngang & huyền: “hai thanh bằng”", "kind: episode\naudio: am.mp3\nepisode: 1\ncaptions: loi.vtt\nchapters: [\"0:00 Mở đầu\", \"0:01 Nghe thử\"]\npublishedAt: 2026-11-03T06:00:00+07:00\nseries:\n  name: Tiếng quê\n  lede: Mỗi tập một chuyện.\n  artwork: loat.png\n  category: Education");
        await WriteAsync("tap-2", "Sắc hỏi ngã nặng", "kind: episode\naudio: am.m4a\nepisode: 2\nexplicit: true\npublishedAt: 2026-11-10T06:00:00+07:00\nseries: Tiếng quê");
        await WriteAsync("tap-3", "Chỉ nghe trên trang", "kind: episode\naudio: am.opus\nepisode: 3\npublishedAt: 2026-11-01T06:00:00+07:00\nseries: Tiếng quê");
        await WriteAsync("tap-khac", "Loạt không ảnh", "kind: episode\naudio: am.mp3\nseries: Sau trang báo");
        await WriteAsync("tap-thieu", "Tập chưa có tệp", "kind: episode\naudio: chua-co.mp3\nseries: Loạt chưa nghe được");
        await WriteAsync("phim", "Nghe sáu thanh", "kind: video\nvideo: phim.mp4\nposter: loat.png\ncaptions: loi.vtt\nchapters: [\"0:00 Mở đầu\", \"0:02 Cuối\"]");
        Site = new NewsSite { Seeds = seeds.FullName };
        await Site.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await ((IAsyncLifetime)Site).DisposeAsync();
        seeds.Delete(recursive: true);
    }

    /// <summary>The address of an article by its source key.</summary>
    public Task<string> AddressAsync(string key) => Site.InStoreAsync(db =>
        Task.FromResult(db.Articles.Where(a => a.Key == key).Select(a => $"/{a.Slug}-post{a.Id}.html").Single()));

    private string At(string name) => Path.Combine(seeds.FullName, name);

    private Task WriteAsync(string name, string headline, string fields) => File.WriteAllTextAsync(
        At(name + ".md"), $"---\nheadline: \"{headline}\"\nlede: Nghe một tập.\nsource: NewsPortal\n{fields}\n---\nNội dung của bài.\n");
}
