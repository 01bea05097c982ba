using NetVips;
using NewsPortal.Data.Pictures;

namespace NewsPortal.Data.Recordings;

/// <summary>A series' picture as podcast directories want it: a square JPEG in RGB of 1400 to 3000 points a side.</summary>
public static class SeriesArtwork
{
    public const int Smallest = 1400;
    public const int Largest = 3000;

    private const int Quality = 86;

    /// <param name="picture">A kept picture of ours, or one of the program's own.</param>
    public static byte[] Make(string picture)
    {
        var bytes = File.ReadAllBytes(picture);
        using var known = PictureDecoder.Open(bytes, PictureFormats.Recognise(bytes));
        var side = Math.Clamp(Math.Min(known.Width, known.Height), Smallest, Largest);
        using var square = known.ThumbnailImage(side, height: side, size: Enums.Size.Both, crop: Enums.Interesting.Centre);
        using var coloured = square.Colourspace(Enums.Interpretation.Srgb);
        using var flat = coloured.HasAlpha() ? coloured.Flatten(background: [255, 255, 255]) : coloured.Copy();
        return flat.JpegsaveBuffer(q: Quality, optimizeCoding: true, keep: Enums.ForeignKeep.None);
    }
}
