namespace NewsPortal.Content.Reading.Markdown;

/// <summary>The data of a Markdown file (phần đầu) and its body, cut apart at the <c>---</c> lines.</summary>
/// <param name="Yaml">What stands between the two lines; null when the file has no such part.</param>
/// <param name="YamlLine">The line its first one is.</param>
/// <param name="Body">What follows, without the blank line after <c>---</c> and without the file's last line end.</param>
/// <param name="BodyLine">The line the body begins at.</param>
internal sealed record FrontMatter(string? Yaml, int YamlLine, string Body, int BodyLine)
{
    public const string Rule = "---";

    // The transcript of some hours stands in it.
    private const int MaxLength = 512 * 1024;

    /// <summary>Whether a text begins with front matter: the rule, and below it a field.</summary>
    public static bool Opens(ReadOnlySpan<char> start)
    {
        if (!TakeLine(ref start).TrimEnd().SequenceEqual(Rule))
        {
            return false;
        }

        while (!start.IsEmpty)
        {
            var line = TakeLine(ref start).Trim();
            if (line.Length > 0 && line[0] != '#')
            {
                return NamesField(line);
            }
        }

        return false;
    }

    /// <param name="text">The file, its lines ended by LF.</param>
    /// <exception cref="ArticleFormatException">The part is not closed or too long.</exception>
    public static FrontMatter Cut(string text)
    {
        var blank = text.Length - text.TrimStart().Length;
        var firstLine = 1 + text.AsSpan(0, blank).Count('\n');
        var rest = text.AsSpan(blank);
        if (!Opens(rest))
        {
            return new FrontMatter(null, firstLine, WithoutLastEnd(rest), firstLine);
        }

        TakeLine(ref rest);
        var yaml = rest;
        for (var line = firstLine + 1; !rest.IsEmpty; line++)
        {
            var length = yaml.Length - rest.Length;
            if (length > MaxLength)
            {
                throw new ArticleFormatException("front-matter-too-large", line, $"Phần đầu dài hơn {MaxLength / 1024} KB, quá giới hạn.");
            }

            if (IsRule(TakeLine(ref rest).TrimEnd()))
            {
                var skipped = rest.StartsWith("\n") ? 1 : 0;
                return new FrontMatter(yaml[..length].ToString(), firstLine + 1, WithoutLastEnd(rest[skipped..]), line + 1 + skipped);
            }
        }

        throw new ArticleFormatException("front-matter-open", firstLine, "Phần đầu mở bằng “---” nhưng không có dòng “---” đóng lại.");
    }

    private static string WithoutLastEnd(ReadOnlySpan<char> body) => (body.EndsWith("\n") ? body[..^1] : body).ToString();

    private static bool IsRule(ReadOnlySpan<char> line) => line is Rule or "...";

    // “headline: …”: a word of plain letters and a colon. No line of a newspaper text begins so.
    private static bool NamesField(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        var name = colon < 0 ? [] : line[..colon].Trim("\"' ");
        foreach (var sign in name)
        {
            if (!char.IsAsciiLetterOrDigit(sign) && sign is not ('_' or '-'))
            {
                return false;
            }
        }

        return name.Length > 0 && (colon + 1 == line.Length || line[colon + 1] is ' ' or '\t');
    }

    private static ReadOnlySpan<char> TakeLine(ref ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('\n', '\r');
        var line = end < 0 ? text : text[..end];
        text = end < 0 ? [] : text[(text[end..].StartsWith("\r\n") ? end + 2 : end + 1)..];
        return line;
    }
}
