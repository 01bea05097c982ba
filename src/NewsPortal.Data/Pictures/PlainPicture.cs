using System.Buffers.Binary;

namespace NewsPortal.Data.Pictures;

/// <summary>
/// Whether a file is what this program publishes and nothing else: only the parts that draw the picture, no metadata, no
/// words, no second file behind its end. Only such a file may be published as it came.
/// </summary>
internal static class PlainPicture
{
    private static readonly string[] PngParts = ["IHDR", "PLTE", "tRNS", "bKGD", "pHYs", "sBIT", "sRGB", "gAMA", "cHRM", "IDAT", "IEND"];
    private static readonly string[] WebpParts = ["VP8 ", "VP8L", "VP8X", "ALPH"];

    public static bool Is(ReadOnlySpan<byte> bytes, PictureFormat format) => format switch
    {
        PictureFormat.Jpeg => IsPlainJpeg(bytes),
        PictureFormat.Png => IsPlainPng(bytes),
        PictureFormat.Webp => IsPlainWebp(bytes),
        _ => false,
    };

    private static bool IsPlainJpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 4 <= bytes.Length && bytes[at] == 0xFF; at = AfterScan(bytes, at))
        {
            // JFIF's own part, tables, the frame, a scan.
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            var plain = bytes[at + 1] is 0xE0 ? length == 16 : bytes[at + 1] is 0xDB or 0xC0 or 0xC1 or 0xC2 or 0xC4 or 0xDA or 0xDD;
            at += 2 + length;
            if (!plain || at > bytes.Length)
            {
                return false;
            }

            if (AfterScan(bytes, at) is var next && next + 2 == bytes.Length && bytes[next] == 0xFF && bytes[next + 1] == 0xD9)
            {
                return true;
            }
        }

        return false;
    }

    // Inside a scan 0xFF stands before a zero or a restart mark; anything else begins the next part.
    private static int AfterScan(ReadOnlySpan<byte> bytes, int at)
    {
        while (at + 1 < bytes.Length && (bytes[at] != 0xFF || bytes[at + 1] is 0 or (>= 0xD0 and <= 0xD7)))
        {
            at++;
        }

        return at;
    }

    private static bool IsPlainPng(ReadOnlySpan<byte> bytes)
    {
        for (var at = 8; at + 12 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            var name = bytes.Slice(at + 4, 4);
            if (!IsOneOf(name, PngParts) || length > bytes.Length - at - 12)
            {
                return false;
            }

            at += (int)length + 12;
            if (name.SequenceEqual("IEND"u8))
            {
                return length == 0 && at == bytes.Length;
            }
        }

        return false;
    }

    private static bool IsPlainWebp(ReadOnlySpan<byte> bytes)
    {
        var at = 12;
        while (at + 8 <= bytes.Length)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]);
            if (!IsOneOf(bytes.Slice(at, 4), WebpParts) || length > bytes.Length - at - 8)
            {
                return false;
            }

            at += 8 + (int)(length + (length & 1));
        }

        return at == bytes.Length && BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) == bytes.Length - 8;
    }

    private static bool IsOneOf(ReadOnlySpan<byte> name, string[] names)
    {
        foreach (var known in names)
        {
            if (name[0] == known[0] && name[1] == known[1] && name[2] == known[2] && name[3] == known[3])
            {
                return true;
            }
        }

        return false;
    }
}
