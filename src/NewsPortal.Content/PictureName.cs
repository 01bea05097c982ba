using System.Buffers;
using System.Globalization;

namespace NewsPortal.Content;

/// <summary>
/// The name of a published picture: <c>&lt;SHA-256 of the original&gt;-&lt;width&gt;x&lt;height&gt;.&lt;ending&gt;</c>. Nobody can guess
/// it, and what it names never changes, so it may be cached for ever.
/// </summary>
/// <param name="Hash">64 hexadecimal digits, lower case.</param>
public sealed record PictureName(string Hash, int Width, int Height, string Ending)
{
    /// <summary>Where readers find published pictures.</summary>
    public const string Folder = "/anh/";

    /// <summary>The formats pictures are published in.</summary>
    public static readonly IReadOnlyList<string> Endings = ["jpg", "png", "webp"];

    private const int HashLength = 64;
    private const int MostPixels = 65_535;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>Reads a name of exactly this shape; anything else is null.</summary>
    public static PictureName? Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var parts = name.Length is > HashLength and < HashLength + 20 ? name[(HashLength + 1)..].Split('x', '.') : [];
        return parts is [var width, var height, "jpg" or "png" or "webp"] && !name.AsSpan(0, HashLength).ContainsAnyExcept(HexDigits)
            && int.TryParse(width, NumberStyles.None, CultureInfo.InvariantCulture, out var w)
            && int.TryParse(height, NumberStyles.None, CultureInfo.InvariantCulture, out var h)
            && new PictureName(name[..HashLength], w, h, parts[2]) is var read && w is > 0 and <= MostPixels && h is > 0 and <= MostPixels && read.ToString() == name
            ? read
            : null;
    }

    /// <summary>The picture at an address of ours, or of that name; every other address is null: what is not ours is never shown.</summary>
    public static PictureName? At(string? address) =>
        address is null ? null : Parse(address.StartsWith(Folder, StringComparison.Ordinal) ? address[Folder.Length..] : address);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Hash}-{Width}x{Height}.{Ending}");
}
