using NewsPortal.Content;

namespace NewsPortal.Data.Recordings;

/// <summary>
/// Keeps the recordings of imported articles (docs/recordings.md): streams each to the disk, reads its type and length from
/// its bytes, checks its captions, and gives the article their new names. From any thread; the same file again changes nothing.
/// </summary>
/// <param name="folder">Where the files lie.</param>
public sealed class RecordingStore(RecordingFolder folder)
{
    /// <summary>The article with its recording kept; what is not taken is left out, and a finding says why.</summary>
    public ParsedArticle Keep(ParsedArticle article) => Each(article, writes: true);

    /// <summary>The same findings, and nothing is written.</summary>
    public ParsedArticle Check(ParsedArticle article) => Each(article, writes: false);

    private ParsedArticle Each(ParsedArticle article, bool writes)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.Recording is null && article.TranscriptFile is null ? article : new ArticleRecordings(article, folder, writes).Kept();
    }
}
