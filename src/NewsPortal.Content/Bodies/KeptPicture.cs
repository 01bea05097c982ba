using System.Buffers;
using System.Globalization;

namespace NewsPortal.Content.Bodies;

/// <summary>A picture the newspaper keeps, as its name tells: <c>SHA-256-WIDTHxHEIGHT.webp</c>.</summary>
internal sealed record KeptPicture(string Name, int Width, int Height)
{
    /// <summary>Where readers find kept pictures.</summary>
    public const string Folder = "/anh/";

    private const int HashLength = 64;
    private const int MostDigits = 5;

    private static readonly SearchValues<char> HashSigns = SearchValues.Create("0123456789abcdef");

    /// <summary>Null for every other name: a picture that is not ours is never shown.</summary>
    public static KeptPicture? Of(string? address)
    {
        var name = address?.StartsWith(Folder, StringComparison.Ordinal) == true ? address[Folder.Length..] : address;
        if (name is null || name.Length < HashLength + 2 || name[HashLength] != '-' || name.AsSpan(0, HashLength).ContainsAnyExcept(HashSigns))
        {
            return null;
        }

        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var by = name.IndexOf('x', HashLength);
        return by > 0 && dot > by && name[(dot + 1)..] is "webp" or "jpg" or "png" or "gif" or "avif"
            && Length(name[(HashLength + 1)..by]) is { } width && Length(name[(by + 1)..dot]) is { } height
            ? new KeptPicture(name, width, height)
            : null;
    }

    private static int? Length(string digits) =>
        digits.Length is > 0 and <= MostDigits && digits[0] != '0' && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? length
            : null;
}
