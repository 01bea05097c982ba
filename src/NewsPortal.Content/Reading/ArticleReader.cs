using NewsPortal.Content.Reading.Seeds;

namespace NewsPortal.Content.Reading;

/// <summary>Reads one article file: bytes → text → format recognised by content → article. Start reading here.</summary>
public static class ArticleReader
{
    // A page or a document saved as text is full of words too; read as a seed it would put its markup before readers.
    private static readonly string[] OtherFormats = ["<!doctype", "<html", "<?xml", "{\\rtf"];

    /// <param name="fileName">The file's name; without its ending it is the source key.</param>
    /// <param name="bytes">The whole file, as it came.</param>
    /// <exception cref="ArticleFormatException">The file is no article; the message says why.</exception>
    public static ParsedArticle Read(string fileName, ReadOnlySpan<byte> bytes)
    {
        var file = TextDecoder.Decode(bytes);
        var start = file.Text.AsSpan().TrimStart();
        foreach (var format in OtherFormats)
        {
            if (start.StartsWith(format, StringComparison.OrdinalIgnoreCase))
            {
                throw new ArticleFormatException("unknown-format", 1,
                    $"Tệp bắt đầu bằng “{format}”: định dạng này chưa đọc được, chỉ nhận bài dạng văn bản thuần.");
            }
        }

        return SeedParser.Parse(KeyOf(fileName), file);
    }

    // Some systems write names decomposed: the same name is the same key on all of them.
    private static string KeyOf(string fileName) => Path.GetFileNameWithoutExtension(fileName).Normalize();
}
