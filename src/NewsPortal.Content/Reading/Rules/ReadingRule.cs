using NewsPortal.Content.Reading.Seeds;

namespace NewsPortal.Content.Reading;

/// <summary>One rule: which files it is for, and what is decided for them. Decisions that are null or empty change nothing.</summary>
public sealed record ReadingRule
{
    /// <summary>Which files, by name; null: all.</summary>
    public LinePattern? Files { get; init; }

    /// <summary>Which paper's articles, as read; null: all.</summary>
    public string? Source { get; init; }

    /// <summary>Which format, as recognised; null: all.</summary>
    public string? Format { get; init; }

    /// <summary>The year of a day the lede names without one.</summary>
    public int? Year { get; init; }

    /// <summary>The section of articles whose file names none.</summary>
    public string? Section { get; init; }

    /// <summary>Lines that are captions.</summary>
    public IReadOnlyList<LinePattern> Captions { get; init; } = [];

    /// <summary>Lines that are subheadings.</summary>
    public IReadOnlyList<LinePattern> Subheadings { get; init; } = [];

    /// <summary>Lines that name who wrote the article.</summary>
    public IReadOnlyList<LinePattern> Bylines { get; init; } = [];

    /// <summary>Lines that are not part of the article.</summary>
    public IReadOnlyList<LinePattern> Drop { get; init; } = [];

    public bool Fits(string fileName, ParsedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return (Files is null || Files.Matches(fileName))
            && (Source is null || string.Equals(Source, article.Source, StringComparison.OrdinalIgnoreCase))
            && (Format is null || Format == article.Format);
    }

    public ParsedArticle Apply(ParsedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        article = WithYear(article) with { Section = article.Section ?? Section };
        return Captions.Count + Subheadings.Count + Bylines.Count + Drop.Count == 0 ? article : WithBlocks(article);
    }

    private ParsedArticle WithYear(ParsedArticle article) => Year is { } year && article.DateHint is { Year: null } hint && hint.IsIn(year)
        ? article with
        {
            DateHint = hint with { Year = year },
            Findings = [.. article.Findings.Where(finding => finding.Code != "year-unknown"),
                new(Severity.Info, null, "year-by-rule", $"Ngày {hint} được hiểu là năm {year} theo quy tắc.")],
        }
        : article;

    private ParsedArticle WithBlocks(ParsedArticle article)
    {
        var blocks = new List<Block>();
        var findings = new List<Finding>();
        var byline = article.Byline;
        foreach (var block in article.Blocks)
        {
            var text = (block as Paragraph)?.Text;
            if (text is null)
            {
                blocks.Add(block);
            }
            else if (Drop.Any(line => line.Matches(text)))
            {
                findings.Add(new(Severity.Info, block.Line, "dropped-by-rule", $"Bỏ dòng “{text}” theo quy tắc."));
            }
            else if (byline is null && Bylines.Any(line => line.Matches(text)))
            {
                byline = text;
            }
            else if (Captions.Any(line => line.Matches(text)))
            {
                AddCaption(blocks, text, block.Line);
            }
            else
            {
                blocks.Add(Subheadings.Any(line => line.Matches(text)) ? new Subheading(text) { Line = block.Line } : block);
            }
        }

        // What a rule decided is no doubt any more.
        var decided = article.Blocks.Except(blocks).Select(block => block.Line).ToHashSet();
        return article with
        {
            Byline = byline,
            Blocks = blocks,
            Markdown = article.Blocks.SequenceEqual(blocks) ? article.Markdown : null,
            Findings = [.. article.Findings.Where(finding => finding.Line is null || !decided.Contains(finding.Line) || finding.Severity == Severity.Error), .. findings],
        };
    }

    // A photo that still waits for its caption takes it; otherwise the caption stands for a photo that is not there.
    private static void AddCaption(List<Block> blocks, string text, int? line)
    {
        if (blocks.LastOrDefault() is Figure { Caption: null } photo)
        {
            blocks[^1] = photo with { Caption = text, Credit = CreditStage.Find(text) };
        }
        else
        {
            blocks.Add(new Figure(text, CreditStage.Find(text)) { Line = line });
        }
    }
}
