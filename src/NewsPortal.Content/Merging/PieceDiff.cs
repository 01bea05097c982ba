using DiffPlex;
using DiffPlex.Model;

namespace NewsPortal.Content.Merging;

/// <summary>Where two lists of pieces differ.</summary>
public static class PieceDiff
{
    // A sign no accepted text holds (TextChecks refuses it).
    private const char Between = '\u0001';

    /// <summary>For each piece after: its place before when it was left as it was, else null.</summary>
    public static IReadOnlyList<int?> Kept(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var kept = new List<int?>();
        var old = 0;
        foreach (var change in Of(before, after))
        {
            while (kept.Count < change.InsertStartB)
            {
                kept.Add(old++);
            }

            kept.AddRange(Enumerable.Repeat<int?>(null, change.InsertCountB));
            old += change.DeleteCountA;
        }

        while (kept.Count < after.Count)
        {
            kept.Add(old++);
        }

        return kept;
    }

    internal static IReadOnlyList<DiffBlock> Of(IReadOnlyList<string> before, IReadOnlyList<string> after) =>
        [.. Differ.Instance.CreateDiffs(
            string.Join(Between, before), string.Join(Between, after), ignoreWhiteSpace: false, ignoreCase: false, Chunks.Instance).DiffBlocks];

    private sealed class Chunks : IChunker
    {
        public static Chunks Instance { get; } = new();

        public IReadOnlyList<string> Chunk(string text) => text.Length == 0 ? [] : text.Split(Between);
    }
}
