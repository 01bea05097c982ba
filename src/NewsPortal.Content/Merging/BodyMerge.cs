using DiffPlex.Model;

namespace NewsPortal.Content.Merging;

/// <summary>Merges two lists of pieces that come from one (diff3).</summary>
internal static class BodyMerge
{
    public static List<MergedPiece> Of(
        IReadOnlyList<string> before, IReadOnlyList<string> mine, IReadOnlyList<string> theirs, List<MergeConflict> conflicts)
    {
        var (myChanges, theirChanges) = (PieceDiff.Of(before, mine), PieceDiff.Of(before, theirs));
        var merged = new List<MergedPiece>();
        var (at, m, t) = (0, 0, 0);
        var (myNext, theirNext) = (0, 0);
        while (at < before.Count || myNext < myChanges.Count || theirNext < theirChanges.Count)
        {
            var start = Math.Min(StartOf(myChanges, myNext), StartOf(theirChanges, theirNext));
            for (; at < Math.Min(start, before.Count); at++, m++, t++)
            {
                merged.Add(new MergedPiece(theirs[t], t));
            }

            if (start == int.MaxValue)
            {
                break;
            }

            // All changes of both sides that overlap, one after the other, are one region.
            var (end, myFirst, theirFirst) = (start, myNext, theirNext);
            while (Take(myChanges, ref myNext, start, ref end) || Take(theirChanges, ref theirNext, start, ref end))
            {
            }

            var (myCount, theirCount) = (Length(myChanges, myFirst, myNext, end - start), Length(theirChanges, theirFirst, theirNext, end - start));
            var region = new Region(Slice(before, start, end - start), Slice(mine, m, myCount), Slice(theirs, t, theirCount), t);
            merged.AddRange(region.Resolve(conflicts));
            (at, m, t) = (end, m + myCount, t + theirCount);
        }

        return merged;
    }

    private static int StartOf(IReadOnlyList<DiffBlock> changes, int next) => next < changes.Count ? changes[next].DeleteStartA : int.MaxValue;

    // A change belongs to the region when it begins inside it, or with it: two insertions at one place are one region.
    private static bool Take(IReadOnlyList<DiffBlock> changes, ref int next, int start, ref int end)
    {
        if (next >= changes.Count || (changes[next].DeleteStartA >= end && changes[next].DeleteStartA != start))
        {
            return false;
        }

        end = Math.Max(end, changes[next].DeleteStartA + changes[next].DeleteCountA);
        next++;
        return true;
    }

    private static int Length(IReadOnlyList<DiffBlock> changes, int first, int next, int length) =>
        length + changes.Skip(first).Take(next - first).Sum(change => change.InsertCountB - change.DeleteCountA);

    private static List<string> Slice(IReadOnlyList<string> pieces, int from, int count) => [.. pieces.Skip(from).Take(count)];

    /// <summary>A stretch where at least one side differs from the last import.</summary>
    private sealed record Region(List<string> Before, List<string> Mine, List<string> Theirs, int FileStart)
    {
        public IEnumerable<MergedPiece> Resolve(List<MergeConflict> conflicts)
        {
            if (Mine.SequenceEqual(Before) || Mine.SequenceEqual(Theirs))
            {
                return Theirs.Select(FromFile);
            }

            if (Theirs.SequenceEqual(Before))
            {
                // Pieces the editor left where they were are the file's still.
                return Mine.Select(piece => new MergedPiece(piece, Theirs.IndexOf(piece) is >= 0 and var i ? FileStart + i : null));
            }

            if (Before.Count > 1 && Before.Count == Mine.Count && Before.Count == Theirs.Count)
            {
                return [.. Enumerable.Range(0, Before.Count).SelectMany(i =>
                    new Region([Before[i]], [Mine[i]], [Theirs[i]], FileStart + i).Resolve(conflicts))];
            }

            if (Added(Mine) is { } mineAdded)
            {
                return [.. Mine.Take(mineAdded).Select(Own), .. Theirs.Select(FromFile), .. Mine.Skip(mineAdded + Before.Count).Select(Own)];
            }

            if (Added(Theirs) is { } theirsAdded)
            {
                var after = theirsAdded + Before.Count;
                return [.. Theirs.Take(theirsAdded).Select(FromFile), .. Mine.Select(Own), .. Theirs.Skip(after).Select((piece, i) => FromFile(piece, after + i))];
            }

            conflicts.Add(new MergeConflict("thân bài", Theirs.Count > 0 ? FileStart : null, BodyPieces.Join(Mine), BodyPieces.Join(Theirs)));
            return Mine.Select(Own);
        }

        private static MergedPiece Own(string piece) => new(piece, null);

        private MergedPiece FromFile(string piece, int place) => new(piece, FileStart + place);

        // One side only added pieces around the old ones, so the other side's change of the old ones stands between them:
        // how many were added before; null when it did more than that.
        private int? Added(List<string> side)
        {
            for (var i = 0; Before.Count > 0 && i + Before.Count <= side.Count; i++)
            {
                if (Before.SequenceEqual(side.Skip(i).Take(Before.Count)))
                {
                    return i;
                }
            }

            return null;
        }
    }
}
