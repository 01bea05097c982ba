namespace NewsPortal.Data;

/// <summary>An address an article once had: it answers with one 301 to the address of today.</summary>
public sealed class Redirect
{
    /// <summary>The old path, from its first slash, without query: <c>/chinh-tri/hop-tinh-uy/218261.htm</c>.</summary>
    public required string Path { get; init; }

    public required long ArticleId { get; init; }
    public Article Article { get; private set; } = null!;
}
