using System.Buffers;
using Markdig;
using Markdig.Syntax;

namespace NewsPortal.Content.Bodies;

/// <summary>
/// The Markdown a body is written in: CommonMark and figures (<c>^^^</c>), no HTML, no attributes. A guard stands before
/// the parser, because a few thousand nested signs would cost it seconds or its stack.
/// </summary>
internal static class BodyMarkdown
{
    // Room for the largest file a reader accepts with every letter escaped: what was imported can be rendered.
    public const int MaxLength = 20 * 1024 * 1024;

    // Far above what a person writes, far below what hurts (BodyRendererTests measures both).
    private const int MaxDepth = 32;
    private const int MaxSignsInLine = 2_000;
    private const int MaxSigns = 30_000;

    private static readonly SearchValues<char> Openers = SearchValues.Create(" \t>-+*0123456789.)");

    public static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UseFigures().Build();

    /// <exception cref="ArticleFormatException">The body is too large or too deep.</exception>
    public static MarkdownDocument Parse(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        if (markdown.Length > MaxLength)
        {
            throw new ArticleFormatException("body-too-large", null, $"Nội dung bài dài hơn {MaxLength:N0} ký tự, quá giới hạn.");
        }

        RefuseTooDeep(markdown);
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's own limit on nesting: the second net.
            throw TooDeep(null);
        }
    }

    private static void RefuseTooDeep(ReadOnlySpan<char> markdown)
    {
        var number = 0;
        var all = 0;
        foreach (var line in markdown.EnumerateLines())
        {
            number++;
            var signs = Signs(line);
            all += signs;
            if (signs > MaxSignsInLine || all > MaxSigns || Nesting(line) > MaxDepth)
            {
                throw TooDeep(number);
            }
        }
    }

    // Quotes and lists nest by the signs a line begins with. A long rule (-----) nests nothing: only “- - -” does.
    private static int Nesting(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAnyExcept(Openers);
        var start = end < 0 ? line : line[..end];
        return start.Count('>') + start.Count("- ") + start.Count("+ ") + start.Count("* ") + start.Count(". ") + start.Count(") ");
    }

    // Links, emphasis and code are looked for from every sign that is not escaped.
    private static int Signs(ReadOnlySpan<char> line)
    {
        var signs = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\')
            {
                i++;
            }
            else if (line[i] is '[' or ']' or '*' or '_' or '`' or '<')
            {
                signs++;
            }
        }

        return signs;
    }

    private static ArticleFormatException TooDeep(int? line) =>
        new("body-too-deep", line, "Nội dung có quá nhiều dấu định dạng lồng nhau, không thể hiển thị.");
}
