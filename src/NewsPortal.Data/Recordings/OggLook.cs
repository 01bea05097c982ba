using System.Buffers.Binary;

namespace NewsPortal.Data.Recordings;

/// <summary>Ogg with Opus or Vorbis: the last page's place, in samples, is the length.</summary>
internal static class OggLook
{
    private const int LongestPage = 65_307;
    private const int OpusRate = 48_000;

    public static RecordingLook? Of(Stream stream)
    {
        Span<byte> head = stackalloc byte[64];
        stream.Position = 0;
        stream.ReadExactly(head);
        var packet = head[(27 + Math.Min((int)head[26], 20))..];
        var serial = BinaryPrimitives.ReadUInt32LittleEndian(head[14..]);
        if (packet.StartsWith("OpusHead"u8))
        {
            return new RecordingLook("opus", SecondsOf(LastPlace(stream, serial) - BinaryPrimitives.ReadUInt16LittleEndian(packet[10..]), OpusRate));
        }

        return packet.StartsWith("\u0001vorbis"u8)
            ? new RecordingLook("ogg", SecondsOf(LastPlace(stream, serial), BinaryPrimitives.ReadUInt32LittleEndian(packet[12..])))
            : null;
    }

    private static double? SecondsOf(long? samples, uint rate) => samples > 0 && rate > 0 ? (double)samples / rate : null;

    private static long? LastPlace(Stream stream, uint serial)
    {
        var tail = new byte[(int)Math.Min(stream.Length, 2 * LongestPage)];
        stream.Position = stream.Length - tail.Length;
        stream.ReadExactly(tail);
        for (var at = tail.Length - 27; at >= 0; at--)
        {
            var page = tail.AsSpan(at);
            if (page.StartsWith("OggS"u8) && BinaryPrimitives.ReadUInt32LittleEndian(page[14..]) == serial
                && BinaryPrimitives.ReadInt64LittleEndian(page[6..]) is >= 0 and var place)
            {
                return place;
            }
        }

        return null;
    }
}
