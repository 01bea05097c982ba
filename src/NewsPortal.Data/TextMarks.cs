using NewsPortal.Content;
using NewsPortal.Content.Merging;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Data;

/// <summary>What is derived from a text once, before it is saved: how it is found, counted and told from others.</summary>
/// <param name="Search">See <see cref="SearchWords.ToBytes"/>: packed, because many wait for their turn.</param>
public sealed record TextMarks(string HeadlineFolded, byte[] Search, int Syllables, StoryText Story, int[] Print)
{
    /// <param name="spoken">What is said in a recording: found, but not read.</param>
    public static TextMarks Of(string headline, string? lede, IReadOnlyList<Block> blocks, IReadOnlyList<string>? spoken = null)
    {
        ArgumentNullException.ThrowIfNull(headline);
        ArgumentNullException.ThrowIfNull(blocks);
        var (headlineFolded, ledeFolded) = (Folding.Fold(headline), Folding.Fold(lede ?? ""));
        var words = new SearchWords();
        words.Add(headlineFolded, 'A');
        words.Add(ledeFolded, 'B');
        var syllables = VietnameseText.CountSyllables(headline) + VietnameseText.CountSyllables(lede);
        var body = new List<string>(blocks.Count);
        foreach (var block in blocks)
        {
            var text = block.Words();
            var folded = Folding.Fold(text);
            words.Add(folded, block is Figure ? 'C' : 'D');
            syllables += VietnameseText.CountSyllables(text);
            body.Add(folded);
        }

        foreach (var line in spoken ?? [])
        {
            words.Add(Folding.Fold(line), 'D');
        }

        var story = new StoryText(ledeFolded, string.Join(' ', body));
        return new TextMarks(headlineFolded, words.ToBytes(), syllables, story, StoryPrint.Of($"{story.Lede} {story.Body}"));
    }
}
