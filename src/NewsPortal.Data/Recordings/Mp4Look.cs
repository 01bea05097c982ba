using System.Buffers.Binary;

namespace NewsPortal.Data.Recordings;

/// <summary>MP4 and M4A: boxes in boxes; <c>mvhd</c> tells the length, <c>tkhd</c> the size of the picture.</summary>
internal static class Mp4Look
{
    private static readonly string[] Folders = ["moov", "trak", "mdia"];

    public static RecordingLook? Of(Stream stream)
    {
        var found = new Found();
        Walk(stream, 0, stream.Length, found);
        return found.Seconds is null && !found.HasSound && !found.HasPicture ? null
            : new RecordingLook(found.HasPicture ? "mp4" : "m4a", found.Seconds, found.Width, found.Height);
    }

    private static void Walk(Stream stream, long at, long end, Found found)
    {
        Span<byte> head = stackalloc byte[16];
        while (at + 8 <= end && found.Parts++ < RecordingLimits.MaxParts)
        {
            stream.Position = at;
            stream.ReadExactly(head[..8]);
            long length = BinaryPrimitives.ReadUInt32BigEndian(head);
            var name = System.Text.Encoding.Latin1.GetString(head[4..8]);
            var inner = 8;
            if (length == 1)
            {
                stream.ReadExactly(head[8..]);
                length = BinaryPrimitives.ReadInt64BigEndian(head[8..]);
                inner = 16;
            }

            length = length == 0 ? end - at : length;
            if (length < inner || length > end - at)
            {
                return;
            }

            if (Folders.Contains(name))
            {
                Walk(stream, at + inner, at + length, found);
            }
            else
            {
                Take(stream, name, length - inner, found);
            }

            at += length;
        }
    }

    private static void Take(Stream stream, string name, long length, Found found)
    {
        if (name is not ("mvhd" or "tkhd" or "hdlr") || length < 12)
        {
            return;
        }

        Span<byte> box = stackalloc byte[(int)Math.Min(length, 104)];
        stream.ReadExactly(box);
        if (name == "hdlr")
        {
            found.HasPicture |= box[8..12].SequenceEqual("vide"u8);
            found.HasSound |= box[8..12].SequenceEqual("soun"u8);
        }
        else if (name == "mvhd" && box.Length >= 32)
        {
            // Version 1 has 64-bit times.
            var (scale, duration) = box[0] == 1
                ? (BinaryPrimitives.ReadUInt32BigEndian(box[20..]), BinaryPrimitives.ReadInt64BigEndian(box[24..]))
                : (BinaryPrimitives.ReadUInt32BigEndian(box[12..]), BinaryPrimitives.ReadUInt32BigEndian(box[16..]));
            found.Seconds = scale > 0 && duration > 0 ? (double)duration / scale : null;
        }
        else if (name == "tkhd" && box.Length >= (box[0] == 1 ? 96 : 84))
        {
            var size = box[(box[0] == 1 ? 88 : 76)..];
            var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(size) >> 16, BinaryPrimitives.ReadUInt32BigEndian(size[4..]) >> 16);
            (found.Width, found.Height) = width > 0 && height > 0 ? ((int)width, (int)height) : (found.Width, found.Height);
        }
    }

    private sealed class Found
    {
        public int Parts { get; set; }
        public double? Seconds { get; set; }
        public int? Width { get; set; }
        public int? Height { get; set; }
        public bool HasPicture { get; set; }
        public bool HasSound { get; set; }
    }
}
