namespace NewsPortal.Content.Merging;

/// <summary>What a file and an editor can both write of an article, at one moment.</summary>
/// <param name="Section">Its slug.</param>
/// <param name="Topics">Their names.</param>
/// <param name="Body">Markdown.</param>
public sealed record ArticleText(
    string Headline, string? Lede, string? Byline, string? Section, IReadOnlyList<string> Topics, string Body)
{
    /// <summary>Whether both say the same; a file that names no section says nothing about it.</summary>
    public bool SaysWhat(ArticleText file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Headline == file.Headline && Lede == file.Lede && Byline == file.Byline && Body == file.Body
            && (file.Section is null || Section == file.Section)
            && Topics.Count == file.Topics.Count && Topics.All(file.Topics.Contains);
    }
}
