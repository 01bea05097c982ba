using Markdig.Syntax;

namespace NewsPortal.Content.Bodies;

/// <summary>A list of words only as one block. A list in an item gives its items after that one.</summary>
internal static class ListReader
{
    /// <summary>Whether a block is a list without figures, quotes and tables in its items.</summary>
    public static bool IsPlain(Markdig.Syntax.Block block) =>
        block is ListBlock list && list.Descendants<Markdig.Syntax.Block>().All(inner => inner is ListBlock or ListItemBlock or ParagraphBlock)
        && !InlinePictures.Of(list).Any();

    public static ItemList Read(ListBlock list) => new([.. Items(list)], list.IsOrdered);

    private static IEnumerable<string> Items(ListBlock list)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var text = string.Join(' ', item.OfType<ParagraphBlock>().Select(line => InlineText.Of(line.Inline)).Where(words => words.Length > 0));
            foreach (var words in item.OfType<ListBlock>().SelectMany(Items).Prepend(text).Where(words => words.Length > 0))
            {
                yield return words;
            }
        }
    }
}
