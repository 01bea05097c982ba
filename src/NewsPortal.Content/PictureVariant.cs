using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsPortal.Content;

/// <summary>
/// A kept picture at one width and in one format (ảnh theo cỡ): <c>&lt;hash&gt;-&lt;width&gt;x&lt;height&gt;-&lt;its own width&gt;.&lt;ending&gt;</c>.
/// The name tells from what it is made and how, so it too may be cached for ever.
/// </summary>
/// <param name="Hash">See <see cref="PictureName.Hash"/>.</param>
/// <param name="Full">Width and height of the published picture.</param>
/// <param name="Width">One of the <see cref="Widths"/> of such a picture.</param>
/// <param name="Ending">The format: <c>avif</c>, <c>webp</c>, <c>jpg</c> or <c>png</c>.</param>
public sealed partial record PictureVariant(string Hash, (int Width, int Height) Full, int Width, string Ending)
{
    // A phone's small photo of a list up to a desk's lead photo on a fine screen: each step half as much again, so that a
    // browser finds one near what it needs, and a picture stays a handful of files.
    private static readonly int[] Steps = [320, 480, 640, 960, 1280, 1920];

    // A step so near the picture's own width saves nothing.
    private const double NearlyWhole = 0.9;

    public int Height => Math.Max(1, (int)Math.Round((double)Full.Height * Width / Full.Width));

    /// <summary>The published pictures it may be made from: at most one of them is there.</summary>
    public IEnumerable<PictureName> Sources =>
        (Ending is "avif" or "webp" ? PictureName.Endings : [Ending]).Select(ending => new PictureName(Hash, Full.Width, Full.Height, ending));

    public static PictureVariant Of(PictureName picture, int width, string ending)
    {
        ArgumentNullException.ThrowIfNull(picture);
        return new PictureVariant(picture.Hash, (picture.Width, picture.Height), width, ending);
    }

    /// <summary>The widths a picture is served at, narrow first: the steps below its own, and its own unless it is beyond them.</summary>
    public static IReadOnlyList<int> Widths(int full) =>
        full > Steps[^1] ? Steps : [.. Steps.Where(step => step < full * NearlyWhole), full];

    /// <summary>Reads a name of exactly this shape, of a width that is served; anything else is null.</summary>
    public static PictureVariant? Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Shape().Match(name) is { Success: true } match
            && PictureName.Parse($"{match.Groups[1].Value}.jpg") is { } picture
            && Of(picture, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture), match.Groups[3].Value) is var variant
            && Widths(picture.Width).Contains(variant.Width) && variant.ToString() == name
            ? variant
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Hash}-{Full.Width}x{Full.Height}-{Width}.{Ending}");

    [GeneratedRegex(@"^([0-9a-f]{64}-\d{1,5}x\d{1,5})-(\d{1,5})\.(avif|webp|jpg|png)\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Shape();
}
