using System.Buffers.Binary;
using NetVips;
using NewsPortal.Content;

namespace NewsPortal.Web.Tests.Pictures;

/// <summary>Pictures made on the spot: no photo of anybody lies in the repository.</summary>
internal static class TestPictures
{
    /// <summary>Hills under a noisy sky: enough detail to be a photo to every encoder.</summary>
    public static Image Photo(int width, int height, int seed = 1)
    {
        using var hills = Image.Perlin(width, height, cellSize: Math.Max(8, width / 6), seed: seed);
        using var noise = Image.Gaussnoise(width, height, sigma: 5, mean: 128, seed: seed);
        using var red = ((hills * 100) + noise).Cast(Enums.BandFormat.Uchar);
        using var green = ((hills * 60) + noise).Cast(Enums.BandFormat.Uchar);
        using var blue = (noise - (hills * 40)).Cast(Enums.BandFormat.Uchar);
        using var joined = red.Bandjoin(green, blue);
        using var photo = joined.Copy(interpretation: Enums.Interpretation.Srgb);
        return photo.CopyMemory();
    }

    public static Image Plain(int width, int height, params double[] colour)
    {
        using var black = Image.Black(width, height, bands: colour.Length);
        using var filled = (black + colour).Cast(Enums.BandFormat.Uchar);
        return filled.Copy(interpretation: Enums.Interpretation.Srgb);
    }

    public static byte[] Jpeg(int width = 320, int height = 200, int seed = 1)
    {
        using var photo = Photo(width, height, seed);
        return photo.JpegsaveBuffer(q: 90);
    }

    /// <summary>One small picture in each of the five formats, by ending.</summary>
    public static IReadOnlyDictionary<string, byte[]> OfEveryFormat(int width = 96, int height = 64)
    {
        using var photo = Photo(width, height);
        return new Dictionary<string, byte[]>
        {
            ["jpg"] = photo.JpegsaveBuffer(),
            ["png"] = photo.PngsaveBuffer(),
            ["gif"] = photo.GifsaveBuffer(),
            ["webp"] = photo.WebpsaveBuffer(),
            ["avif"] = photo.HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1, effort: 0),
        };
    }

    public static Image Read(byte[] bytes) => bytes[0] switch
    {
        0xFF => Image.JpegloadBuffer(bytes),
        0x89 => Image.PngloadBuffer(bytes),
        0x00 => Image.HeifloadBuffer(bytes),
        _ => Image.WebploadBuffer(bytes),
    };

    public static ParsedArticle Article(params (string Name, byte[]? Bytes)[] pictures) => new()
    {
        Key = "bai-anh",
        Format = "seed",
        Encoding = "utf-8",
        Headline = "Bài có ảnh",
        Blocks = [new Paragraph("Chữ."), .. pictures.Select((picture, i) => new Figure("Chú thích.", Picture: picture.Name) { Line = 10 + i })],
        Pictures = [.. pictures.Select(picture => new IncomingPicture(picture.Name, () => picture.Bytes))],
    };

    /// <summary>The same file, its header telling another size.</summary>
    public static byte[] Telling(this byte[] picture, int width, int height)
    {
        var lying = (byte[])picture.Clone();
        switch (lying[0])
        {
            case 0x89:
                BinaryPrimitives.WriteInt32BigEndian(lying.AsSpan(16), width);
                BinaryPrimitives.WriteInt32BigEndian(lying.AsSpan(20), height);
                BinaryPrimitives.WriteUInt32BigEndian(lying.AsSpan(29), Crc(lying.AsSpan(12, 17)));
                break;
            case 0xFF:
                var frame = lying.AsSpan().IndexOf(new byte[] { 0xFF, 0xC0 });
                BinaryPrimitives.WriteUInt16BigEndian(lying.AsSpan(frame + 5), (ushort)height);
                BinaryPrimitives.WriteUInt16BigEndian(lying.AsSpan(frame + 7), (ushort)width);
                break;
            case (byte)'G':
                BinaryPrimitives.WriteUInt16LittleEndian(lying.AsSpan(6), (ushort)width);
                BinaryPrimitives.WriteUInt16LittleEndian(lying.AsSpan(8), (ushort)height);
                var first = lying.AsSpan().IndexOf(new byte[] { 0x2C, 0, 0, 0, 0, picture[6], picture[7], picture[8], picture[9] });
                lying.AsSpan(6, 4).CopyTo(lying.AsSpan(first + 5));
                break;
            case (byte)'R':
                var start = lying.AsSpan().IndexOf(new byte[] { 0x9D, 0x01, 0x2A }) + 3;
                BinaryPrimitives.WriteUInt16LittleEndian(lying.AsSpan(start), (ushort)Math.Min(width, 0x3FFF));
                BinaryPrimitives.WriteUInt16LittleEndian(lying.AsSpan(start + 2), (ushort)Math.Min(height, 0x3FFF));
                break;
            default:
                var size = lying.AsSpan().IndexOf("ispe"u8) + 8;
                BinaryPrimitives.WriteInt32BigEndian(lying.AsSpan(size), width);
                BinaryPrimitives.WriteInt32BigEndian(lying.AsSpan(size + 4), height);
                break;
        }

        return lying;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var value = uint.MaxValue;
        foreach (var one in bytes)
        {
            value ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value >> 1) ^ (0xEDB88320 & (uint)-(int)(value & 1));
            }
        }

        return ~value;
    }
}
