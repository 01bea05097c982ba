using System.Buffers;

namespace NewsPortal.Content.Reading.Seeds;

/// <summary>
/// A line that is a photo's file name and nothing else: <c>anh-1.jpg</c>, <c>[IMG_1234.JPG]</c>, an address that ends so
/// (Samples/picture-names.txt). Such a line stands for the photo as the repeated headline does.
/// </summary>
internal static class PictureLine
{
    private const int LongestName = 260;
    private const int MostWords = 10;

    private static readonly string[] Endings = [".jpg", ".jpeg", ".jfif", ".png", ".gif", ".webp", ".avif", ".heic", ".bmp", ".tif", ".tiff"];

    private static readonly string[] Labels = ["ảnh", "hình", "hình ảnh", "image", "img", "photo"];

    private static readonly SearchValues<char> SentenceSigns = SearchValues.Create("“”\";!");

    /// <summary>The file's name as the line writes it; null when the line is another one.</summary>
    public static string? NameOf(string line)
    {
        if (line.Length > LongestName || !line.Contains('.', StringComparison.Ordinal))
        {
            return null;
        }

        var name = WithoutLabel(line.Trim(['[', ']', '(', ')', '<', '>', '*', ' ']));
        var isAddress = name.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || name.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        var path = isAddress ? name.Split('?', '#')[0] : name;
        var isName = Array.Exists(Endings, ending => path.Length > ending.Length && path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            && !name.AsSpan().ContainsAny(SentenceSigns)
            && (isAddress ? !name.Contains(' ', StringComparison.Ordinal) : !name.Contains(": ", StringComparison.Ordinal))
            && name.Split(' ').Length <= MostWords;
        return isName ? name : null;
    }

    // “[Ảnh: anh-1.jpg]”.
    private static string WithoutLabel(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Labels.Contains(line[..colon].TrimEnd(), StringComparer.OrdinalIgnoreCase) ? line[(colon + 1)..].TrimStart() : line;
    }
}
