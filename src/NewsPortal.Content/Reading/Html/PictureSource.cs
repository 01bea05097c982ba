using AngleSharp.Dom;

namespace NewsPortal.Content.Reading.Html;

/// <summary>
/// Where an <c>img</c> has its picture. Pages load pictures late: <c>src</c> holds a placeholder then, and another attribute
/// the address. A page saved by a browser has <c>src</c> turned to the file beside it, which wins.
/// </summary>
internal static class PictureSource
{
    private static readonly string[] LateSources = ["data-original", "data-src", "data-lazy-src", "data-lazy", "data-url"];
    private static readonly string[] SourceSets = ["data-srcset", "data-lazy-srcset", "srcset"];

    /// <summary>As the page writes it; null for a placeholder, a tracker, a drawing (SVG), or nothing.</summary>
    public static string? Of(IElement image)
    {
        if (IsTracker(image))
        {
            return null;
        }

        var source = Usable(image.GetAttribute("src"));
        var late = LateSources.Select(name => Usable(image.GetAttribute(name))).FirstOrDefault(address => address is not null);
        var largest = SourceSets.Select(name => Usable(SourceSet.Largest(image.GetAttribute(name)))).FirstOrDefault(address => address is not null);
        if (source is not null && IsBeside(source) && (late is null || IsBeside(late) || FileName(late) == FileName(source)))
        {
            return source;
        }

        return late ?? largest ?? source ?? FromPicture(image);
    }

    /// <summary>The last part of an address, without query, percent-decoded.</summary>
    public static string FileName(string address)
    {
        var end = address.IndexOfAny(['?', '#']);
        var path = end < 0 ? address : address[..end];
        return Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..]);
    }

    /// <summary>A path beside the page rather than an address on the network.</summary>
    public static bool IsBeside(string address) =>
        !address.StartsWith('/') && !address.Contains("://", StringComparison.Ordinal) && !IsData(address);

    public static bool IsData(string address) => address.StartsWith("data:", StringComparison.OrdinalIgnoreCase);

    private static string? Usable(string? address)
    {
        address = address?.Trim();
        if (string.IsNullOrEmpty(address) || FileName(address).EndsWith(".svg", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (IsData(address))
        {
            return EmbeddedPicture.IsPicture(address) ? address : null;
        }

        // http, https, //host, /path, path: whatever else names a scheme is no picture (javascript:, blob:, about:).
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        var isScheme = colon > 0 && address.AsSpan(0, colon).IndexOfAny('/', '?', '#') < 0;
        return !isScheme || address.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
            ? address
            : null;
    }

    private static string? FromPicture(IElement image) => image.ParentElement is { LocalName: "picture" } picture
        ? picture.Children.Where(child => child.LocalName == "source")
            .SelectMany(source => SourceSets.Select(name => Usable(SourceSet.Largest(source.GetAttribute(name)))))
            .FirstOrDefault(address => address is not null)
        : null;

    private static bool IsTracker(IElement image) => IsTiny(image.GetAttribute("width")) || IsTiny(image.GetAttribute("height"));

    private static bool IsTiny(string? size) => size?.Trim() is "0" or "1" or "0px" or "1px";
}
