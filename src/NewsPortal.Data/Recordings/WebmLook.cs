using System.Buffers.Binary;

namespace NewsPortal.Data.Recordings;

/// <summary>WebM: elements of EBML, each a number, a length and its content; the length of the film stands in <c>Info</c>.</summary>
internal static class WebmLook
{
    private const long DocType = 0x4282;
    private const long Scale = 0x2AD7B1;
    private const long Duration = 0x4489;
    private const long Width = 0xB0;
    private const long Height = 0xBA;
    private const long Cluster = 0x1F43B675;
    private const double Nanoseconds = 1_000_000_000;

    // The header, Segment, Info, Tracks, TrackEntry, Video.
    private static readonly long[] Folders = [0x1A45DFA3, 0x18538067, 0x1549A966, 0x1654AE6B, 0xAE, 0xE0];

    public static RecordingLook? Of(Stream stream)
    {
        var found = new Found();
        Walk(stream, 0, stream.Length, found);
        return found.DocType != "webm" || found.Width is null ? null
            : new RecordingLook("webm", found.Ticks is { } ticks ? ticks * found.Scale / Nanoseconds : null, found.Width, found.Height);
    }

    private static bool Walk(Stream stream, long at, long end, Found found)
    {
        while (at < end && found.Parts++ < RecordingLimits.MaxParts)
        {
            stream.Position = at;
            var id = Number(stream, keepMark: true);
            var length = Number(stream, keepMark: false);
            var start = stream.Position;

            // An unknown length, as of a live stream, reaches to the end. The film itself comes after all that is told of it.
            length = length < 0 ? end - start : Math.Min(length, end - start);
            if (id == Cluster || (Folders.Contains(id) ? !Walk(stream, start, start + length, found) : !Take(stream, id, length, found)))
            {
                return false;
            }

            at = start + length;
        }

        return true;
    }

    private static bool Take(Stream stream, long id, long length, Found found)
    {
        if (id is not (DocType or Scale or Duration or Width or Height) || length is < 1 or > 8)
        {
            return true;
        }

        Span<byte> content = stackalloc byte[8];
        var value = content[..(int)length];
        stream.ReadExactly(value);
        var number = 0L;
        foreach (var octet in value)
        {
            number = (number << 8) | octet;
        }

        switch (id)
        {
            case DocType:
                found.DocType = System.Text.Encoding.ASCII.GetString(value).TrimEnd('\0');
                break;
            case Scale:
                found.Scale = number;
                break;
            case Duration:
                found.Ticks = length == 8 ? BinaryPrimitives.ReadDoubleBigEndian(value) : length == 4 ? BinaryPrimitives.ReadSingleBigEndian(value) : null;
                break;
            case Width:
                found.Width = (int)Math.Min(number, int.MaxValue);
                break;
            default:
                found.Height = (int)Math.Min(number, int.MaxValue);
                break;
        }

        return true;
    }

    // The zeros before the first one tell how many bytes it has; all ones: unknown.
    private static long Number(Stream stream, bool keepMark)
    {
        var first = stream.ReadByte();
        if (first <= 0)
        {
            throw new EndOfStreamException();
        }

        var more = System.Numerics.BitOperations.LeadingZeroCount((uint)first) - 24;
        var number = keepMark ? first : first & ((1 << (7 - more)) - 1);
        var unknown = !keepMark && number == (1 << (7 - more)) - 1;
        long value = number;
        for (; more > 0; more--)
        {
            var next = stream.ReadByte();
            if (next < 0)
            {
                throw new EndOfStreamException();
            }

            unknown &= next == 0xFF;
            value = (value << 8) | (uint)next;
        }

        return unknown ? -1 : value;
    }

    private sealed class Found
    {
        public int Parts { get; set; }
        public string? DocType { get; set; }
        public double Scale { get; set; } = 1_000_000;
        public double? Ticks { get; set; }
        public int? Width { get; set; }
        public int? Height { get; set; }
    }
}
