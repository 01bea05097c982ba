using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Content;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Recordings;
using NewsPortal.Data.Recordings;
using NewsPortal.Web.Site;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Recordings;

/// <summary>Players get recordings in the parts they ask for.</summary>
public sealed class RecordingFilesTests(NewsSite site) : IClassFixture<NewsSite>
{
    [Theory]
    [InlineData("am.mp3", "audio/mpeg")]
    [InlineData("am.m4a", "audio/x-m4a")]
    [InlineData("am.opus", "audio/ogg")]
    [InlineData("phim.mp4", "video/mp4")]
    [InlineData("phim.webm", "video/webm")]
    public async Task A_recording_is_served_for_ever_and_never_as_anything_else(string file, string type)
    {
        var bytes = await File.ReadAllBytesAsync(Path.Combine(RecordingStoreTests.Files, file));

        using var answer = await SendAsync(HttpMethod.Get, Keep(bytes));

        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType!.ToString()));
        Assert.Equal("public, max-age=31536000, immutable", string.Join(", ", answer.Headers.NonValidated["Cache-Control"]));
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("bytes", answer.Headers.AcceptRanges.Single());
        Assert.Equal(bytes, await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_player_that_jumps_gets_the_part_it_asks_for_and_the_whole_when_the_file_is_another()
    {
        var bytes = await File.ReadAllBytesAsync(Path.Combine(RecordingStoreTests.Files, "phim.mp4"));
        var address = Keep(bytes);
        using var head = await SendAsync(HttpMethod.Head, address);

        using var part = await SendAsync(HttpMethod.Get, address, new RangeHeaderValue(100, 199), head.Headers.ETag);
        using var rest = await SendAsync(HttpMethod.Get, address, new RangeHeaderValue(bytes.Length - 5, null));
        using var other = await SendAsync(HttpMethod.Get, address, new RangeHeaderValue(100, 199), new EntityTagHeaderValue("\"khac\""));
        using var beyond = await SendAsync(HttpMethod.Get, address, new RangeHeaderValue(bytes.Length, null));

        Assert.Equal((HttpStatusCode.OK, (long)bytes.Length), (head.StatusCode, head.Content.Headers.ContentLength!.Value));
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(bytes[100..200], await part.Content.ReadAsByteArrayAsync());
        Assert.Equal($"bytes 100-199/{bytes.Length}", part.Content.Headers.ContentRange!.ToString());
        Assert.Equal(bytes[^5..], await rest.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, beyond.StatusCode);
    }

    [Theory]
    [InlineData("/nghe-nhin/a.mp3")]
    [InlineData("/nghe-nhin/..%2fanh-goc%2fa.jpg")]
    [InlineData("/nghe-nhin/0000000000000000000000000000000000000000000000000000000000000000.mp3")]
    [InlineData("/nghe-nhin/0000000000000000000000000000000000000000000000000000000000000000.exe")]
    public async Task Any_other_name_is_the_page_that_lost_its_marks(string path)
    {
        using var answer = await SendAsync(HttpMethod.Get, path);

        Assert.Equal((HttpStatusCode.NotFound, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
    }

    private string Keep(byte[] bytes)
    {
        var isVideo = bytes.AsSpan(4).StartsWith("ftypisom"u8) || bytes[0] == 0x1A;
        var kept = new RecordingStore(site.Services.GetRequiredService<RecordingFolder>()).Keep(new ParsedArticle
        {
            Key = "bai",
            Format = "markdown",
            Encoding = "utf-8",
            Headline = "Nghe",
            Recording = new Recording { File = "tep", IsVideo = isVideo },
            FindRecording = name => IncomingFile.Of(name, bytes),
        });
        return Urls.Recording(kept.Recording!.File!);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, RangeHeaderValue? range = null, EntityTagHeaderValue? onlyIf = null)
    {
        using var reader = site.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Range = range;
        request.Headers.IfRange = onlyIf is null ? null : new RangeConditionHeaderValue(onlyIf);
        return await reader.SendAsync(request);
    }
}
