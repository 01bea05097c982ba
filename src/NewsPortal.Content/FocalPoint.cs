using System.Globalization;

namespace NewsPortal.Content;

/// <summary>
/// What a picture is about (tiêu điểm ảnh): a point of it, in hundredths from its left and from its top. Whatever a list
/// cuts away, this stays in sight.
/// </summary>
public sealed record FocalPoint(int X, int Y)
{
    public const int Most = 100;

    /// <summary>Reads <c>40% 30%</c>, with or without the signs; null when it is no point of a picture.</summary>
    public static FocalPoint? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return parts is [var x, var y] && Read(x) is { } left && Read(y) is { } top ? new FocalPoint(left, top) : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{X}% {Y}%");

    private static int? Read(string part) =>
        int.TryParse(part.EndsWith('%') ? part[..^1] : part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= Most
            ? number
            : null;
}
