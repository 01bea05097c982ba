using AngleSharp.Html.Dom;
using NewsPortal.Content.Reading.Html.Papers;
using NewsPortal.Content.Reading.Seeds;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Html;

/// <summary>
/// Puts a page's article together: what the page shows wins for headline and sapo, what it tells machines for the time.
/// </summary>
internal static class PageArticle
{
    public static ParsedArticle Read(IncomingFile file, DecodedText text)
    {
        using var document = GuardedHtml.Parse(text.Text);
        var meta = PageMeta.Of(document);
        var parts = Parts(document, meta);
        var headline = parts.Headline ?? meta.Headline ?? HtmlText.OrNull(document.Title) ?? throw NoArticle("không có tít");
        var linked = RelatedLinks.Hide(parts.Body);
        var body = HtmlBlocks.Read(parts.Body, headline: headline);
        var (lede, tag, blocks) = PageLede.Take(parts, meta, body.Blocks);
        var pictures = new PagePictures(file, body.Embedded);
        blocks = pictures.Look(blocks);
        if (lede is null && blocks.Count == 0)
        {
            throw NoArticle("chỉ có tít");
        }

        var article = new ParsedArticle
        {
            Key = meta.Address is null ? ArticleReader.KeyOf(file.Name) : AddressKey.Of(meta.Address),
            Format = "html",
            Encoding = text.Encoding,
            Address = meta.Address?.AbsoluteUri,
            Headline = headline,
            Source = tag ?? meta.Site ?? HostOf(meta.Address),
            Lede = lede,
            Byline = parts.Byline ?? meta.Byline,
            Section = parts.Section ?? meta.Section ?? file.Section,
            PublishedAt = (meta.PublishedAt ?? parts.Time)?.ToUniversalTime(),
            DateHint = DateHintStage.Find(lede),
            Blocks = blocks,
            Topics = parts.Topics.Count > 0 ? parts.Topics : meta.Topics,
            Related = [.. parts.Related.Concat(linked).Distinct().Where(other => VietnameseText.SameLineKey(other) != VietnameseText.SameLineKey(headline))],
            Pictures = pictures.Found,
            MissingPictures = pictures.Missing,
        };
        return article with { Findings = [.. text.Findings, .. PageReview.Look(article, parts, meta), .. body.Findings, .. pictures.Findings] };
    }

    private static PageParts Parts(IHtmlDocument document, PageMeta meta) =>
        Paper.All.Select(paper => PaperPage.Read(document, paper)).FirstOrDefault(parts => parts is not null)
        ?? GuessedPage.Read(document, meta)
        ?? throw NoArticle("không tìm thấy phần bài viết");

    private static string? HostOf(Uri? address) =>
        address is null ? null : address.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.Host[4..] : address.Host;

    private static ArticleFormatException NoArticle(string why) => new("no-article", null, $"Trang HTML không có bài viết: {why}.");
}
