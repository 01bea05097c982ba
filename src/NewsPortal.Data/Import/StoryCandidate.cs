namespace NewsPortal.Data.Import;

/// <summary>An article that may tell the same story as a new file.</summary>
internal sealed record StoryCandidate(long Id, string Key, string Headline, string? Source, int[] Print, bool InThisRound);
