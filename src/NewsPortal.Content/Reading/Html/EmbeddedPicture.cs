using System.Buffers.Binary;

namespace NewsPortal.Content.Reading.Html;

/// <summary>A picture written into the page: <c>data:image/jpeg;base64,…</c>.</summary>
internal static class EmbeddedPicture
{
    // A transparent dot in any format is smaller than this.
    private const int SmallestPicture = 100;
    private const int LongestHead = 100;

    private static readonly Dictionary<string, string> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["image/jpeg"] = "jpg",
        ["image/jpg"] = "jpg",
        ["image/png"] = "png",
        ["image/gif"] = "gif",
        ["image/webp"] = "webp",
        ["image/avif"] = "avif",
    };

    /// <summary>Says whether the address holds a picture in a format we keep, larger than a placeholder's dot.</summary>
    public static bool IsPicture(string address) =>
        Ending(address) is not null && Decode(address) is { Length: >= SmallestPicture } bytes && !IsDot(bytes);

    /// <summary>The ending for its format; null when it is in none we keep.</summary>
    public static string? Ending(string address)
    {
        var comma = address.IndexOf(',', 0, Math.Min(address.Length, LongestHead));
        return comma > 5 && address[5..comma].Split(';') is [var type, .., var coding] && coding.Trim().Equals("base64", StringComparison.OrdinalIgnoreCase)
            ? Endings.GetValueOrDefault(type.Trim())
            : null;
    }

    /// <summary>Null when the letters are no base64.</summary>
    public static byte[]? Decode(string address)
    {
        var letters = address.AsSpan(address.IndexOf(',', StringComparison.Ordinal) + 1);
        var text = letters.Contains('%') ? Uri.UnescapeDataString(letters.ToString()) : letters.ToString();
        var bytes = new byte[(text.Length / 4 * 3) + 3];
        return Convert.TryFromBase64String(text, bytes, out var length) ? bytes[..length] : null;
    }

    private static bool IsDot(byte[] bytes) => bytes switch
    {
        [(byte)'G', (byte)'I', (byte)'F', ..] => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(6)) <= 2 || BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(8)) <= 2,
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(16)) <= 2 || BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(20)) <= 2,
        _ => false,
    };
}
