namespace NewsPortal.Data;

/// <summary>How much an article is being read (lượt đọc): reads, each of which counts half as much after a day.</summary>
public sealed class ReadScore
{
    public required long ArticleId { get; init; }
    public Article? Article { get; private set; }

    /// <summary>The sum of the reads as it stood at <see cref="At"/>.</summary>
    public required double Score { get; init; }

    /// <summary>When the last reads were added.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>
    /// The score's logarithm plus the days until <see cref="At"/>: all scores fade alike, so this number orders them at any
    /// moment and an index can keep it. Computed by the database.
    /// </summary>
    public double Rank { get; private set; }
}
