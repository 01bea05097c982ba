using NetVips;
using NewsPortal.Content;

namespace NewsPortal.Data.Pictures;

/// <summary>What is seen of a picture when it is kept: its look, and where the eye goes first.</summary>
/// <param name="Look">See <see cref="PictureLook"/>.</param>
/// <param name="Focus">A person's skin, strong colour, sharp detail: what libvips calls attention.</param>
internal sealed record PictureSight(long? Look, FocalPoint Focus)
{
    private const int LookedAt = 256;

    public static PictureSight Of(Image points) => new(PictureLook.Of(points), FocusOf(points));

    private static FocalPoint FocusOf(Image points)
    {
        using var plain = points.HasAlpha() ? points.Flatten(background: [255]) : points.Copy();
        using var coloured = plain.Colourspace(Enums.Interpretation.Srgb);
        using var small = coloured.ThumbnailImage(LookedAt, height: LookedAt, size: Enums.Size.Down);
        var side = Math.Min(small.Width, small.Height);
        using var square = small.Smartcrop(side, side, out var x, out var y, interesting: Enums.Interesting.Attention);
        return new FocalPoint(Part(x, small.Width), Part(y, small.Height));
    }

    // To the nearest tenth: two encodings of one photo may differ by a point.
    private static int Part(int at, int of) => Math.Clamp((int)Math.Round(10.0 * at / of), 0, 10) * 10;
}
