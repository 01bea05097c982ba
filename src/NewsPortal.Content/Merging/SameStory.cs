using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Merging;

/// <summary>
/// Whether two texts tell one story (cùng một bài). Strict on purpose: a weather or price report of another day has the
/// same sentences and other figures, and is another story.
/// </summary>
public static class SameStory
{
    private const double AlikeBody = 0.9;
    private const double AlikeLede = 0.9;
    private const double AlikeFigures = 0.8;

    /// <summary>How alike the bodies are, 0 to 1, when the two are one story; null when they are not.</summary>
    public static double? Likeness(StoryText left, StoryText right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var body = Shared(Runs(left.Body), Runs(right.Body));
        return body >= AlikeBody
            && Similarity.Of(left.Lede, right.Lede) >= AlikeLede
            && Shared(Runs($"{left.Lede} {left.Body}"), Runs($"{right.Lede} {right.Body}")) >= AlikeBody
            && Shared(Figures(left), Figures(right)) >= AlikeFigures
                ? body
                : null;
    }

    // Two words make no run of three, and are compared as they are. Letters of a lede are alike where only a place's name
    // is another: a teaser without a body is compared by its words too.
    private static List<uint> Runs(string folded) => StoryPrint.Runs(folded) is { Count: > 0 } runs ? runs
        : [.. folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => StoryPrint.Runs($"{word} . .")[0])];

    // Each as often as it occurs: ten paragraphs against the same ten twice are not alike.
    private static double Shared<T>(List<T> left, List<T> right)
        where T : notnull
    {
        var counts = new Dictionary<T, int>(left.Count);
        foreach (var item in left)
        {
            counts[item] = counts.GetValueOrDefault(item) + 1;
        }

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

    private static List<string> Figures(StoryText story) =>
        [.. $"{story.Lede} {story.Body}".Split(' ').Where(word => word.Length > 0 && char.IsDigit(word[0]))];
}

/// <summary>What a story is compared by.</summary>
/// <param name="Lede">Folded; empty when there is none.</param>
/// <param name="Body">Its blocks' words, folded.</param>
public sealed record StoryText(string Lede, string Body);
