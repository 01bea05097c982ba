using System.Buffers.Binary;

namespace NewsPortal.Content.Reading.Zip;

/// <summary>An entry's sizes and place: 32 bits each, or 64 in the entry's extra field (ZIP64).</summary>
internal static class ZipSizes
{
    private const int Zip64 = 1;

    public static (long Packed, long Length, long Header) Read(string path, ReadOnlySpan<byte> fields, ReadOnlySpan<byte> extra)
    {
        var wide = Wide(extra);
        var length = Next(path, BinaryPrimitives.ReadUInt32LittleEndian(fields[24..]), ref wide);
        var packed = Next(path, BinaryPrimitives.ReadUInt32LittleEndian(fields[20..]), ref wide);
        var header = Next(path, BinaryPrimitives.ReadUInt32LittleEndian(fields[42..]), ref wide);
        var stored = BinaryPrimitives.ReadUInt16LittleEndian(fields[10..]) == 0;
        return stored && packed != length ? throw ZipLimits.Lies(path, "kích thước không khớp") : (packed, length, header);
    }

    private static long Next(string path, uint narrow, ref ReadOnlySpan<byte> wide)
    {
        if (narrow != uint.MaxValue)
        {
            return narrow;
        }

        if (wide.Length < 8 || BinaryPrimitives.ReadInt64LittleEndian(wide) is var value && value < 0)
        {
            throw ZipLimits.Lies(path, "phần ZIP64 không đúng");
        }

        wide = wide[8..];
        return value;
    }

    private static ReadOnlySpan<byte> Wide(ReadOnlySpan<byte> extra)
    {
        while (extra.Length >= 4)
        {
            var length = BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]);
            if (4 + length > extra.Length)
            {
                return [];
            }

            if (BinaryPrimitives.ReadUInt16LittleEndian(extra) == Zip64)
            {
                return extra.Slice(4, length);
            }

            extra = extra[(4 + length)..];
        }

        return [];
    }
}
