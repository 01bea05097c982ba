using System.Buffers.Binary;

namespace NewsPortal.Data.Recordings;

/// <summary>MP3: the first frame's <c>Xing</c> or <c>Info</c> part counts the frames; without it every frame is as long as the first.</summary>
internal static class Mp3Look
{
    // Encoders leave some silence or padding before the first frame; more is another kind of file.
    private const int MostBeforeFrame = 4096;
    private const int TagHead = 10;
    private const int TagAtEnd = 128;

    private static readonly int[] Rates = [44_100, 48_000, 32_000];
    private static readonly int[] LayerThree = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
    private static readonly int[] LayerThreeLow = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];

    public static RecordingLook? Of(Stream stream)
    {
        var start = TagLength(stream);
        stream.Position = start;
        var bytes = new byte[MostBeforeFrame + 256];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        for (var at = 0; at + 4 <= Math.Min(length, MostBeforeFrame); at++)
        {
            if (FrameAt(bytes.AsSpan(at, length - at)) is { } frame && IsFollowed(stream, start + at + frame.Length, frame))
            {
                return new RecordingLook("mp3", Seconds(stream, start + at, bytes.AsSpan(at, length - at), frame));
            }
        }

        return null;
    }

    // ID3v2: its length has seven bits a byte, so that no byte of it looks like a frame.
    private static long TagLength(Stream stream)
    {
        Span<byte> head = stackalloc byte[TagHead];
        stream.Position = 0;
        stream.ReadExactly(head);
        return head.StartsWith("ID3"u8)
            ? TagHead + ((head[6] & 0x7F) << 21) + ((head[7] & 0x7F) << 14) + ((head[8] & 0x7F) << 7) + (head[9] & 0x7F)
            : 0;
    }

    private static Frame? FrameAt(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes[0] != 0xFF || (bytes[1] & 0xE0) != 0xE0)
        {
            return null;
        }

        var (version, layer, rate, bits) = ((bytes[1] >> 3) & 3, (bytes[1] >> 1) & 3, (bytes[2] >> 2) & 3, bytes[2] >> 4);
        if (version == 1 || layer != 1 || rate == 3 || bits is 0 or 15)
        {
            return null;
        }

        // Version 3 is MPEG 1; 2 halves its rates, 0 quarters them, and both have half as many samples a frame.
        var hertz = Rates[rate] >> (version == 3 ? 0 : version == 2 ? 1 : 2);
        var (kilobits, samples) = version == 3 ? (LayerThree[bits], 1152) : (LayerThreeLow[bits], 576);
        var mono = bytes[3] >> 6 == 3;
        var side = version == 3 ? (mono ? 17 : 32) : (mono ? 9 : 17);
        return new Frame(hertz, kilobits, samples, (samples / 8 * kilobits * 1000 / hertz) + ((bytes[2] >> 1) & 1), 4 + side);
    }

    // Any text may hold two such bytes; a second frame where the first one ends is no accident.
    private static bool IsFollowed(Stream stream, long at, Frame frame)
    {
        if (at == stream.Length)
        {
            return true;
        }

        Span<byte> head = stackalloc byte[4];
        stream.Position = at;
        return stream.ReadAtLeast(head, 4, throwOnEndOfStream: false) == 4 && FrameAt(head) is { } next && next.Hertz == frame.Hertz;
    }

    private static double? Seconds(Stream stream, long start, ReadOnlySpan<byte> bytes, Frame frame)
    {
        var counted = bytes[frame.CountAt..];
        if (counted.Length >= 12 && (counted.StartsWith("Xing"u8) || counted.StartsWith("Info"u8)) && (counted[7] & 1) == 1)
        {
            return (double)BinaryPrimitives.ReadUInt32BigEndian(counted[8..]) * frame.Samples / frame.Hertz;
        }

        Span<byte> tag = stackalloc byte[3];
        var end = stream.Length;
        if (end > TagAtEnd)
        {
            stream.Position = end - TagAtEnd;
            stream.ReadExactly(tag);
            end -= tag.SequenceEqual("TAG"u8) ? TagAtEnd : 0;
        }

        return (end - start) * 8.0 / (frame.Kilobits * 1000);
    }

    private sealed record Frame(int Hertz, int Kilobits, int Samples, int Length, int CountAt);
}
