using Markdig.Syntax;
using NewsPortal.Content.Bodies;

namespace NewsPortal.Content.Merging;

/// <summary>
/// The pieces a body is merged by: its outermost blocks, each as its own Markdown. Joined by blank lines they are the body
/// again; no letter of it is lost.
/// </summary>
public static class BodyPieces
{
    private const string Gap = "\n\n";

    /// <exception cref="ArticleFormatException">The body is too large or too deep.</exception>
    public static IReadOnlyList<string> Of(string markdown)
    {
        // What stands before the first block, such as a definition of a link, goes with it.
        var starts = BodyMarkdown.Parse(markdown)
            .Where(block => block is not LinkReferenceDefinitionGroup)
            .Select(block => block.Span.Start).Distinct().Order().Skip(1).ToList();
        var pieces = new List<string>(starts.Count + 1);
        var from = 0;
        foreach (var start in starts.Append(markdown.Length))
        {
            var piece = markdown[from..start].Trim('\n', '\r');
            if (piece.Length > 0)
            {
                pieces.Add(piece);
            }

            from = start;
        }

        return pieces;
    }

    public static string Join(IEnumerable<string> pieces) => string.Join(Gap, pieces);

    /// <summary>
    /// The blocks of each piece. <paramref name="known"/> are the blocks of the whole body with their lines, where a file was
    /// read; they are handed out when they fit, else the blocks come without lines.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<Block>> Blocks(IReadOnlyList<string> pieces, IReadOnlyList<Block> known)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        ArgumentNullException.ThrowIfNull(known);
        if (pieces.Count == known.Count)
        {
            return [.. known.Select(block => (IReadOnlyList<Block>)[block])];
        }

        var read = pieces.Select(piece => BodyReader.Read(piece)).ToList();
        if (read.Sum(blocks => blocks.Count) != known.Count)
        {
            return read;
        }

        var next = 0;
        return [.. read.Select(blocks => (IReadOnlyList<Block>)[.. blocks.Select(_ => known[next++])])];
    }
}
