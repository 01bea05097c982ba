namespace NewsPortal.Content.Recordings;

/// <summary>What an article plays (bản ghi): the file of a video or an episode, and what belongs to it.</summary>
public sealed record Recording
{
    /// <summary>As the article's file writes it until the importer has kept it, then its <see cref="RecordingName"/>; null when it is not there.</summary>
    public string? File { get; init; }

    /// <summary>Film, not sound alone.</summary>
    public bool IsVideo { get; init; }

    /// <summary>Of the kept file, in bytes.</summary>
    public long Length { get; init; }

    /// <summary>How long it plays: read from the file, else as said; null when neither tells.</summary>
    public int? Seconds { get; init; }

    /// <summary>Of a video's picture, in points.</summary>
    public int? Width { get; init; }

    public int? Height { get; init; }

    /// <summary>The picture that stands for it, named like a figure's.</summary>
    public string? Poster { get; init; }

    /// <summary>Its captions (phụ đề), a WebVTT file, named as <see cref="File"/> is.</summary>
    public string? Captions { get; init; }

    /// <summary>Its parts (phần), each with the second it begins at.</summary>
    public IReadOnlyList<TimedLine> Chapters { get; init; } = [];

    /// <summary>Its number in the series.</summary>
    public int? Episode { get; init; }

    /// <summary>Whether it has words not for children.</summary>
    public bool Explicit { get; init; }

    public bool Equals(Recording? other) =>
        other is not null
        && (File, IsVideo, Length, Seconds, Width, Height, Poster, Captions, Episode, Explicit)
            == (other.File, other.IsVideo, other.Length, other.Seconds, other.Width, other.Height, other.Poster, other.Captions, other.Episode, other.Explicit)
        && Chapters.SequenceEqual(other.Chapters);

    public override int GetHashCode() => HashCode.Combine(File, Length, Seconds, Poster, Captions, Episode, Chapters.Count);
}
