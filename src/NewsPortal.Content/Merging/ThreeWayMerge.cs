namespace NewsPortal.Content.Merging;

/// <summary>
/// Brings a new file and an editor's work together (hòa bài): what the editor left alone follows the file, what the editor
/// touched stays. Where both changed one thing in two ways, the editor's stays and the file's is told as a conflict.
/// </summary>
public static class ThreeWayMerge
{
    /// <param name="before">What the last import said.</param>
    /// <param name="mine">What an editor made of it.</param>
    /// <param name="theirs">What the new file says.</param>
    /// <exception cref="ArticleFormatException">A body is too large or too deep.</exception>
    public static MergedText Of(ArticleText before, ArticleText mine, ArticleText theirs)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(mine);
        ArgumentNullException.ThrowIfNull(theirs);
        var conflicts = new List<MergeConflict>();
        var headline = Field("tít", before.Headline, mine.Headline, theirs.Headline, conflicts)!;
        var lede = Field("sapo", before.Lede, mine.Lede, theirs.Lede, conflicts);
        var byline = Field("bút danh", before.Byline, mine.Byline, theirs.Byline, conflicts);

        // A file that names no section says nothing about it.
        var section = theirs.Section is null ? mine.Section : Field("chuyên mục", before.Section, mine.Section, theirs.Section, conflicts);
        var body = BodyMerge.Of(BodyPieces.Of(before.Body), BodyPieces.Of(mine.Body), BodyPieces.Of(theirs.Body), conflicts);
        var text = new ArticleText(
            headline, lede, byline, section, Topics(before.Topics, mine.Topics, theirs.Topics), BodyPieces.Join(body.Select(piece => piece.Markdown)));
        return new MergedText(text, body, conflicts);
    }

    private static string? Field(string part, string? before, string? mine, string? theirs, List<MergeConflict> conflicts)
    {
        if (mine == before || mine == theirs)
        {
            return theirs;
        }

        if (theirs != before)
        {
            conflicts.Add(new MergeConflict(part, null, mine ?? "", theirs ?? ""));
        }

        return mine;
    }

    // Each topic for itself: what one side added is there, what one side took away is not.
    private static List<string> Topics(IReadOnlyList<string> before, IReadOnlyList<string> mine, IReadOnlyList<string> theirs) =>
        [.. theirs.Where(topic => mine.Contains(topic) || !before.Contains(topic)).Concat(mine.Where(topic => !before.Contains(topic))).Distinct()];
}

/// <summary>A merged text and how it came about.</summary>
public sealed record MergedText(ArticleText Text, IReadOnlyList<MergedPiece> Body, IReadOnlyList<MergeConflict> Conflicts);

/// <summary>A piece of a merged body.</summary>
/// <param name="FilePiece">Its place among the new file's pieces; null when it is the editor's.</param>
public sealed record MergedPiece(string Markdown, int? FilePiece);

/// <summary>Two texts for one thing. The editor's stands.</summary>
/// <param name="Part">What it is, as an editor says it: tít, sapo, đoạn …</param>
/// <param name="FilePiece">In a body: which of the new file's pieces; null when it took pieces away or for other parts.</param>
public sealed record MergeConflict(string Part, int? FilePiece, string Mine, string Theirs);
