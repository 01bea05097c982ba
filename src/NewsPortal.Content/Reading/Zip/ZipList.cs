using System.Buffers.Binary;

namespace NewsPortal.Content.Reading.Zip;

/// <summary>Finds an archive's list of files (central directory) from the record at the archive's end.</summary>
internal static class ZipList
{
    private const uint EndSign = 0x06054b50;
    private const uint Zip64EndSign = 0x06064b50;
    private const uint Zip64PlaceSign = 0x07064b50;
    private const int EndLength = 22;
    private const int Zip64EndLength = 56;
    private const int Zip64PlaceLength = 20;

    /// <summary>The bytes of the list, where it begins, and how many files it says it names.</summary>
    public static (byte[] Bytes, long Start, int Count) Read(Stream archive)
    {
        var end = FindEnd(archive, out var record);
        var (count, length, start) = Numbers(archive, record, ref end);
        if (count > ZipLimits.MaxEntries)
        {
            throw ZipLimits.TooMany();
        }

        if (length > ZipLimits.MaxListBytes || start > end || (ulong)(end - start) != length)
        {
            throw ZipLimits.Broken("danh sách tệp không nằm ở chỗ đã khai");
        }

        return (ReadAt(archive, start, (int)length), start, (int)count);
    }

    /// <summary>Bytes of the archive; one that ends before them is broken off.</summary>
    public static byte[] ReadAt(Stream archive, long place, int count)
    {
        if (place < 0 || place > archive.Length - count)
        {
            throw ZipLimits.Broken("một phần nằm ngoài tệp");
        }

        var bytes = new byte[count];
        archive.Position = place;
        return archive.ReadAtLeast(bytes, count, throwOnEndOfStream: false) == count ? bytes : throw ZipLimits.Broken("tệp bị cụt");
    }

    // The record is the last thing but a comment, which must fill the rest exactly: else it could be another archive's.
    private static long FindEnd(Stream archive, out byte[] record)
    {
        var tail = ReadAt(archive, Math.Max(0, archive.Length - EndLength - ushort.MaxValue), (int)Math.Min(archive.Length, EndLength + ushort.MaxValue));
        for (var at = tail.Length - EndLength; at >= 0; at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at)) == EndSign
                && BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(at + 20)) == tail.Length - at - EndLength)
            {
                record = tail[at..(at + EndLength)];
                return archive.Length - tail.Length + at;
            }
        }

        throw ZipLimits.Broken("không thấy danh sách tệp ở cuối");
    }

    private static (ulong Count, ulong Length, long Start) Numbers(Stream archive, byte[] record, ref long end)
    {
        var count = BinaryPrimitives.ReadUInt16LittleEndian(record.AsSpan(10));
        var length = BinaryPrimitives.ReadUInt32LittleEndian(record.AsSpan(12));
        var start = BinaryPrimitives.ReadUInt32LittleEndian(record.AsSpan(16));
        if (BinaryPrimitives.ReadUInt32LittleEndian(record.AsSpan(4)) != 0 || BinaryPrimitives.ReadUInt16LittleEndian(record.AsSpan(8)) != count)
        {
            throw new ArticleFormatException("zip-parts", null, "Tệp nén bị chia thành nhiều phần; hãy ghép lại thành một tệp rồi nhập.");
        }

        if (count != ushort.MaxValue && length != uint.MaxValue && start != uint.MaxValue)
        {
            return (count, length, start);
        }

        var place = ReadAt(archive, end - Zip64PlaceLength, Zip64PlaceLength);
        end = (long)Math.Min(BinaryPrimitives.ReadUInt64LittleEndian(place.AsSpan(8)), long.MaxValue);
        var wide = ReadAt(archive, end, Zip64EndLength);
        if (BinaryPrimitives.ReadUInt32LittleEndian(place) != Zip64PlaceSign || BinaryPrimitives.ReadUInt32LittleEndian(wide) != Zip64EndSign)
        {
            throw ZipLimits.Broken("phần ZIP64 không đúng");
        }

        return (BinaryPrimitives.ReadUInt64LittleEndian(wide.AsSpan(32)), BinaryPrimitives.ReadUInt64LittleEndian(wide.AsSpan(40)),
            (long)Math.Min(BinaryPrimitives.ReadUInt64LittleEndian(wide.AsSpan(48)), long.MaxValue));
    }
}
