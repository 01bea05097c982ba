using System.Text;

namespace NewsPortal.Data.Pictures;

/// <summary>The formats a picture may come in.</summary>
internal enum PictureFormat
{
    Jpeg,
    Png,
    Gif,
    Webp,
    Avif,
}

/// <summary>Tells formats apart by their first bytes; a name and its ending are never believed.</summary>
internal static class PictureFormats
{
    private const int LookedAt = 4096;

    /// <exception cref="PictureRefusal">None of the formats that are taken; the reason says which it is, where that can be told.</exception>
    public static PictureFormat Recognise(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xD8, 0xFF, ..] => PictureFormat.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => PictureFormat.Png,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => PictureFormat.Gif,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => PictureFormat.Webp,
        _ when Brands(bytes).Contains("avif") => PictureFormat.Avif,
        _ => throw new PictureRefusal("picture-format", $"là {NameOf(bytes)}; chỉ nhận ảnh PNG, JPEG, WebP, AVIF và GIF"),
    };

    public static string EndingOf(PictureFormat format) => format switch
    {
        PictureFormat.Jpeg => "jpg",
        PictureFormat.Png => "png",
        PictureFormat.Gif => "gif",
        PictureFormat.Webp => "webp",
        _ => "avif",
    };

    private static string NameOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [] => "tệp rỗng",
        [(byte)'B', (byte)'M', ..] => "ảnh BMP",
        [(byte)'I', (byte)'I', 0x2A or 0x2B, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A or 0x2B, ..] => "ảnh TIFF",
        [(byte)'8', (byte)'B', (byte)'P', (byte)'S', ..] => "tệp Photoshop",
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "tệp PDF",
        [0x1F, 0x8B, ..] => "tệp nén gzip (có thể là SVGZ)",
        [0xFF, 0x0A, ..] or [0, 0, 0, 0x0C, (byte)'J', (byte)'X', (byte)'L', (byte)' ', ..] => "ảnh JPEG XL",
        [0, 0, 1 or 2, 0, ..] => "biểu tượng Windows (ICO)",
        [(byte)'P', (byte)'K', 3, 4, ..] => "tệp nén ZIP",
        _ when Brands(bytes) is { Count: > 0 } brands => brands.Any(brand => brand is "heic" or "heix" or "hevc" or "mif1" or "msf1") ? "ảnh HEIC" : "tệp video hoặc âm thanh",
        _ => NameOfText(bytes),
    };

    private static string NameOfText(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length, LookedAt)];
        var text = (start.Contains((byte)0) ? Encoding.Latin1.GetString(start).Replace("\0", "", StringComparison.Ordinal) : Encoding.Latin1.GetString(start));
        return text.Contains("<svg", StringComparison.OrdinalIgnoreCase) ? "hình SVG (có thể chứa mã chạy được)"
            : text.Contains("<html", StringComparison.OrdinalIgnoreCase) || text.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase) ? "trang HTML, không phải ảnh"
            : "tệp không rõ loại";
    }

    // The box a film or a picture of its family begins with: which readers it is for.
    private static List<string> Brands(ReadOnlySpan<byte> bytes)
    {
        var brands = new List<string>();
        if (bytes.Length >= 16 && bytes[4..8].SequenceEqual("ftyp"u8) && bytes is [0, 0, var high, var low, ..])
        {
            var box = bytes[..Math.Min(bytes.Length, (high << 8) | low)];
            for (var at = 8; at + 4 <= box.Length; at += at == 8 ? 8 : 4)
            {
                brands.Add(Encoding.Latin1.GetString(box.Slice(at, 4)));
            }
        }

        return brands;
    }
}
