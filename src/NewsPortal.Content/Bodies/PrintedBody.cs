namespace NewsPortal.Content.Bodies;

/// <summary>
/// The finished HTML of a body, block by block: a page puts a link, a number or a frame of its own between two blocks and
/// changes none of them. Only for HTML that <see cref="BodyRenderer"/> made.
/// </summary>
public sealed class PrintedBody
{
    private const string NamedParagraph = "<p id=\"";
    private const string NamedSubheading = "<h2 class=\"article__subheading\" id=\"";

    // Shorter texts are read in one go: a link in their middle would only interrupt.
    private const int LongEnough = 8;

    private PrintedBody(IReadOnlyList<string> blocks) => Blocks = blocks;

    /// <summary>Each block's HTML; together, in order, they are the body.</summary>
    public IReadOnlyList<string> Blocks { get; }

    public string Html => string.Concat(Blocks);

    /// <summary>The photo the body opens with; null when it opens with anything else.</summary>
    public string? LeadPhoto => Blocks is [var first, ..] && IsPhoto(first) ? first : null;

    public int Photos => Blocks.Count(IsPhoto);

    public static PrintedBody Of(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return new PrintedBody([.. PrintedBlocks.Cut(html)]);
    }

    public static bool IsPhoto(string block)
    {
        ArgumentNullException.ThrowIfNull(block);
        return block.StartsWith("<figure class=\"figure", StringComparison.Ordinal) && block.Contains("<img ", StringComparison.Ordinal);
    }

    /// <summary>The body without the photo it opens with.</summary>
    public PrintedBody AfterLeadPhoto() => LeadPhoto is null ? this : new PrintedBody([.. Blocks.Skip(1)]);

    /// <summary>A long body in two, between two paragraphs after its first third; any other body whole.</summary>
    public IReadOnlyList<string> InTwo()
    {
        var (total, soFar) = (Blocks.Sum(block => block.Length), 0);
        for (var i = 1; i < Blocks.Count && Blocks.Count(IsParagraph) >= LongEnough; i++)
        {
            soFar += Blocks[i - 1].Length;
            if (soFar * 3 >= total && soFar * 3 <= total * 2 && IsParagraph(Blocks[i - 1]) && IsParagraph(Blocks[i]))
            {
                return [string.Concat(Blocks.Take(i)), string.Concat(Blocks.Skip(i))];
            }
        }

        return [Html];
    }

    /// <summary>What stands before the first subheading, and the chapters the subheadings open.</summary>
    public (PrintedBody Opening, IReadOnlyList<Chapter> Chapters) InChapters()
    {
        var starts = Enumerable.Range(0, Blocks.Count).Where(i => Blocks[i].StartsWith(NamedSubheading, StringComparison.Ordinal)).ToList();
        var chapters = starts.Select((start, i) =>
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : Blocks.Count;
            var (id, name) = PrintedBlocks.Heading(Blocks[start], NamedSubheading);
            return new Chapter(id, name, new PrintedBody([.. Blocks.Skip(start + 1).Take(end - start - 1)]));
        });
        return (new PrintedBody([.. Blocks.Take(starts.Count > 0 ? starts[0] : Blocks.Count)]), [.. chapters]);
    }

    /// <summary>
    /// Whether its first letter may stand three lines tall: a capital with marks would touch what stands above it.
    /// </summary>
    public bool OpensWithPlainLetter =>
        Blocks is [var first, ..] && IsParagraph(first) && first.IndexOf('>', StringComparison.Ordinal) is var at
        && char.IsAsciiLetterUpper(first[at + 1]);

    /// <summary>The body in its order, each photo apart from the text between the photos.</summary>
    public IReadOnlyList<Run> InRuns()
    {
        var runs = new List<Run>();
        foreach (var block in Blocks)
        {
            if (!IsPhoto(block) && runs is [.., { IsPhoto: false } last])
            {
                runs[^1] = last with { Html = last.Html + block };
            }
            else
            {
                runs.Add(new Run(IsPhoto(block), block));
            }
        }

        return runs;
    }

    private static bool IsParagraph(string block) => block.StartsWith(NamedParagraph, StringComparison.Ordinal);

    /// <summary>One photo, or the text up to the next one.</summary>
    public sealed record Run(bool IsPhoto, string Html);

    /// <summary>A subheading, as the name of a part, and what stands under it.</summary>
    public sealed record Chapter(string Id, string Name, PrintedBody Body);
}
