using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Content;
using NewsPortal.Data.Pictures;
using NewsPortal.Web.Site;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Pictures;

/// <summary>Readers get the published pictures over HTTP, and nothing else of the storage folder.</summary>
public sealed class PictureFilesTests(NewsSite site) : IClassFixture<NewsSite>
{
    [Theory]
    [InlineData("jpg", "image/jpeg")]
    [InlineData("png", "image/png")]
    [InlineData("webp", "image/webp")]
    public async Task A_picture_is_served_for_ever_and_never_as_anything_else(string ending, string type)
    {
        var (name, file) = Keep(TestPictures.OfEveryFormat()[ending]);

        using var answer = await SendAsync(HttpMethod.Get, Urls.Picture(name));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("public, max-age=31536000, immutable", string.Join(", ", answer.Headers.NonValidated["Cache-Control"]));
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("default-src 'none'; sandbox", answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.False(answer.Headers.ETag!.IsWeak);
        Assert.Equal(await File.ReadAllBytesAsync(file.FullName), await answer.Content.ReadAsByteArrayAsync());
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_reader_who_has_it_gets_304_a_part_206_and_a_look_no_bytes()
    {
        var (name, file) = Keep(TestPictures.Jpeg());
        using var whole = await SendAsync(HttpMethod.Get, Urls.Picture(name));

        using var known = await SendAsync(HttpMethod.Get, Urls.Picture(name), request => request.Headers.IfNoneMatch.Add(whole.Headers.ETag!));
        using var part = await SendAsync(HttpMethod.Get, Urls.Picture(name), request => request.Headers.Range = new RangeHeaderValue(2, 11));
        using var head = await SendAsync(HttpMethod.Head, Urls.Picture(name));
        using var beyond = await SendAsync(HttpMethod.Get, Urls.Picture(name), request => request.Headers.Range = new RangeHeaderValue(99_999_999, null));

        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
        Assert.Empty(await known.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal((await File.ReadAllBytesAsync(file.FullName))[2..12], await part.Content.ReadAsByteArrayAsync());
        Assert.Equal((HttpStatusCode.OK, file.Length), (head.StatusCode, head.Content.Headers.ContentLength));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, beyond.StatusCode);
    }

    [Theory]
    [InlineData("/anh/")]
    [InlineData("/anh/a.jpg")]
    [InlineData("/anh/../anh-goc/{hash}.jpg")]
    [InlineData("/anh/..%2fanh-goc%2f{hash}.jpg")]
    [InlineData("/anh/%2e%2e/anh-goc/{2}/{hash}.jpg")]
    [InlineData("/anh/{2}/{name}")]
    [InlineData("/anh/{name}%0a")]
    [InlineData("/anh/{name}/")]
    [InlineData("/anh/{NAME}")]
    [InlineData("/anh/{hash}.jpg")]
    [InlineData("/anh-goc/{2}/{hash}.jpg")]
    [InlineData("/anh/0000000000000000000000000000000000000000000000000000000000000000-9x9.jpg")]
    public async Task Any_other_name_is_the_page_that_lost_its_marks(string path)
    {
        var (name, _) = Keep(TestPictures.Jpeg());
        var real = path.Replace("{name}", name, StringComparison.Ordinal).Replace("{NAME}", name.ToUpperInvariant(), StringComparison.Ordinal)
            .Replace("{hash}", name[..64], StringComparison.Ordinal).Replace("{2}", name[..2], StringComparison.Ordinal);

        using var answer = await SendAsync(HttpMethod.Get, real);

        // One slash more is the same address to the router.
        if (path.EndsWith("{name}/", StringComparison.Ordinal))
        {
            Assert.Equal("image/jpeg", answer.Content.Headers.ContentType!.MediaType);
            return;
        }

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        Assert.DoesNotContain("immutable", answer.Headers.CacheControl?.ToString() ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_cannot_be_written_or_deleted_from_outside()
    {
        var (name, file) = Keep(TestPictures.Jpeg());
        foreach (var method in (HttpMethod[])[HttpMethod.Put, HttpMethod.Delete, HttpMethod.Post])
        {
            using var answer = await SendAsync(method, Urls.Picture(name));
            Assert.True((int)answer.StatusCode is 404 or 405, $"{method}: {answer.StatusCode}");
        }

        Assert.True(file.Exists);
    }

    private (string Name, FileInfo File) Keep(byte[] picture)
    {
        var folder = site.Services.GetRequiredService<PictureFolder>();
        var article = new PictureStore(folder, site.ConnectionString).Keep(TestPictures.Article(("a", picture)));
        var name = article.Blocks.OfType<Figure>().Single().Picture!;
        return (name, folder.Published(PictureName.Parse(name)!));
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, Action<HttpRequestMessage>? prepare = null)
    {
        using var reader = site.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        using var request = new HttpRequestMessage(method, path);
        prepare?.Invoke(request);
        return await reader.SendAsync(request);
    }
}
