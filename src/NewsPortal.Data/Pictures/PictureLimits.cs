namespace NewsPortal.Data.Pictures;

/// <summary>What a picture may cost (docs/pictures.md has the measurements).</summary>
public static class PictureLimits
{
    public const int MaxBytes = 20 * 1024 * 1024;

    /// <summary>Read line by line while it is made smaller: most JPEG and PNG.</summary>
    public const int MaxPixels = 40_000_000;

    /// <summary>WebP stands in memory as a whole.</summary>
    public const int MaxWebpPixels = 30_000_000;

    /// <summary>AVIF, interlaced PNG and 16 bits a colour take the most time and memory for a pixel.</summary>
    public const int MaxHeavyPixels = 16_000_000;

    /// <summary>The longer side of what is published; readers' screens get smaller ones still.</summary>
    public const int MaxSide = 2560;

    /// <summary>A drawing up to here stays without loss; beyond, it is a photo in a drawing's format.</summary>
    public const int MaxDrawingBytes = 1024 * 1024;
}
