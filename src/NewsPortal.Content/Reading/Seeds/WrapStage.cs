namespace NewsPortal.Content.Reading.Seeds;

/// <summary>
/// Joins lines that a mail program or a terminal broke at a fixed width (Samples/hard-wrapped.txt). Only when the whole
/// file looks so: no line longer than a screen's, blank lines between paragraphs, and full lines inside them. A newspaper's
/// own paragraphs are longer than that, so a file that is not wrapped is never joined.
/// </summary>
internal static class WrapStage
{
    private const int WidestScreen = 130;
    private const int NarrowestScreen = 50;
    private const int LongestWord = 25;
    private const int FewestWrappedParagraphs = 3;

    public static IReadOnlyList<(int Number, string Text)> Unwrap(IReadOnlyList<(int Number, string Text)> lines)
    {
        var width = lines.Max(line => line.Text.TrimEnd().Length);
        if (width is < NarrowestScreen or > WidestScreen)
        {
            return lines;
        }

        var paragraphs = Paragraphs(lines);
        var wrapped = paragraphs.Where(paragraph => paragraph.Count > 1).ToList();
        var full = wrapped.SelectMany(paragraph => paragraph.SkipLast(1)).All(line => line.Text.Trim().Length >= width - LongestWord);
        return wrapped.Count >= FewestWrappedParagraphs && full
            ? [.. paragraphs.Select(paragraph => (paragraph[0].Number, string.Join(' ', paragraph.Select(line => line.Text))))]
            : lines;
    }

    private static List<List<(int Number, string Text)>> Paragraphs(IReadOnlyList<(int Number, string Text)> lines)
    {
        var paragraphs = new List<List<(int Number, string Text)>>();
        var open = false;
        foreach (var line in lines)
        {
            var blank = string.IsNullOrWhiteSpace(line.Text);
            if (!blank && !open)
            {
                paragraphs.Add([]);
            }

            if (!blank)
            {
                paragraphs[^1].Add(line);
            }

            open = !blank;
        }

        return paragraphs;
    }
}
