namespace NewsPortal.Content.Bodies;

/// <summary>The body of an article (nội dung bài) in its two forms: the Markdown is its truth, the HTML is derived from it.</summary>
/// <param name="Markdown">What editors edit.</param>
/// <param name="Html">What readers see: made by <see cref="BodyRenderer"/> of the present version.</param>
public sealed record Body(string Markdown, string Html)
{
    /// <exception cref="ArticleFormatException">The body is too deep or too large to be rendered.</exception>
    public static Body Of(ParsedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.Markdown is { } markdown ? new Body(markdown, BodyRenderer.Render(markdown)) : Of(article.Blocks);
    }

    /// <exception cref="ArticleFormatException">The body is too deep or too large to be rendered.</exception>
    public static Body Of(IReadOnlyList<Block> blocks)
    {
        var markdown = BodyWriter.Write(blocks);
        return new Body(markdown, BodyRenderer.Render(markdown));
    }
}
