using NewsPortal.Content.Bodies.Html;

namespace NewsPortal.Content.Bodies;

/// <summary>The body of an article (nội dung bài) in its two forms: the Markdown is its truth, the HTML is derived from it.</summary>
/// <param name="Markdown">What editors edit.</param>
/// <param name="Html">What readers see: made by <see cref="BodyRenderer"/> of the present version.</param>
public sealed record Body(string Markdown, string Html)
{
    /// <summary>The first picture it shows: what lists show of the article.</summary>
    public PictureName? FirstPicture => FirstPictureOf(Html);

    /// <summary>The first picture of HTML made by <see cref="BodyRenderer"/>.</summary>
    public static PictureName? FirstPictureOf(string html) => ShownPictures.First(html);

    /// <summary>What the lead picture of a body offers, for a page that asks a browser to fetch it first; null without one.</summary>
    public static PictureChoice? LeadPicture(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return ShownPictures.LeadOf(html);
    }

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
