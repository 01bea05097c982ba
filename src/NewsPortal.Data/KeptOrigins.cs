using NewsPortal.Content;
using NewsPortal.Content.Merging;

namespace NewsPortal.Data;

/// <summary>Which lines of its file the blocks of an edited body still are: those of the pieces the editor left as they were.</summary>
internal static class KeptOrigins
{
    public static IEnumerable<(int? Line, byte[] FileHash)> Of(
        IReadOnlyList<string> before, IReadOnlyList<BlockOrigin> origins,
        IReadOnlyList<string> after, IReadOnlyList<IReadOnlyList<Block>> blocks, byte[] fileHash)
    {
        var kept = PieceDiff.Kept(before, after);
        var starts = Starts(before, origins.Count);
        return after.SelectMany((_, i) => blocks[i].Select((_, j) =>
            starts is not null && kept[i] is { } old && starts[old] + j < origins.Count
                ? (origins[starts[old] + j].Line, origins[starts[old] + j].FileHash)
                : (null, fileHash)));
    }

    // Where each piece's first block stands among the origins; null when they do not fit together.
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
