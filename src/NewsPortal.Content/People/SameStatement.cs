using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.People;

/// <summary>Whether two printings are one statement: a caption and the quote made of it differ by a small word or a comma.</summary>
public static class SameStatement
{
    private const double AlikeSyllables = 0.9;
    private const double AlikePairs = 0.8;

    // What is compared of a statement that runs over a whole page.
    private const int MostSyllables = 600;

    public static bool Alike(string left, string right) =>
        Likeness(left, right) >= AlikeSyllables && Shared(Pairs(Syllables(left)), Pairs(Syllables(right))) >= AlikePairs;

    /// <summary>The syllables two statements share, 0 to 1, each as often as it stands there.</summary>
    public static double Likeness(string left, string right) => Shared(Syllables(left), Syllables(right));

    private static List<string> Syllables(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. Folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostSyllables)];
    }

    private static List<string> Pairs(List<string> syllables) => [.. syllables.Zip(syllables.Skip(1), (left, right) => $"{left} {right}")];

    private static double Shared(List<string> left, List<string> right)
    {
        var counts = left.CountBy(item => item).ToDictionary(pair => pair.Key, pair => pair.Value);
        var shared = 0;
        foreach (var item in right)
        {
            if (counts.GetValueOrDefault(item) is > 0 and var count)
            {
                counts[item] = count - 1;
                shared++;
            }
        }

        return left.Count + right.Count == 0 ? 1 : 2.0 * shared / (left.Count + right.Count);
    }
}
