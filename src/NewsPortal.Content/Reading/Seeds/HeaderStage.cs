namespace NewsPortal.Content.Reading.Seeds;

/// <summary>The top of a piece: headline, source and sapo.</summary>
internal sealed record Header(string Headline, string? Source, string? Lede, int? LedeLine)
{
    /// <summary>Says whether a line stands for a photo: the headline printed again, or a photo's file name.</summary>
    public bool MarksPhoto(string line) => PictureLine.NameOf(line) is not null || headlineLine.IsRepeatedBy(line);

    private readonly HeadlineLine headlineLine = new(Headline);
}

/// <summary>
/// Takes the headline (first line) and the sapo (the next line that is neither a photo nor its caption), and the source
/// tag in front of the sapo. A photo may stand before the sapo (Samples/figure-before-lede.txt).
/// </summary>
internal static class HeaderStage
{
    // How far below the headline a sapo with the newspaper's own tag is looked for (Samples/line-before-lede.txt).
    private const int LinesBeforeTaggedLede = 3;

    /// <returns>The header, what stood between headline and sapo, and the body after it.</returns>
    public static (Header Header, IReadOnlyList<Paragraph> Lead, IReadOnlyList<Paragraph> Body) Take(IReadOnlyList<Paragraph> paragraphs)
    {
        var header = new Header(paragraphs[0].Text, null, null, null);
        var at = FindLede(paragraphs, header);
        if (at == paragraphs.Count)
        {
            return (header, [.. paragraphs.Skip(1)], []);
        }

        var lede = paragraphs[at];
        var lead = paragraphs.Skip(1).Take(at - 1).ToArray();
        if (SourceTag.Take(lede.Text) is not { } tag)
        {
            return (header with { Lede = lede.Text, LedeLine = lede.Line }, lead, [.. paragraphs.Skip(at + 1)]);
        }

        // The tag on a line of its own: the sapo is the next line (Samples/source-on-its-own-line.txt).
        var next = at + 1;
        if (tag.Lede.Length == 0 && next < paragraphs.Count && !header.MarksPhoto(paragraphs[next].Text))
        {
            lede = paragraphs[next++];
            tag = (tag.Name, lede.Text);
        }

        var text = tag.Lede.Length > 0 ? tag.Lede : null;
        return (header with { Source = tag.Name, Lede = text, LedeLine = lede.Line }, lead, [.. paragraphs.Skip(next)]);
    }

    private static int FindLede(IReadOnlyList<Paragraph> paragraphs, Header header)
    {
        var at = SkipFigures(paragraphs, header, 1);
        for (var i = at; i < Math.Min(at + LinesBeforeTaggedLede, paragraphs.Count); i++)
        {
            if (SourceTag.IsCertain(paragraphs[i].Text))
            {
                return i;
            }
        }

        return at;
    }

    private static int SkipFigures(IReadOnlyList<Paragraph> paragraphs, Header header, int at)
    {
        while (at < paragraphs.Count && header.MarksPhoto(paragraphs[at].Text))
        {
            at++;
            var captionFollows = at < paragraphs.Count && !header.MarksPhoto(paragraphs[at].Text) && !IsTagged(paragraphs[at].Text);
            if (captionFollows)
            {
                at++;
            }
        }

        return at;
    }

    private static bool IsTagged(string line) => SourceTag.Take(line) is not null;
}
