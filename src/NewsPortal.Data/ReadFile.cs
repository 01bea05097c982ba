using NewsPortal.Content;
using NewsPortal.Content.Bodies;

namespace NewsPortal.Data;

/// <summary>A file the importer read: its bytes, what they say, and the body rendered.</summary>
public sealed record ReadFile(string Name, byte[] Bytes, byte[] Hash, ParsedArticle Article, Body Body)
{
    private TextMarks? marks;

    /// <summary>Everything reading it depends on; see <see cref="FileStamp"/>.</summary>
    public byte[] Stamp { get; init; } = Hash;

    /// <summary>
    /// The moment rows made of it carry: of the import's input, not of the clock, so that an import that was cut short and
    /// run again gives the same rows (decision 0006). Null: the clock's.
    /// </summary>
    public DateTimeOffset? Moment { get; init; }

    /// <summary>Made by whoever asks first: a reading worker.</summary>
    public TextMarks Marks => marks ??= TextMarks.Of(Article.Headline, Article.Lede, Article.Blocks, [.. Article.Transcript.Select(line => line.Text)]);
}
