using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace NewsPortal.Content.Tests.Reading.Zip;

/// <summary>Writes archives byte by byte, so that each can lie in its own way.</summary>
internal sealed class ZipMaker
{
    private readonly List<byte> files = [];
    private readonly List<byte> list = [];
    private int count;

    public int? CountToTell { get; init; }

    /// <summary>Turns every record's sizes into 64 bits.</summary>
    public bool Wide { get; init; }

    public byte[] Comment { get; init; } = [];

    public static byte[] Of(params (string Name, string Text)[] files)
    {
        var maker = new ZipMaker();
        foreach (var (name, text) in files)
        {
            maker.Add(name, Encoding.UTF8.GetBytes(text));
        }

        return maker.ToArray();
    }

    public ZipMaker Add(
        string name, byte[] bytes, uint attributes = 0, int flags = 1 << 11, int? method = null, long? lengthToTell = null,
        uint? checksum = null, string? nameBefore = null, long? header = null, byte[]? rawName = null, byte[]? packed = null)
    {
        packed ??= Deflate(bytes);
        var start = header ?? files.Count;
        var told = lengthToTell ?? bytes.Length;
        var raw = rawName ?? Encoding.UTF8.GetBytes(name);
        var before = nameBefore is null ? raw : Encoding.UTF8.GetBytes(nameBefore);
        var crc = checksum ?? Crc(bytes);
        if (header is null)
        {
            Write(files, 0x04034b50u, (ushort)20, (ushort)flags, (ushort)(method ?? 8), 0u, crc, (uint)packed.Length, (uint)told, (ushort)before.Length, (ushort)0);
            files.AddRange(before);
            files.AddRange(packed);
        }

        var extra = Wide ? Extra(told, packed.Length, start) : [];
        Write(list, 0x02014b50u, (ushort)(3 << 8 | 20), (ushort)20, (ushort)flags, (ushort)(method ?? 8), 0u, crc,
            Wide ? uint.MaxValue : (uint)packed.Length, Wide ? uint.MaxValue : (uint)told, (ushort)raw.Length, (ushort)extra.Length,
            (ushort)0, (ushort)0, (ushort)0, attributes, Wide ? uint.MaxValue : (uint)start);
        list.AddRange(raw);
        list.AddRange(extra);
        count++;
        return this;
    }

    public byte[] ToArray()
    {
        var all = new List<byte>([.. files, .. list]);
        var told = CountToTell ?? count;
        if (Wide)
        {
            var end = all.Count;
            Write(all, 0x06064b50u, 44ul, (ushort)45, (ushort)45, 0u, 0u, (ulong)told, (ulong)told, (ulong)list.Count, (ulong)files.Count);
            Write(all, 0x07064b50u, 0u, (ulong)end, 1u);
        }

        Write(all, 0x06054b50u, 0u, (ushort)(Wide ? 0xFFFF : told), (ushort)(Wide ? 0xFFFF : told),
            Wide ? uint.MaxValue : (uint)list.Count, Wide ? uint.MaxValue : (uint)files.Count, (ushort)Comment.Length);
        all.AddRange(Comment);
        return [.. all];
    }

    public static byte[] Deflate(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest))
        {
            deflate.Write(bytes);
        }

        return packed.ToArray();
    }

    private static byte[] Extra(long length, long packed, long start)
    {
        var extra = new List<byte>();
        Write(extra, (ushort)1, (ushort)24, (ulong)length, (ulong)packed, (ulong)start);
        return [.. extra];
    }

    // The slow way round, so that the reader's table is proved by another hand.
    private static uint Crc(byte[] bytes)
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

    private static void Write(List<byte> stream, params object[] numbers)
    {
        Span<byte> bytes = stackalloc byte[8];
        foreach (var number in numbers)
        {
            switch (number)
            {
                case ushort two:
                    BinaryPrimitives.WriteUInt16LittleEndian(bytes, two);
                    stream.AddRange(bytes[..2]);
                    break;
                case uint four:
                    BinaryPrimitives.WriteUInt32LittleEndian(bytes, four);
                    stream.AddRange(bytes[..4]);
                    break;
                default:
                    BinaryPrimitives.WriteUInt64LittleEndian(bytes, (ulong)number);
                    stream.AddRange(bytes);
                    break;
            }
        }
    }
}
