using NewsPortal.Content;
using NewsPortal.Content.Merging;

namespace NewsPortal.Data;

/// <summary>Which lines of its file the blocks of an edited body still are: those of the pieces the editor left as they were.</summary>
internal static class KeptLines
{
    public static IEnumerable<int?> Of(
        IReadOnlyList<string> before, int?[] lines, IReadOnlyList<string> after, IReadOnlyList<IReadOnlyList<Block>> blocks)
    {
        var kept = PieceDiff.Kept(before, after);
        var starts = Starts(before, lines.Length);
        return after.SelectMany((_, i) => blocks[i].Select((_, j) =>
            starts is not null && kept[i] is { } old && starts[old] + j < lines.Length ? lines[starts[old] + j] : null));
    }

    // Where each piece's first block stands among the lines; null when they do not fit together.
    private static List<int>? Starts(IReadOnlyList<string> pieces, int count)
    {
        if (pieces.Count == count)
        {
            return [.. Enumerable.Range(0, count)];
        }

        var starts = new List<int>();
        var next = 0;
        foreach (var blocks in BodyPieces.Blocks(pieces, []))
        {
            starts.Add(next);
            next += blocks.Count;
        }

        return next == count ? starts : null;
    }
}
