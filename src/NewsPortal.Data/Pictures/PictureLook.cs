using System.Buffers.Binary;
using System.Numerics;
using NetVips;

namespace NewsPortal.Data.Pictures;

/// <summary>
/// What a picture looks like in 64 bits (difference hash): each says whether a spot is brighter than the next one to its
/// right, in 8 rows of 9 spots. The same photo in another size or format differs by a few bits at most.
/// </summary>
internal static class PictureLook
{
    /// <summary>Pictures that differ by no more bits look alike.</summary>
    public const int MaxDifference = 4;

    // A plain surface or one smooth shade: nearly all bits are equal, as in every other such picture.
    private const int MinBits = 6;

    public static long? Of(Image image)
    {
        using var plain = image.HasAlpha() ? image.Flatten(background: [255]) : image.Copy();
        using var grey = plain.Colourspace(Enums.Interpretation.Bw);
        using var small = grey.ThumbnailImage(9, height: 8, size: Enums.Size.Force);
        var spots = small.WriteToMemory<byte>();
        var step = spots.Length / (9 * 8);
        Span<byte> rows = stackalloc byte[8];
        for (var spot = 0; spot < 64; spot++)
        {
            var at = ((spot / 8 * 9) + (spot % 8)) * step;
            rows[spot / 8] |= (byte)(spots[at] > spots[at + step] ? 1 << (spot % 8) : 0);
        }

        var look = BinaryPrimitives.ReadInt64LittleEndian(rows);
        return BitOperations.PopCount((ulong)look) is >= MinBits and <= 64 - MinBits ? look : null;
    }
}
