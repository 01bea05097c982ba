namespace NewsPortal.Content.Reading;

/// <summary>A file as it came (tệp nhận được): on disk, in an archive or uploaded. Opening it is its giver's work.</summary>
/// <param name="Name">How reports name it: its path below what the editor named, with <c>/</c>.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Open">A new stream from the start, seekable; the caller closes it.</param>
public sealed record IncomingFile(string Name, long Length, Func<Stream> Open)
{
    /// <summary>The section named by the folder it lies in; null when none is.</summary>
    public string? Section { get; init; }

    /// <summary>When it was last changed; null when its giver does not know.</summary>
    public DateTimeOffset? ModifiedAt { get; init; }

    /// <summary>The section a folder's name stands for, by the newspaper's settings: for formats that hold folders themselves.</summary>
    public Func<string, string?> SectionOf { get; init; } = _ => null;

    /// <summary>Whether it lies in an archive: an archive in it is refused.</summary>
    public bool Packed { get; init; }

    /// <summary>
    /// Finds a file beside this one by its relative path (<c>anh/1.jpg</c>): null when there is none, also for a path that
    /// leads out of what the editor named.
    /// </summary>
    public Func<string, IncomingFile?> Beside { get; init; } = _ => null;

    /// <summary>A file whose bytes are at hand.</summary>
    public static IncomingFile Of(string name, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return new IncomingFile(name, bytes.Length, () => new MemoryStream(bytes, writable: false));
    }

    /// <summary>The whole file.</summary>
    /// <param name="limit">In bytes.</param>
    /// <exception cref="ArticleFormatException">The file is larger, whatever it said of its length.</exception>
    public byte[] ReadAll(long limit)
    {
        if (Length > limit)
        {
            throw TooLarge(limit);
        }

        using var stream = Open();

        // As long as it says it is, and only then: one array and no copy.
        var bytes = new byte[Length];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (read < bytes.Length)
        {
            return bytes[..read];
        }

        using var rest = new MemoryStream();
        Span<byte> buffer = stackalloc byte[4096];
        while ((read = stream.Read(buffer)) > 0)
        {
            if (bytes.Length + rest.Length + read > limit)
            {
                throw TooLarge(limit);
            }

            rest.Write(buffer[..read]);
        }

        return rest.Length == 0 ? bytes : [.. bytes, .. rest.ToArray()];
    }

    internal static ArticleFormatException TooLarge(long limit) =>
        new("file-too-large", null, $"Tệp lớn hơn {limit / 1024 / 1024} MB, quá giới hạn của một bài viết.");
}
