using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace NewsPortal.Web.Site;

/// <summary>
/// A page's bytes and how they travel: as they are, or compressed by what the reader understands. Each form is a
/// representation of its own with a strong tag of its own, made from the page's hash and the name of the form.
/// </summary>
internal readonly struct PageBytes
{
    // A shorter answer does not get shorter by being compressed, once the header that says so is counted.
    private const int WorthCompressing = 512;

    // Quality 4 takes half a millisecond a page and leaves a tenth more than 11 would.
    private const int BrotliQuality = 4;
    private const int BrotliWindow = 20;

    private readonly ReadOnlyMemory<byte> page;

    private PageBytes(ReadOnlyMemory<byte> page, string? encoding)
    {
        this.page = page;
        Encoding = encoding;
    }

    /// <summary>The value of Content-Encoding; null: as they are.</summary>
    public string? Encoding { get; }

    public static PageBytes Of(MemoryStream page, HttpContext context)
    {
        var bytes = page.GetBuffer().AsMemory(0, (int)page.Length);
        return new(bytes, bytes.Length < WorthCompressing || IsPrivate(context.Response) ? null : Best(context.Request));
    }

    public EntityTagHeaderValue Tag
    {
        get
        {
            var hash = SHA256.HashData(page.Span);
            return new($"\"{Base64Url.EncodeToString(hash.AsSpan(0, 16))}{(Encoding is null ? "" : $"-{Encoding}")}\"");
        }
    }

    public ReadOnlyMemory<byte> Encoded() => Encoding switch
    {
        "br" => Brotli(page.Span),
        "gzip" => GZip(page.Span),
        _ => page,
    };

    // What is for one reader alone is not compressed: its length would tell of secrets beside words a stranger can choose.
    private static bool IsPrivate(HttpResponse response) =>
        response.Headers.ContainsKey(HeaderNames.SetCookie) || response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal);

    private static string? Best(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        double WeightOf(string name) =>
            (accepted.FirstOrDefault(a => a.Value.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? accepted.FirstOrDefault(a => a.Value == "*")) is { } found
                ? found.Quality ?? 1
                : 0;

        var (brotli, gzip) = (WeightOf("br"), WeightOf("gzip"));
        return brotli > 0 && brotli >= gzip ? "br" : gzip > 0 ? "gzip" : null;
    }

    private static ReadOnlyMemory<byte> Brotli(ReadOnlySpan<byte> page)
    {
        var buffer = new byte[BrotliEncoder.GetMaxCompressedLength(page.Length)];
        return BrotliEncoder.TryCompress(page, buffer, out var written, BrotliQuality, BrotliWindow)
            ? buffer.AsMemory(0, written)
            : throw new InvalidOperationException("Brotli needs more room than it said.");
    }

    private static ReadOnlyMemory<byte> GZip(ReadOnlySpan<byte> page)
    {
        using var compressed = new MemoryStream(page.Length / 3);
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(page);
        }

        return compressed.GetBuffer().AsMemory(0, (int)compressed.Length);
    }
}
