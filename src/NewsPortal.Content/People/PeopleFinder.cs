namespace NewsPortal.Content.People;

/// <summary>
/// Finds the people of a story (nhân vật trong bài): names in Vietnamese syllables with the offices beside them. Sure before
/// complete: what may be a street, a school or a place is left out. In time that grows with the text and no faster.
/// </summary>
public static class PeopleFinder
{
    /// <summary>In the order in which the story names them in full.</summary>
    public static IReadOnlyList<StoryPerson> Find(string headline, string? lede, IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(headline);
        ArgumentNullException.ThrowIfNull(blocks);
        var cast = new Cast();
        cast.Add(headline, Mention.InHeadline, line: null);
        cast.Add(lede ?? "", Mention.InLede, line: null);
        for (var i = 0; i < blocks.Count; i++)
        {
            cast.Add(blocks[i].Words(), i, blocks[i].Line, isBody: blocks[i] is not Figure);
        }

        var people = cast.Settle();
        var statements = new StatementFinder(lede, blocks, people);
        return [.. people.Select(person => person with { Statements = statements.Of(person) })];
    }
}
