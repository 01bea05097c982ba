namespace NewsPortal.Content.Reading;

/// <summary>
/// What an editor decided once for all files of a source (quy tắc đọc), where the files alone leave a doubt
/// (docs/reading-rules.md). They change what was read, never how: one set of rules serves all formats.
/// </summary>
/// <param name="Rules">In the order of the rules file; each that fits a file is applied to it.</param>
public sealed record ReadingRules(IReadOnlyList<ReadingRule> Rules)
{
    public static ReadingRules None { get; } = new([]);

    /// <summary>Reads a rules file (YAML).</summary>
    /// <exception cref="ArticleFormatException">The file is no rules file; names the line and what is wrong there.</exception>
    public static ReadingRules Parse(string yaml) => RulesFile.Parse(yaml);

    /// <summary>The article with every fitting rule applied; the same article when none fits.</summary>
    /// <param name="fileName">As reports name the file.</param>
    /// <param name="article">As its format read it.</param>
    public ParsedArticle Apply(string fileName, ParsedArticle article)
    {
        foreach (var rule in Rules.Where(rule => rule.Fits(fileName, article)))
        {
            article = rule.Apply(article);
        }

        return article;
    }
}
