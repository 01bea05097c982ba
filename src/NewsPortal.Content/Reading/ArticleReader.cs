namespace NewsPortal.Content.Reading;

/// <summary>Reads one article file: bytes → text → format recognised by content → article. Start reading here.</summary>
public static class ArticleReader
{
    /// <param name="fileName">The file's name; without its ending it is the source key.</param>
    /// <param name="bytes">The whole file, as it came.</param>
    /// <exception cref="ArticleFormatException">The file is no article; the message says why.</exception>
    public static ParsedArticle Read(string fileName, ReadOnlySpan<byte> bytes) => throw new ArticleFormatException("unread", null, fileName);
}
