using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsPortal.Content.Bodies;

/// <summary>
/// The Markdown a body is written in: CommonMark, figures (<c>^^^</c>) and tables with upright strokes; no HTML, no
/// attributes, no media links.
/// </summary>
public static class BodyMarkdown
{
    internal static MarkdownPipeline Pipeline { get; } = Markdown().Build();

    // Knows where each sign stands; slower, so only for what changes a text.
    private static readonly MarkdownPipeline Located = Markdown().UsePreciseSourceLocation().Build();

    /// <summary>A body with its pictures renamed: only their addresses change, everything else stays as it is written.</summary>
    /// <param name="markdown">The body.</param>
    /// <param name="names">New names by the present ones; a picture that is not in it keeps its name.</param>
    /// <exception cref="ArticleFormatException">The body is too large or too deep.</exception>
    public static string WithPictures(string markdown, IReadOnlyDictionary<string, string> names)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        ArgumentNullException.ThrowIfNull(names);
        if (names.Count == 0)
        {
            return markdown;
        }

        var renamed = new StringBuilder(markdown.Length);
        var end = 0;
        foreach (var (span, name) in Addresses(Parse(markdown, Located)).DistinctBy(address => address.Span.Start).OrderBy(address => address.Span.Start))
        {
            if (names.TryGetValue(name, out var newName))
            {
                renamed.Append(markdown, end, span.Start - end).Append(MarkdownText.Address(newName));
                end = span.End + 1;
            }
        }

        return renamed.Append(markdown, end, markdown.Length - end).ToString();
    }

    /// <summary>The kept pictures a body shows, each once, by their names.</summary>
    /// <exception cref="ArticleFormatException">The body is too large or too deep.</exception>
    public static IReadOnlyList<string> KeptPictures(string markdown) =>
        [.. BodyReader.Read(markdown).OfType<Figure>().Select(figure => PictureName.At(figure.Picture)?.ToString()).OfType<string>().Distinct()];

    /// <summary>A body with other words to its figures: one that stays the same stays as it is written, as does all else.</summary>
    /// <exception cref="ArticleFormatException">The body is too large or too deep.</exception>
    internal static string WithFigures(string markdown, Func<Figure, Figure> change)
    {
        var changed = new StringBuilder(markdown.Length);
        var end = 0;
        foreach (var block in Parse(markdown, Located))
        {
            if (BodyReader.ReadOne(block).Where(BodyReader.HasContent).ToList() is [Figure figure] && change(figure) is var other && other != figure)
            {
                changed.Append(markdown, end, block.Span.Start - end).Append(BodyWriter.Write([other]));
                end = block.Span.End + 1;
            }
        }

        return changed.Append(markdown, end, markdown.Length - end).ToString();
    }

    /// <exception cref="ArticleFormatException">The body is too large or too deep.</exception>
    internal static MarkdownDocument Parse(string markdown, int firstLine = 1) => Parse(markdown, Pipeline, firstLine);

    private static MarkdownDocument Parse(string markdown, MarkdownPipeline pipeline, int firstLine = 1)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        BodyGuard.Refuse(markdown, firstLine);
        try
        {
            var document = Markdig.Markdown.Parse(markdown, pipeline);
            FigureGuard.Refuse(document, firstLine);
            return document;
        }
        catch (ArgumentException)
        {
            // Markdig's own limit on nesting: the second net.
            throw BodyGuard.TooDeep(null);
        }
    }

    // A picture names its file where it stands, or through a definition (“![a][1]”) that a link may share: it follows the
    // picture then, because a link to a file that is not there leads nowhere.
    private static IEnumerable<(SourceSpan Span, string Name)> Addresses(MarkdownDocument document) =>
        document.Descendants<LinkInline>()
            .Where(link => link.IsImage && !string.IsNullOrEmpty(link.Url))
            .Select(link => (link.Reference is { } definition ? definition.UrlSpan : link.UrlSpan, link.Url!))
            .Where(address => !address.Item1.IsEmpty);

    private static MarkdownPipelineBuilder Markdown() => new MarkdownPipelineBuilder().DisableHtml().UseFigures().UsePipeTables();
}
