namespace NewsPortal.Data;

/// <summary>
/// A source key whose file tells the story of an article that came under another key (khóa nguồn khác): its next import
/// goes to the same article.
/// </summary>
public sealed class OtherKey
{
    public required string Key { get; init; }
    public required long ArticleId { get; init; }

    /// <summary>SHA-256 of the file last imported under this key.</summary>
    public required byte[] FileHash { get; init; }

    /// <summary>See <see cref="Article.ReadStamp"/>.</summary>
    public required byte[] ReadStamp { get; init; }
}
