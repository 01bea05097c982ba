using NetVips;

namespace NewsPortal.Data.Pictures;

/// <summary>
/// Opens pictures nobody has looked at yet. libvips is shut first: of all it can open only the five formats, and those
/// from memory, with no cache and one thread a picture.
/// </summary>
internal static class PictureDecoder
{
    private static readonly string[] Loaders =
    [
        "VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadNsgifBuffer", "VipsForeignLoadWebpBuffer", "VipsForeignLoadHeifBuffer",
    ];

    // What a warning is about comes to the editor as a finding of ours, or harms nothing.
    private static readonly Log.LogDelegate Silence = (_, _, _) => { };

    static PictureDecoder()
    {
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, Silence);
        NetVips.NetVips.BlockUntrusted = true;
        Operation.Block("VipsForeignLoad", true);
        foreach (var loader in Loaders)
        {
            Operation.Block(loader, false);
        }

        NetVips.NetVips.Concurrency = 1;
        Cache.Max = 0;
        Cache.MaxMem = 0;
        Cache.MaxFiles = 0;
    }

    /// <summary>A picture by its header: its points are not read yet. Of an animation, the first frame.</summary>
    /// <exception cref="PictureRefusal">Not taken, or too large by what its header says.</exception>
    public static Image Open(byte[] bytes, PictureFormat format)
    {
        if (bytes.Length > PictureLimits.MaxBytes)
        {
            throw PictureRefusal.TooLarge();
        }

        var image = Load(bytes, format, shrink: 1);
        try
        {
            RefuseTooManyPixels(image, format);
            var shrink = format == PictureFormat.Jpeg ? ShrinkOf(Math.Max(image.Width, image.Height)) : 1;
            return shrink == 1 ? image : Load(bytes, format, shrink);
        }
        catch
        {
            image.Dispose();
            throw;
        }
    }

    private static Image Load(byte[] bytes, PictureFormat format, int shrink)
    {
        const Enums.Access access = Enums.Access.Sequential;
        const Enums.FailOn failOn = Enums.FailOn.Error;
        return format switch
        {
            PictureFormat.Jpeg => Image.JpegloadBuffer(bytes, shrink: shrink, access: access, failOn: failOn),
            PictureFormat.Png => Image.PngloadBuffer(bytes, access: access, failOn: failOn),
            PictureFormat.Gif => Image.GifloadBuffer(bytes, access: access, failOn: failOn),
            PictureFormat.Webp => Image.WebploadBuffer(bytes, access: access, failOn: failOn),
            _ => Image.HeifloadBuffer(bytes, access: access, failOn: failOn),
        };
    }

    private static void RefuseTooManyPixels(Image image, PictureFormat format)
    {
        var limit = format switch
        {
            PictureFormat.Avif => PictureLimits.MaxHeavyPixels,
            PictureFormat.Png when IsInterlaced(image) || image.Format != Enums.BandFormat.Uchar => PictureLimits.MaxHeavyPixels,
            PictureFormat.Webp => PictureLimits.MaxWebpPixels,
            _ => PictureLimits.MaxPixels,
        };
        if ((long)image.Width * image.Height > limit)
        {
            throw new PictureRefusal("picture-too-many-pixels",
                $"có {image.Width} × {image.Height} điểm ảnh, quá giới hạn {limit / 1_000_000} triệu điểm của loại ảnh này");
        }
    }

    private static bool IsInterlaced(Image image) => image.Contains("interlaced") && (int)image.Get("interlaced") != 0;

    // A JPEG is opened at a half, a quarter, an eighth of its size for a fraction of the work.
    private static int ShrinkOf(int side)
    {
        var shrink = 1;
        while (shrink < 8 && side / (shrink * 2) >= PictureLimits.MaxSide)
        {
            shrink *= 2;
        }

        return shrink;
    }
}
