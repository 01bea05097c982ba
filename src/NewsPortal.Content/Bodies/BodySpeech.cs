using System.Text.RegularExpressions;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Bodies;

/// <summary>
/// What a voice reads of an article (nghe bài): its text in pieces a voice can hold, each with the name of the block it
/// stands in, so that the page can show where it is. Captions and tables are for the eye and are left out.
/// </summary>
public static partial class BodySpeech
{
    // Some voices fall silent after a quarter of a minute: about this many letters.
    private const int LongestPiece = 220;

    /// <exception cref="ArticleFormatException">The body is too large or too deep.</exception>
    public static IReadOnlyList<Piece> Of(string headline, string? lede, string markdown)
    {
        var document = BodyMarkdown.Parse(markdown);
        BodyAnchors.Set(document);
        return
        [
            .. Cut(null, headline),
            .. Cut(null, lede ?? ""),
            .. document.Where(block => BodyAnchors.Of(block) is not null)
                .SelectMany(block => BodyReader.ReadOne(block).Where(read => read is not Figure).SelectMany(read => Cut(BodyAnchors.Of(block), TextOf(read)))),
        ];
    }

    // A list is said with a rest after each item.
    private static string TextOf(Block block) => block is ItemList list ? string.Join(". ", list.Items.Select(item => item.TrimEnd('.', ';', ','))) + "." : block.Words();

    private static IEnumerable<Piece> Cut(string? at, string text)
    {
        var piece = "";
        foreach (var sentence in Sentences().Matches(SpokenText.Of(text)).Select(match => match.Value))
        {
            if (piece.Length > 0 && piece.Length + sentence.Length > LongestPiece)
            {
                yield return new Piece(at, piece.Trim());
                piece = "";
            }

            piece += sentence;
        }

        if (piece.Any(char.IsLetterOrDigit))
        {
            yield return new Piece(at, piece.Trim());
        }
    }

    // To the end of a sentence; one that is very long, to the end of a clause.
    [GeneratedRegex(@"[^.!?…;:,]+(?:[.!?…;:,](?=\S))*[^.!?…;:,]*[.!?…;:,]*[”""’)]*\s*|[.!?…;:,]+\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sentences();

    /// <param name="At">The name of the block on the page; null for headline and lede.</param>
    public sealed record Piece(string? At, string Text);
}
