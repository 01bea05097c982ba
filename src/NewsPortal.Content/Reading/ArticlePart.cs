namespace NewsPortal.Content.Reading;

/// <summary>
/// One article's part of a file: the whole file, one post of an export, one file of an archive. Splitting a file is quick;
/// <paramref name="Read"/> does the work and can run on another core.
/// </summary>
/// <param name="Name">How reports name it: the file's name; in an export with the line the part begins at, <c>export.xml:1204</c>.</param>
/// <param name="Bytes">What is kept as the article's source; its blocks' lines count in here.</param>
/// <param name="Read">Reads the article; throws <see cref="ArticleFormatException"/> when the part is none.</param>
public sealed record ArticlePart(string Name, byte[] Bytes, Func<ParsedArticle> Read)
{
    /// <summary>
    /// Finds a photo the article names where its file came from, without reading the article: null when it is not there,
    /// or when the photos lie in the file itself.
    /// </summary>
    public Func<string, IncomingFile?> Photo { get; init; } = _ => null;

    /// <summary>
    /// Set when the part is a file of its own (an archive's entry) that is split in turn: so its faults stay its own, and its
    /// bytes are read when it is its turn.
    /// </summary>
    public IncomingFile? Inner { get; init; }
}
