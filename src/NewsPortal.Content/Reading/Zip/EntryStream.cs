using System.IO.Compression;

namespace NewsPortal.Content.Reading.Zip;

/// <summary>
/// The unpacked bytes of one file of an archive, counted: never more than its entry says, and refused when they are fewer
/// or other bytes than were packed. Seeking back starts over, so that a file of any size needs no memory.
/// </summary>
internal sealed class EntryStream(Func<Stream> open, ZipEntry entry) : Stream
{
    private readonly ZipChecksum checksum = new();
    private Stream? archive;
    private Stream? bytes;
    private long read;
    private long wanted;

    public override bool CanRead => true;
    public override bool CanSeek => true;
    public override bool CanWrite => false;
    public override long Length => entry.Length;

    public override long Position
    {
        get => wanted;
        set => wanted = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        GoToWanted();
        var count = wanted > read || buffer.IsEmpty ? 0 : ReadNext(buffer);
        wanted += count;
        return count;
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => wanted + offset,
        _ => entry.Length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Close(ref bytes);
            Close(ref archive);
        }

        base.Dispose(disposing);
    }

    private void GoToWanted()
    {
        if (bytes is null || wanted < read)
        {
            Start();
        }

        var passed = new byte[Math.Min(81920, Math.Max(0, wanted - read))];
        while (read < wanted && ReadNext(passed.AsSpan(0, (int)Math.Min(passed.Length, wanted - read))) > 0)
        {
        }
    }

    private void Start()
    {
        Close(ref bytes);
        Close(ref archive);
        read = 0;
        checksum.Reset();
        archive = open();
        archive.Position = entry.Start;
        var packed = new PartStream(archive, entry.PackedLength);
        bytes = entry.Packed ? new DeflateStream(packed, CompressionMode.Decompress) : packed;
    }

    private int ReadNext(Span<byte> buffer)
    {
        int count;
        try
        {
            // At the end one byte more is asked for: a file that goes on has lied about its size.
            Span<byte> one = stackalloc byte[1];
            count = bytes!.Read(read == entry.Length ? one : buffer[..(int)Math.Min(buffer.Length, entry.Length - read)]);
        }
        catch (InvalidDataException)
        {
            throw ZipLimits.Broken($"“{entry.Path}” không bung ra được");
        }

        if (read == entry.Length)
        {
            return count == 0 ? 0 : throw ZipLimits.Lies(entry.Path, "tệp dài hơn kích thước đã khai");
        }

        checksum.Add(buffer[..count]);
        read += count;
        RefuseOther(count);
        return count;
    }

    private void RefuseOther(int count)
    {
        if (count == 0)
        {
            throw ZipLimits.Lies(entry.Path, "tệp ngắn hơn kích thước đã khai");
        }

        if (read == entry.Length && checksum.Value != entry.Checksum)
        {
            throw ZipLimits.Broken($"“{entry.Path}” có nội dung khác lúc nén (sai mã kiểm tra)");
        }
    }

    private static void Close(ref Stream? stream)
    {
        stream?.Dispose();
        stream = null;
    }
}
