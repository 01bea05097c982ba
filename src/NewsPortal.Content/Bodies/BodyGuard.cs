using System.Buffers;

namespace NewsPortal.Content.Bodies;

/// <summary>
/// Refuses a body that would cost the Markdown parser seconds or its stack, before it is parsed: a few thousand nested
/// signs, or a table whose one wide row widens all the others.
/// </summary>
internal static class BodyGuard
{
    // Room for the largest file a reader accepts with every letter escaped: what was imported can be rendered.
    public const int MaxLength = 20 * 1024 * 1024;

    /// <summary>Cells of all tables of a body.</summary>
    public const int MaxCells = 10_000;

    // Far above what a person writes, far below what hurts (BodyRendererTests measures both).
    private const int MaxDepth = 32;
    private const int MaxSignsInLine = 2_000;
    private const int MaxSigns = 30_000;

    private static readonly SearchValues<char> Openers = SearchValues.Create(" \t>-+*0123456789.)");
    private static readonly SearchValues<char> InlineSigns = SearchValues.Create("[]*_`<\\");
    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("|-: \t>");

    /// <param name="markdown">The body.</param>
    /// <param name="firstLine">The line of its file it begins at.</param>
    /// <exception cref="ArticleFormatException">The body is too large or too deep.</exception>
    public static void Refuse(string markdown, int firstLine)
    {
        if (markdown.Length > MaxLength)
        {
            throw new ArticleFormatException("body-too-large", null, $"Nội dung bài dài hơn {MaxLength:N0} ký tự, quá giới hạn.");
        }

        RefuseTooDeep(markdown, firstLine);
        RefuseTooManyCells(markdown, firstLine);
    }

    public static ArticleFormatException TooDeep(int? line) =>
        new("body-too-deep", line, "Nội dung có quá nhiều dấu định dạng lồng nhau, không thể hiển thị.");

    private static void RefuseTooDeep(ReadOnlySpan<char> markdown, int firstLine)
    {
        var number = firstLine - 1;
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

    // A row shorter than the widest is filled up with cells: the product counts, not the signs that stand there.
    private static void RefuseTooManyCells(ReadOnlySpan<char> markdown, int firstLine)
    {
        var (number, start, columns, all) = (firstLine - 1, firstLine, 0, 0L);
        var hasRule = false;
        foreach (var line in markdown.EnumerateLines())
        {
            number++;
            if (!line.IsWhiteSpace())
            {
                columns = Math.Max(columns, line.Count('|') + 1);
                hasRule |= line.Contains('-') && line.Contains('|') && line.IndexOfAnyExcept(RuleSigns) < 0;
                RefuseTable(hasRule ? all + (columns * (number - start + 1L)) : 0, start);
                continue;
            }

            all += hasRule ? columns * (long)(number - start) : 0;
            (start, columns, hasRule) = (number + 1, 0, false);
        }
    }

    private static void RefuseTable(long cells, int line)
    {
        // The rule under the headings and the signs at both ends are no cells: twice as many may be counted.
        if (cells > MaxCells * 2)
        {
            throw new ArticleFormatException("body-too-large", line, $"Bảng ở dòng {line} đưa bài lên quá {MaxCells:N0} ô, quá giới hạn.");
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
        while (line.IndexOfAny(InlineSigns) is var at and >= 0)
        {
            var isEscape = line[at] == '\\';
            signs += isEscape ? 0 : 1;
            line = line[Math.Min(line.Length, isEscape ? at + 2 : at + 1)..];
        }

        return signs;
    }
}
