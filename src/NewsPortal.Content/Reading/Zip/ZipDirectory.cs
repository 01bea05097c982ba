using System.Buffers.Binary;

namespace NewsPortal.Content.Reading.Zip;

/// <summary>
/// The files of an archive, every one checked before the first is read: names, kinds, sizes, and that the list at the
/// archive's end and the headers before the files tell the same story. One lie and the whole archive is refused.
/// </summary>
internal static class ZipDirectory
{
    private const uint EntrySign = 0x02014b50;
    private const uint HeaderSign = 0x04034b50;
    private const int EntryLength = 46;
    private const int HeaderLength = 30;
    private const int SizesFollow = 1 << 3;
    private const int Encrypted = 1 | (1 << 6) | (1 << 13);

    public static IReadOnlyList<ZipEntry> Read(Stream archive)
    {
        var (list, start, count) = ZipList.Read(archive);
        var entries = new List<ZipEntry>(count);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var at = 0;
        for (var i = 0; i < count; i++)
        {
            var entry = Entry(list, ref at);
            if (!names.Add(entry.Path.TrimEnd('/')))
            {
                throw new ArticleFormatException("zip-name-twice", null, $"Tệp nén có hai tệp cùng tên “{entry.Path}”; cả tệp nén không được nhận.");
            }

            entries.Add(entry);
        }

        if (at != list.Length)
        {
            throw ZipLimits.Broken("số mục không khớp danh sách");
        }

        ZipLimits.RefuseTooLarge(entries);
        return [.. Place(archive, entries, start).Where(entry => !entry.Path.EndsWith('/'))];
    }

    private static ZipEntry Entry(byte[] list, ref int at)
    {
        if (list.Length - at < EntryLength || BinaryPrimitives.ReadUInt32LittleEndian(list.AsSpan(at)) != EntrySign)
        {
            throw ZipLimits.Broken("danh sách tệp bị cụt");
        }

        var fields = list.AsSpan(at);
        var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(fields[28..]);
        var extraLength = BinaryPrimitives.ReadUInt16LittleEndian(fields[30..]);
        var length = EntryLength + nameLength + extraLength + BinaryPrimitives.ReadUInt16LittleEndian(fields[32..]);
        if (nameLength > ZipLimits.MaxNameBytes || length > fields.Length)
        {
            throw ZipLimits.Broken("tên tệp quá dài hoặc danh sách bị cụt");
        }

        at += length;
        var flags = BinaryPrimitives.ReadUInt16LittleEndian(fields[8..]);
        var rawName = fields.Slice(EntryLength, nameLength).ToArray();
        var path = ZipName.Read(rawName, flags);
        ZipKind.Refuse(path, BinaryPrimitives.ReadUInt32LittleEndian(fields[38..]), (flags & Encrypted) != 0);
        var sizes = ZipSizes.Read(path, fields, fields.Slice(EntryLength + nameLength, extraLength));
        return new ZipEntry(path, rawName, flags, IsPacked(path, BinaryPrimitives.ReadUInt16LittleEndian(fields[10..])),
            BinaryPrimitives.ReadUInt32LittleEndian(fields[16..]), sizes.Packed, sizes.Length, sizes.Header, Start: -1);
    }

    private static bool IsPacked(string path, int method) => method switch
    {
        0 => false,
        8 => true,
        _ => throw new ArticleFormatException("zip-method", null, $"“{path}” trong tệp nén dùng kiểu nén {method} chưa đọc được; hãy nén lại kiểu ZIP thường."),
    };

    // In the order they lie: none may reach into the next one, which is how a small archive shows the same bytes a thousand times.
    private static List<ZipEntry> Place(Stream archive, List<ZipEntry> entries, long list)
    {
        var placed = new List<ZipEntry>(entries.Count);
        long free = 0;
        foreach (var entry in entries.OrderBy(entry => entry.Header))
        {
            var header = ZipList.ReadAt(archive, entry.Header, HeaderLength);
            var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(26));
            var start = entry.Header + HeaderLength + nameLength + BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(28));
            if (entry.Header < free || start > list - entry.PackedLength)
            {
                throw ZipLimits.Lies(entry.Path, "các tệp nằm chồng lên nhau");
            }

            RefuseOtherStory(entry, header, ZipList.ReadAt(archive, entry.Header + HeaderLength, nameLength));
            free = start + entry.PackedLength;
            placed.Add(entry with { Start = start });
        }

        return placed;
    }

    private static void RefuseOtherStory(ZipEntry entry, byte[] header, byte[] name)
    {
        var flags = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(6));
        var packed = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(18));
        var length = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(22));
        var sizesTold = (flags & SizesFollow) == 0 && packed != uint.MaxValue && length != uint.MaxValue;
        if (BinaryPrimitives.ReadUInt32LittleEndian(header) != HeaderSign || !name.AsSpan().SequenceEqual(entry.RawName)
            || (flags & Encrypted) != 0 || BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(8)) != (entry.Packed ? 8 : 0)
            || (sizesTold && (packed != entry.PackedLength || length != entry.Length)))
        {
            throw ZipLimits.Lies(entry.Path, "phần đầu tệp và danh sách nói khác nhau");
        }
    }
}
