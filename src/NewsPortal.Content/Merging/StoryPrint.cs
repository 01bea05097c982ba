using System.Numerics;
using System.Runtime.InteropServices;

namespace NewsPortal.Content.Merging;

/// <summary>
/// A story's print (dấu bài): eight numbers made of its runs of syllables. Two tellings of one story share at least one
/// number; other stories hardly ever do. So the store is asked for a few candidates instead of every article.
/// </summary>
public static class StoryPrint
{
    /// <summary>A text shorter than this says too little to be told from another by its words.</summary>
    public const int FewestSyllables = 12;

    // A short text has few runs of three, and one changed word breaks three of them: it is told by runs of two, and two
    // of them a number. What lies near the limit has both prints, so that a text that grows over it is found.
    private const int Long = 60;
    private const int ShortUpTo = 90;

    private const int Bands = 8;
    private const int MostRows = 3;
    private const uint FnvStart = 2166136261;
    private const uint FnvStep = 16777619;

    // Odd multipliers, one a row: each gives another order of the same runs.
    private static readonly ulong[] Orders = [.. Enumerable.Range(1, Bands * MostRows).Select(row => Mix((ulong)row) | 1)];

    /// <param name="folded">Lede and body, folded.</param>
    /// <returns>Empty when the text is too short.</returns>
    public static int[] Of(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        var runs = Runs(folded);
        var syllables = runs.Count + 2;
        return syllables < FewestSyllables ? []
            : [.. syllables < Long ? [] : OfRuns(runs, rows: 3), .. syllables > ShortUpTo ? [] : OfRuns(Runs(folded, length: 2), rows: 2)];
    }

    /// <summary>The runs of so many syllables, two or three, each as a number.</summary>
    internal static List<uint> Runs(ReadOnlySpan<char> folded, int length = 3)
    {
        var runs = new List<uint>(folded.Length / 4);
        var (before, last, count) = (0u, 0u, 0);
        foreach (var range in folded.Split(' '))
        {
            var syllable = FnvStart;
            foreach (var letter in folded[range])
            {
                syllable = (syllable ^ letter) * FnvStep;
            }

            if (++count >= length)
            {
                runs.Add((uint)Mix((length == 3 ? BitOperations.RotateLeft(before, 11) : 0) + ((ulong)last << 20) + ((ulong)syllable << 32)));
            }

            (before, last) = (last, syllable);
        }

        return runs;
    }

    private static int[] OfRuns(List<uint> runs, int rows)
    {
        var least = new uint[Bands * rows];
        for (var row = 0; row < least.Length; row++)
        {
            var (order, smallest) = (Orders[row], uint.MaxValue);
            foreach (var run in CollectionsMarshal.AsSpan(runs))
            {
                smallest = Math.Min(smallest, (uint)((run + 1) * order >> 32));
            }

            least[row] = smallest;
        }

        return [.. Enumerable.Range(0, Bands).Select(band => (int)Mix(
            least[band * rows] + ((ulong)least[(band * rows) + 1] << 32) + (rows == 2 ? 0x5D : (ulong)least[(band * rows) + 2] << 17) + (ulong)band))];
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9 + 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
