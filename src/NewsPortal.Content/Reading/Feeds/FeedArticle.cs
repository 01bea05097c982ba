using System.Net;
using NewsPortal.Content.Reading.Exports;

namespace NewsPortal.Content.Reading.Feeds;

/// <summary>The fields of a feed's item → an article. Only what the feed holds: of a feed of teasers there is only the lede.</summary>
internal static class FeedArticle
{
    public static ParsedArticle Of(FeedFields fields, int line, string place, IncomingFile file, string encoding)
    {
        var findings = new List<Finding>();
        var address = ExportKey.Address(fields.Link) ?? ExportKey.Address(fields.Id);
        var categories = fields.Categories.Select(category => ExportText.OfHtml(category, line)).OfType<string>().Distinct().ToList();
        var article = new ParsedArticle
        {
            Key = (address is null ? null : ExportKey.Of(address)) ?? ExportText.Of(fields.Id, line) ?? ExportKey.OfPlace(file.Name, place),
            Format = "feed",
            Encoding = encoding,
            Kind = KindOf(fields),
            Address = address?.AbsoluteUri,
            Headline = ExportReview.Headline(ExportText.OfHtml(fields.Title, line), line),
            Source = ExportText.OfHtml(fields.Source, line),
            Byline = ExportText.OfHtml(string.Join(", ", fields.Authors), line),
            Section = categories.FirstOrDefault() ?? file.Section,
            PublishedAt = ExportDate.Read(fields.Date, 1, findings),
            Topics = [.. categories.Skip(1)],
            Findings = findings,
        };
        return ExportReview.Finish(WithTexts(article, fields, line, file), line);
    }

    private static ArticleKind KindOf(FeedFields fields) =>
        Has(fields, "audio") ? ArticleKind.Episode : Has(fields, "video") ? ArticleKind.Video : ArticleKind.Article;

    private static bool Has(FeedFields fields, string type) => fields.Enclosures.Any(file => file.Type.StartsWith(type, StringComparison.OrdinalIgnoreCase));

    private static ParsedArticle WithTexts(ParsedArticle article, FeedFields fields, int line, IncomingFile file)
    {
        var teaser = fields.Summary is { } summary ? ExportBody.Add(article, summary.Html, summary.Line, line, file) : null;
        var isWhole = fields.Content is null && teaser?.Blocks.Count(block => block is not Figure) > 1;
        if (isWhole)
        {
            // A description of several paragraphs is no teaser: the feed prints its articles there.
            return WithPicture(teaser!, fields, line, file);
        }

        var lede = teaser is null ? null : ExportText.Of(string.Join(' ', teaser.Blocks.Where(block => block is not Figure).Select(block => block.Words())), line);
        article = article with { Lede = lede };
        article = fields.Content is { } content ? ExportBody.Add(article, content.Html, content.Line, line, file)
            : teaser is null ? article
            : teaser with { Lede = lede, Blocks = [.. teaser.Blocks.OfType<Figure>()] };
        return WithPicture(article, fields, line, file);
    }

    // The picture attached to an item, where its texts show none.
    private static ParsedArticle WithPicture(ParsedArticle article, FeedFields fields, int line, IncomingFile file)
    {
        var picture = fields.Enclosures.FirstOrDefault(enclosure => enclosure.Type.StartsWith("image", StringComparison.OrdinalIgnoreCase)).Address;
        if (string.IsNullOrEmpty(picture) || article.Blocks.Any(block => block is Figure { Picture: not null }))
        {
            return article;
        }

        var shown = ExportBody.Add(article with { Blocks = [] }, $"<img src=\"{WebUtility.HtmlEncode(picture)}\">", 1, line, file);
        return shown with { Blocks = [.. shown.Blocks, .. article.Blocks] };
    }
}
