using NetVips;

namespace NewsPortal.Data.Pictures;

/// <summary>
/// The form readers get, made anew from the points of a picture: turned upright, in sRGB, no side longer than
/// <see cref="PictureLimits.MaxSide"/>, and nothing beside the points: no place, no owner, no camera.
/// </summary>
internal sealed record PublishedPicture(byte[] Bytes, string Ending, int Width, int Height, PictureSight Sight, int Frames)
{
    private const int Quality = 82;

    /// <exception cref="PictureRefusal">The picture is not taken.</exception>
    public static PublishedPicture Make(byte[] original, PictureFormat format)
    {
        try
        {
            using var image = PictureDecoder.Open(original, format);
            using var points = Points(image);
            var (bytes, ending) = Write(points, format);
            return new PublishedPicture(bytes, ending, points.Width, points.Height, PictureSight.Of(points), FramesOf(image));
        }
        catch (VipsException)
        {
            throw PictureRefusal.Broken();
        }
    }

    /// <summary>Everything that can be refused, without making anything; the look for comparing.</summary>
    /// <exception cref="PictureRefusal">The picture is not taken.</exception>
    public static (int Width, int Height, PictureSight Sight, int Frames) See(byte[] original, PictureFormat format)
    {
        try
        {
            using var image = PictureDecoder.Open(original, format);
            using var points = Points(image);
            return (points.Width, points.Height, PictureSight.Of(points), FramesOf(image));
        }
        catch (VipsException)
        {
            throw PictureRefusal.Broken();
        }
    }

    private static int FramesOf(Image image) => image.Contains("n-pages") ? (int)image.Get("n-pages") : 1;

    private static Image Points(Image image)
    {
        using var small = image.ThumbnailImage(PictureLimits.MaxSide, height: PictureLimits.MaxSide, size: Enums.Size.Down);
        using var coloured = WebColours.Of(small);
        using var bytes = coloured.Cast(Enums.BandFormat.Uchar);
        return bytes.CopyMemory();
    }

    private static (byte[] Bytes, string Ending) Write(Image points, PictureFormat format)
    {
        if (format is PictureFormat.Png or PictureFormat.Gif
            && points.PngsaveBuffer(compression: 6, keep: Enums.ForeignKeep.None) is { Length: <= PictureLimits.MaxDrawingBytes } drawing)
        {
            return (drawing, "png");
        }

        return points.HasAlpha() || format == PictureFormat.Webp
            ? (points.WebpsaveBuffer(q: Quality, effort: 2, keep: Enums.ForeignKeep.None), "webp")
            : (points.JpegsaveBuffer(q: Quality, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None), "jpg");
    }
}
