using System.Globalization;

namespace NewsPortal.Content;

/// <summary>What a page offers of one picture, so that a browser takes the smallest file that looks right.</summary>
/// <param name="Picture">The kept picture.</param>
/// <param name="Sizes">How wide the page shows it, as the <c>sizes</c> of HTML.</param>
/// <param name="Narrowest">Narrower ones than this the place never needs.</param>
/// <param name="Widest">Nor wider ones.</param>
public sealed record PictureChoice(PictureName Picture, string Sizes, int Narrowest = 0, int Widest = int.MaxValue)
{
    /// <summary>The formats, best first; every browser knows the last, in which the picture itself is kept.</summary>
    public IReadOnlyList<string> Endings => Picture.Ending == "webp" ? ["avif", "webp"] : ["avif", "webp", Picture.Ending];

    /// <summary>The picture itself, for whoever reads no <c>srcset</c>.</summary>
    public string Address => PictureName.Folder + Picture;

    public static string TypeOf(string ending) => ending == "jpg" ? "image/jpeg" : "image/" + ending;

    /// <summary>The picture's addresses in one format, as the <c>srcset</c> of HTML.</summary>
    public string SrcsetOf(string ending) => string.Join(", ", Widths().Select(width =>
        string.Create(CultureInfo.InvariantCulture, $"{PictureName.Folder}{PictureVariant.Of(Picture, width, ending)} {width}w")));

    /// <summary>One address in a format, for whoever reads no <c>srcset</c>.</summary>
    public string OneOf(string ending) => SrcsetOf(ending).Split(' ')[0];

    private List<int> Widths()
    {
        var all = PictureVariant.Widths(Picture.Width);
        var fitting = all.Where(width => width >= Narrowest && width <= Widest).ToList();
        return fitting.Count > 0 ? fitting : [all[^1] < Narrowest ? all[^1] : all.First(width => width >= Narrowest)];
    }
}
