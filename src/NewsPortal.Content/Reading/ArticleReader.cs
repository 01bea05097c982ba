using NewsPortal.Content.Reading.Exports;
using NewsPortal.Content.Reading.Feeds;
using NewsPortal.Content.Reading.Ghost;
using NewsPortal.Content.Reading.Html;
using NewsPortal.Content.Reading.JsonLines;
using NewsPortal.Content.Reading.Markdown;
using NewsPortal.Content.Reading.Seeds;
using NewsPortal.Content.Reading.Word;
using NewsPortal.Content.Reading.WordPress;
using NewsPortal.Content.Reading.Zip;

namespace NewsPortal.Content.Reading;

/// <summary>Reads article files: format recognised by content → parts → articles. Start reading here.</summary>
public static class ArticleReader
{
    /// <summary>Raise it when a file would be read otherwise than before: files already imported are then read again.</summary>
    public const int Version = 3;

    /// <summary>In the order they are asked; the last one takes any text.</summary>
    internal static IReadOnlyList<IArticleFormat> Formats { get; } =
    [
        new WordFormat(), new ZipFormat(), new MarkdownFormat(), new WordPressFormat(), new FeedFormat(), new GhostFormat(), new JsonLinesFormat(),
        new HtmlFormat(), new SeedFormat(),
    ];

    /// <summary>The articles of a file, one after the other, not read yet.</summary>
    /// <exception cref="ArticleFormatException">While enumerating: the file is in no known format, or breaks off.</exception>
    public static IEnumerable<ArticlePart> Split(IncomingFile file, ReadingRules rules)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(rules);
        var start = FileStart.Of(file);
        return Formats.First(format => format.Recognises(start)).Split(file)
            .Select(part => part with { Read = () => rules.Apply(part.Name, part.Read()) });
    }

    /// <summary>The article of a file that holds one, its bytes at hand.</summary>
    /// <param name="fileName">The file's name; without its ending it is the source key.</param>
    /// <param name="bytes">The whole file, as it came.</param>
    /// <exception cref="ArticleFormatException">The file is no article; the message says why.</exception>
    public static ParsedArticle Read(string fileName, ReadOnlySpan<byte> bytes) =>
        Split(IncomingFile.Of(fileName, bytes.ToArray()), ReadingRules.None).First().Read();

    /// <summary>The source key of a file that names none itself. Some systems write names decomposed: the same name is the same key on all of them.</summary>
    public static string KeyOf(string fileName) => Path.GetFileNameWithoutExtension(fileName).Normalize();

    /// <summary>
    /// Whether a key is nothing but where the article lay: its file's name, or that and a line of an export that names no
    /// ids. Such a key proves little: two folders may hold two stories under it, and lines move.
    /// </summary>
    /// <param name="key">The article's.</param>
    /// <param name="partName">As reports name the part it came in.</param>
    public static bool IsOnlyPlace(string key, string partName)
    {
        ArgumentNullException.ThrowIfNull(partName);
        return key == KeyOf(partName) || IsOnlyLine(key, partName);
    }

    /// <summary>Whether a key is a file's name and a line.</summary>
    public static bool IsOnlyLine(string key, string partName)
    {
        ArgumentNullException.ThrowIfNull(partName);
        var colon = partName.LastIndexOf(':');
        return colon > 0 && key == ExportKey.OfPlace(partName[..colon], partName[(colon + 1)..]);
    }
}
