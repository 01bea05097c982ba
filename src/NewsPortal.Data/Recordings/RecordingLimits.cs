namespace NewsPortal.Data.Recordings;

/// <summary>What a recording may cost. It is streamed to the disk and never stands whole in memory.</summary>
public static class RecordingLimits
{
    public const long MaxBytes = 500L * 1024 * 1024;

    /// <summary>Captions and transcripts are read as a whole.</summary>
    public const int MaxTextBytes = 2 * 1024 * 1024;

    /// <summary>Parts of a file that are looked at for its length; a longer way through it is a trap.</summary>
    public const int MaxParts = 10_000;
}
