namespace NewsPortal.Data;

/// <summary>The bytes of an accepted file, kept as they came (tệp bài gốc). One row a content, whatever its names.</summary>
public sealed class SourceFile
{
    /// <summary>SHA-256 of <see cref="Bytes"/>.</summary>
    public required byte[] Hash { get; init; }

    public required byte[] Bytes { get; init; }

    /// <summary>The name it first came under.</summary>
    public required string Name { get; init; }

    public required string Format { get; init; }
    public required string Encoding { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }
}
