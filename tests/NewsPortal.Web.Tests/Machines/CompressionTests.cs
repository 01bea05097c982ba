using System.IO.Compression;
using System.Net;
using System.Text;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests.Machines;

/// <summary>A page travels compressed to who understands it, and its tag belongs to the bytes that travelled.</summary>
public sealed class CompressionTests(NewsSite site) : IClassFixture<NewsSite>
{
    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("br;q=0.1, gzip", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("*", "br")]
    public async Task A_page_comes_compressed_and_is_the_same_page(string accepted, string encoding)
    {
        var plain = await AskAsync("/", null);

        var answer = await AskAsync("/", accepted);

        Assert.Equal((HttpStatusCode.OK, encoding, "Accept-Encoding"), (answer.Status, answer.Encoding, answer.Vary));
        Assert.Equal(plain.Text, answer.Text);
        Assert.True(answer.Length * 2 < plain.Length, $"{answer.Length} of {plain.Length} bytes");
        Assert.Equal(answer.Length, answer.ContentLength);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("identity")]
    [InlineData("deflate")]
    [InlineData("br;q=0")]
    public async Task Who_understands_nothing_else_gets_the_bytes_as_they_are(string? accepted)
    {
        var answer = await AskAsync("/", accepted);

        Assert.Equal((HttpStatusCode.OK, "", "Accept-Encoding"), (answer.Status, answer.Encoding, answer.Vary));
    }

    [Fact]
    public async Task Every_form_has_a_strong_tag_of_its_own_and_is_304_to_who_has_it()
    {
        var forms = new List<Answer>();
        foreach (var accepted in (string?[])[null, "gzip", "br"])
        {
            var first = await AskAsync("/tin-moi", accepted);
            var again = await AskAsync("/tin-moi", accepted, ifNoneMatch: first.Tag);

            Assert.StartsWith("\"", first.Tag, StringComparison.Ordinal);
            Assert.Equal((HttpStatusCode.NotModified, first.Tag, "Accept-Encoding", 0), (again.Status, again.Tag, again.Vary, again.Length));
            forms.Add(first);
        }

        Assert.Equal(3, forms.Select(form => form.Tag).Distinct().Count());

        // The tag of one form says nothing of another.
        Assert.Equal(HttpStatusCode.OK, (await AskAsync("/tin-moi", "br", ifNoneMatch: forms[1].Tag)).Status);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/khong-co-trang-nay")]
    [InlineData("/api/articles")]
    public async Task HEAD_says_the_same_of_the_compressed_form(string path)
    {
        var get = await AskAsync(path, "br");

        var head = await AskAsync(path, "br", method: HttpMethod.Head);

        Assert.Equal((get.Status, get.Encoding, get.Vary, get.Tag, get.ContentLength), (head.Status, head.Encoding, head.Vary, head.Tag, head.ContentLength));
        Assert.Equal(0, head.Length);
    }

    [Fact]
    public async Task A_static_file_is_compressed_too()
    {
        var plain = await AskAsync("/css/site.css", null);

        var answer = await AskAsync("/css/site.css", "gzip");

        Assert.Equal((HttpStatusCode.OK, "gzip"), (answer.Status, answer.Encoding));
        Assert.Contains("Accept-Encoding", answer.Vary, StringComparison.Ordinal);
        Assert.Equal(plain.Text, answer.Text);
    }

    private async Task<Answer> AskAsync(string path, string? accepted, string? ifNoneMatch = null, HttpMethod? method = null)
    {
        using var reader = site.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        if (accepted is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        }

        if (ifNoneMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch);
        }

        using var answer = await reader.SendAsync(request);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var encoding = string.Join(", ", answer.Content.Headers.ContentEncoding);
        return new(
            answer.StatusCode, encoding, string.Join(", ", answer.Headers.Vary), answer.Headers.ETag?.ToString() ?? "",
            bytes.Length, answer.Content.Headers.ContentLength, bytes.Length == 0 ? "" : await DecodeAsync(bytes, encoding));
    }

    private static async Task<string> DecodeAsync(byte[] bytes, string encoding)
    {
        await using var raw = new MemoryStream(bytes);
        await using Stream decoded = encoding switch
        {
            "br" => new BrotliStream(raw, CompressionMode.Decompress),
            "gzip" => new GZipStream(raw, CompressionMode.Decompress),
            _ => raw,
        };
        using var text = new StreamReader(decoded, Encoding.UTF8);
        return await text.ReadToEndAsync();
    }

    private sealed record Answer(HttpStatusCode Status, string Encoding, string Vary, string Tag, int Length, long? ContentLength, string Text);
}
