namespace NewsPortal.Data;

/// <summary>Where a block of an article came from: the line of a kept file.</summary>
/// <param name="Ordinal">The block's place in the body, from 0.</param>
/// <param name="Line">The line it begins at, from 1; null when an editor wrote it.</param>
/// <param name="FileHash">SHA-256 of the file.</param>
public sealed record BlockOrigin(int Ordinal, int? Line, byte[] FileHash)
{
    public long ArticleId { get; private set; }
}
