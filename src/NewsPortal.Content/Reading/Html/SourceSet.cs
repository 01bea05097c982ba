using System.Globalization;

namespace NewsPortal.Content.Reading.Html;

/// <summary>The <c>srcset</c> of a picture: <c>a.jpg 480w, b.jpg 960w</c>.</summary>
internal static class SourceSet
{
    /// <summary>The address with the largest width or density, the first of equals; null when there is none.</summary>
    public static string? Largest(string? set)
    {
        string? largest = null;
        var size = -1.0;
        var rest = (set ?? "").AsSpan();
        while (Next(ref rest) is { } candidate)
        {
            if (candidate.Size > size)
            {
                (largest, size) = candidate;
            }
        }

        return largest;
    }

    // An address may hold commas of its own: only a comma at its end, or after its size, parts two candidates.
    private static (string Address, double Size)? Next(ref ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(", \t\r\n\f");
        if (rest.IsEmpty)
        {
            return null;
        }

        var end = rest.IndexOfAny(" \t\r\n\f");
        var address = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[end..];
        if (address.EndsWith(","))
        {
            return (address.TrimEnd(',').ToString(), 1);
        }

        var comma = rest.IndexOf(',');
        var size = (comma < 0 ? rest : rest[..comma]).Trim();
        rest = comma < 0 ? [] : rest[(comma + 1)..];
        return (address.ToString(), SizeOf(size));
    }

    private static double SizeOf(ReadOnlySpan<char> size) =>
        size.Length > 1 && double.TryParse(size[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : 1;
}
