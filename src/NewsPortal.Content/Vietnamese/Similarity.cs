namespace NewsPortal.Content.Vietnamese;

/// <summary>How alike two statements are: the runs of three letters they share, from 0 to 1.</summary>
internal static class Similarity
{
    public static double Of(string left, string right)
    {
        var a = Trigrams(left);
        var b = Trigrams(right);
        var shared = a.Count(b.Contains);
        return a.Count + b.Count == 0 ? 1 : 2.0 * shared / (a.Count + b.Count);
    }

    private static HashSet<string> Trigrams(string text)
    {
        var folded = $" {Folding.Fold(text)} ";
        return [.. Enumerable.Range(0, Math.Max(0, folded.Length - 2)).Select(i => folded.Substring(i, 3))];
    }
}
