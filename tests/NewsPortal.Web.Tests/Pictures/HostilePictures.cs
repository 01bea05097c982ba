namespace NewsPortal.Web.Tests.Pictures;

/// <summary>Pictures no program writes.</summary>
internal static class HostilePictures
{
    /// <summary>A GIF that shows its only frame so many times.</summary>
    public static byte[] Animation(int frames)
    {
        var gif = TestPictures.OfEveryFormat(16, 16)["gif"];
        var at = 13 + (3 << ((gif[10] & 7) + 1));
        at = (gif[10] & 0x80) == 0 ? 13 : at;
        var head = gif[..at];
        while (gif[at] == 0x21)
        {
            at = AfterBlocks(gif, at + 2);
        }

        var end = AfterBlocks(gif, at + 10 + ((gif[at + 9] & 0x80) == 0 ? 0 : 3 << ((gif[at + 9] & 7) + 1)) + 1);
        var frame = gif[at..end];
        return [.. head, .. Enumerable.Repeat(frame, frames).SelectMany(bytes => bytes), 0x3B];
    }

    /// <summary>A progressive JPEG whose last scan comes again and again: small, and as much work as so many photos.</summary>
    public static byte[] ManyScans(int side, int scans)
    {
        using var grey = TestPictures.Plain(side, side, 128, 128, 128);
        var jpeg = grey.JpegsaveBuffer(interlace: true, optimizeCoding: true);
        var last = jpeg.AsSpan().LastIndexOf(new byte[] { 0xFF, 0xDA });
        var scan = jpeg[last..^2];
        return [.. jpeg[..^2], .. Enumerable.Repeat(scan, scans).SelectMany(bytes => bytes), 0xFF, 0xD9];
    }

    private static int AfterBlocks(byte[] gif, int at)
    {
        while (gif[at] != 0)
        {
            at += gif[at] + 1;
        }

        return at + 1;
    }
}
