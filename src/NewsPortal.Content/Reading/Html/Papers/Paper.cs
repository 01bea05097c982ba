namespace NewsPortal.Content.Reading.Html.Papers;

/// <summary>
/// Where a family of papers has the parts of an article, as CSS selectors; the first that finds words is taken. Another
/// family is another file like <see cref="CmsPapers"/> and a line in <see cref="All"/>.
/// </summary>
internal sealed record Paper(string Name)
{
    public static IReadOnlyList<Paper> All { get; } = [VnExpressPapers.Family, CmsPapers.Family, VccorpPapers.Family];

    public required IReadOnlyList<string> Headline { get; init; }
    public required IReadOnlyList<string> Lede { get; init; }
    public required IReadOnlyList<string> Body { get; init; }

    /// <summary>The photo above the body, where it stands outside.</summary>
    public IReadOnlyList<string> LeadPicture { get; init; } = [];

    public IReadOnlyList<string> Byline { get; init; } = [];
    public IReadOnlyList<string> Time { get; init; } = [];

    /// <summary>The path of sections; the last but the front page is the article's.</summary>
    public IReadOnlyList<string> Sections { get; init; } = [];

    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Links to other articles, in the body or below it.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    /// <summary>Boxes inside the body that are no text of the article.</summary>
    public IReadOnlyList<string> Boxes { get; init; } = [];

    /// <summary>The author's name is the last paragraph of the body, set to the right.</summary>
    public bool SignsAtTheEnd { get; init; }
}
