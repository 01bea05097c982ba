using System.Text;

namespace NewsPortal.Content.Reading.Zip;

/// <summary>The name of a file in an archive: read in its encoding, refused when it could lead anywhere else.</summary>
internal static class ZipName
{
    public const int Utf8Flag = 1 << 11;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // What Windows in Vietnam wrote names in before archives knew UTF-8; every byte has a letter in it.
    private static readonly Encoding Old = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;

    /// <summary>The path with composed letters: one name, however a system wrote it.</summary>
    public static string Read(byte[] name, int flags)
    {
        var path = System.Text.Unicode.Utf8.IsValid(name) ? Strict.GetString(name)
            : (flags & Utf8Flag) == 0 ? Old.GetString(name)
            : throw new ArticleFormatException("zip-name", null, "Tệp nén có tên tệp không phải UTF-8 dù khai là UTF-8.");
        Refuse(path);
        return path.Normalize();
    }

    private static void Refuse(string path)
    {
        var problem = path.Length == 0 ? "tên trống"
            : path.Any(char.IsControl) ? "có ký tự điều khiển"
            : path.Contains('\\', StringComparison.Ordinal) ? "có dấu \\"
            : path[0] == '/' || (path.Length > 1 && path[1] == ':') ? "là đường dẫn tuyệt đối"
            : path.TrimEnd('/').Split('/') is var steps && steps.Any(step => step is "" or "." or "..") ? "dẫn ra ngoài hoặc có bước trống"
            : steps.Length > ZipLimits.MaxDepth ? $"sâu hơn {ZipLimits.MaxDepth} thư mục"
            : null;
        if (problem is not null)
        {
            throw new ArticleFormatException("zip-name", null, $"Tệp nén có tên tệp không an toàn “{Shown(path)}” ({problem}); cả tệp nén không được nhận.");
        }
    }

    private static string Shown(string path) =>
        string.Concat(path.Take(80).Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '?' : letter));
}
