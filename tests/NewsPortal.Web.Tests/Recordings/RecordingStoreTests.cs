using NewsPortal.Content;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Recordings;
using NewsPortal.Data.Recordings;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Recordings;

/// <summary>Recordings are known by their bytes, kept by their hash, and what is not taken is told.</summary>
public sealed class RecordingStoreTests : IDisposable
{
    private readonly DirectoryInfo storage = Directory.CreateTempSubdirectory("newsportal-recordings-");

    public static string Files { get; } = Path.Combine(Repository.Root, "tests/NewsPortal.Web.Tests/Recordings/Files");

    public void Dispose() => storage.Delete(recursive: true);

    [Theory]
    [InlineData("am.mp3", "mp3", null)]
    [InlineData("am-cbr.mp3", "mp3", null)]
    [InlineData("am.m4a", "m4a", null)]
    [InlineData("am.opus", "opus", null)]
    [InlineData("am.ogg", "ogg", null)]
    [InlineData("phim.mp4", "mp4", 160)]
    [InlineData("phim-moov-cuoi.mp4", "mp4", 160)]
    [InlineData("phim.webm", "webm", 160)]
    public void Type_length_and_size_are_read_from_the_bytes_whatever_the_name_says(string file, string ending, int? width)
    {
        var kept = Keep(Video(width is not null), File.ReadAllBytes(Path.Combine(Files, file)), out var findings);

        Assert.Empty(findings);
        var name = RecordingName.Parse(kept.File)!;
        Assert.Equal((ending, 3, width, width is null ? null : 90), (name.Ending, kept.Seconds, kept.Width, kept.Height));
        Assert.Equal(File.ReadAllBytes(Path.Combine(Files, file)), File.ReadAllBytes(new RecordingFolder(storage.FullName).Kept(name).FullName));
        Assert.Equal(new FileInfo(Path.Combine(Files, file)).Length, kept.Length);
    }

    [Theory]
    [InlineData("am.mp3", true, "recording-format")]
    [InlineData("phim.mp4", false, "recording-format")]
    public void A_film_is_no_sound_and_a_sound_is_no_film(string file, bool video, string code)
    {
        var kept = Keep(Video(video), File.ReadAllBytes(Path.Combine(Files, file)), out var findings);

        Assert.Null(kept.File);
        Assert.Equal((7, code), findings.Select(finding => (finding.Line!.Value, finding.Code)).Single());
    }

    [Fact]
    public void A_file_that_is_missing_empty_cut_short_or_something_else_leaves_the_article_without_it()
    {
        var film = File.ReadAllBytes(Path.Combine(Files, "phim.mp4"));
        foreach (var (bytes, code) in new (byte[]?, string)[]
        {
            (null, "recording-missing"), ([], "recording-missing"), (film[..40], "recording-format"),
            ("<script>alert(1)</script> không phải phim, chỉ là chữ mà thôi, dài hơn sáu mươi tư byte."u8.ToArray(), "recording-format"),
        })
        {
            Assert.Null(Keep(Video(true), bytes, out var findings).File);
            Assert.Equal(code, findings.Single().Code);
        }

        Assert.Empty(Directory.GetFiles(storage.FullName, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void No_spoilt_byte_breaks_the_reading()
    {
        var random = new Random(20261127);
        foreach (var file in Directory.GetFiles(Files))
        {
            var bytes = File.ReadAllBytes(file);
            for (var i = 0; i < 300; i++)
            {
                var spoilt = bytes[..random.Next(bytes.Length / 2, bytes.Length)];
                for (var n = 0; n < 8; n++)
                {
                    spoilt[random.Next(Math.Min(spoilt.Length, 600))] = (byte)random.Next(256);
                }

                using var stream = new MemoryStream(spoilt);
                var look = RecordingLook.Of(stream);
                Assert.True(look is null || look.Seconds is null or >= 0 || double.IsNaN(look.Seconds.Value));
            }
        }
    }

    [Fact]
    public void Captions_with_wrong_times_are_left_out_and_their_line_is_told()
    {
        var article = Article(Video(true) with { Captions = "loi.vtt" }, name => name == "loi.vtt" ? "WEBVTT\n\n00:02.000 --> 00:01.000\nMột\n"u8.ToArray() : File.ReadAllBytes(Path.Combine(Files, "phim.mp4")));

        var kept = new RecordingStore(new RecordingFolder(storage.FullName)).Keep(article);

        Assert.NotNull(kept.Recording!.File);
        Assert.Null(kept.Recording.Captions);
        var finding = kept.Findings.Single();
        Assert.Equal((9, "captions-wrong"), (finding.Line!.Value, finding.Code));
        Assert.Contains("dòng 3", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Captions_are_kept_in_utf_8_and_give_the_transcript_where_there_is_none()
    {
        var article = Article(Video(true) with { Captions = "loi.vtt" }, name => name == "loi.vtt"
            ? System.Text.Encoding.Unicode.GetPreamble().Concat(System.Text.Encoding.Unicode.GetBytes("WEBVTT\r\n\r\n00:00.000 --> 00:01.000\r\nSóng đập mạn thuyền.\r\n")).ToArray()
            : File.ReadAllBytes(Path.Combine(Files, "phim.mp4")));
        var folder = new RecordingFolder(storage.FullName);

        var kept = new RecordingStore(folder).Keep(article);

        Assert.Equal("WEBVTT\n\n00:00.000 --> 00:01.000\nSóng đập mạn thuyền.\n", File.ReadAllText(folder.Kept(RecordingName.Parse(kept.Recording!.Captions)!).FullName));
        Assert.Equal([new TimedLine(0, "Sóng đập mạn thuyền.")], kept.Transcript);
    }

    [Fact]
    public void A_check_says_the_same_and_writes_nothing()
    {
        var article = Article(Video(true), _ => File.ReadAllBytes(Path.Combine(Files, "am.mp3")));

        var seen = new RecordingStore(new RecordingFolder(storage.FullName)).Check(article);

        Assert.Equal("recording-format", seen.Findings.Single().Code);
        Assert.Empty(Directory.GetFileSystemEntries(storage.FullName));
    }

    private static Recording Video(bool video) => new() { File = "tep.dat", IsVideo = video };

    private Recording Keep(Recording said, byte[]? bytes, out IReadOnlyList<Finding> findings)
    {
        var kept = new RecordingStore(new RecordingFolder(storage.FullName)).Keep(Article(said, _ => bytes));
        findings = kept.Findings;
        return kept.Recording!;
    }

    private static ParsedArticle Article(Recording recording, Func<string, byte[]?> files) => new()
    {
        Key = "bai",
        Format = "markdown",
        Encoding = "utf-8",
        Headline = "Nghe sáu thanh",
        Kind = ArticleKind.Video,
        Recording = recording,
        RecordingLines = new Dictionary<string, int> { ["tep.dat"] = 7, ["loi.vtt"] = 9 },
        FindRecording = name => files(name) is { } bytes ? IncomingFile.Of(name, bytes) : null,
    };
}
