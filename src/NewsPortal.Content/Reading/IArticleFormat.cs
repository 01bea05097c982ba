namespace NewsPortal.Content.Reading;

/// <summary>A format article files come in: one folder below Reading, one line in <see cref="ArticleReader.Formats"/>.</summary>
public interface IArticleFormat
{
    /// <summary>Whether a file is in this format, by how it begins and not by its name.</summary>
    bool Recognises(FileStart start);

    /// <summary>The articles of a file, one after the other: an export of any length needs the memory of one article.</summary>
    /// <exception cref="ArticleFormatException">While enumerating: the file breaks off here; parts before it stand.</exception>
    IEnumerable<ArticlePart> Split(IncomingFile file);
}
