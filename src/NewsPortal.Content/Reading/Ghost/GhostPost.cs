using System.Net;
using NewsPortal.Content.Reading.Exports;

namespace NewsPortal.Content.Reading.Ghost;

/// <summary>Reads one post of an export.</summary>
internal static class GhostPost
{
    private const string NotPublic = "not-public";

    private static readonly string[] Public = ["published", "sent"];

    public static ParsedArticle Read(GhostRows.Row row, string place, GhostSite site, IncomingFile file, string encoding)
    {
        var outer = JsonRecord.Parse(row.Bytes ?? throw TooLong(row.Line), row.Line);
        var post = outer.Inner("data") ?? outer;
        var findings = new List<Finding>();
        var address = ExportKey.Address(post.Text("canonicalUrl")) ?? ExportKey.Address(post.Text("url") ?? outer.Text("url"));
        var topics = Tags(post, site).Select(tag => ExportText.Of(tag, row.Line)).OfType<string>().Distinct().ToList();
        LookAtState(post, findings);
        var article = new ParsedArticle
        {
            Key = KeyOf(post, address, row.Line) ?? ExportKey.OfPlace(file.Name, place),
            Format = "ghost",
            Encoding = encoding,
            Address = address?.AbsoluteUri,
            Headline = ExportReview.Headline(ExportText.Of(post.Text("title"), row.Line), row.Line),
            Lede = ExportText.Of(post.Text("customExcerpt"), row.Line),
            Byline = ExportText.Of(string.Join(", ", Authors(post, site)), row.Line),
            Section = topics.FirstOrDefault() ?? file.Section,
            PublishedAt = IsPublished(post) ? ExportDate.ReadUtc(post.Text("publishedAt")) ?? ExportDate.Read(post.Text("publishedAt"), 1, findings) : null,
            Topics = [.. topics.Skip(1)],
            Visibility = findings.Exists(finding => finding.Code == NotPublic) ? new Visibility(null) : null,
            Findings = findings,
        };
        return ExportReview.Finish(ExportBody.AtFirstLine(ExportBody.Add(article, Html(post), 1, row.Line, file)), row.Line);
    }

    // Ghost makes the HTML from the editor's document; where it left it out, the document itself is read.
    private static string Html(JsonRecord post)
    {
        var picture = post.Text("featureImage");
        var text = post.Text("html") ?? (post.Text("lexical") is { } lexical ? LexicalMarkup.ToHtml(lexical, post.Line)
            : post.Text("mobiledoc") is { } mobiledoc ? MobiledocMarkup.ToHtml(mobiledoc, post.Line)
            : WebUtility.HtmlEncode(post.Text("plaintext"))) ?? "";
        return picture is null || text.Contains(picture, StringComparison.Ordinal) ? text
            : $"<figure><img src=\"{WebUtility.HtmlEncode(picture)}\" alt=\"{WebUtility.HtmlEncode(post.Text("featureImageAlt"))}\">"
                + $"<figcaption>{post.Text("featureImageCaption")}</figcaption></figure>{text}";
    }

    private static IEnumerable<string> Tags(JsonRecord post, GhostSite site) => post.Field("tags") is null
        ? site.TagsOf(post.Text("id") ?? "")
        : post.Texts("tags").Where(tag => !tag.StartsWith('#'));

    private static IEnumerable<string> Authors(JsonRecord post, GhostSite site)
    {
        var inside = post.Texts("authors", "author");
        var linked = inside.Count > 0 ? inside : [.. site.AuthorsOf(post.Text("id") ?? "")];
        return linked.Count > 0 ? linked : site.UserOf(post.Text("authorId") ?? "") is { } one ? [one] : [];
    }

    // A site's own numbers (1, 2, 3) are on every other site too; its ids and slugs are not.
    private static string? KeyOf(JsonRecord post, Uri? address, int line)
    {
        var id = post.Text("id")?.Trim();
        return (address is null ? null : ExportKey.Of(address))
            ?? ExportText.Of(id is { Length: 24 } && id.All(char.IsAsciiHexDigit) ? id : post.Text("uuid") ?? post.Text("slug"), line);
    }

    private static bool IsPublished(JsonRecord post) => post.Text("status") is not { } state || Public.Contains(state) || state == "scheduled";

    private static void LookAtState(JsonRecord post, List<Finding> findings)
    {
        var state = post.Text("status") ?? "published";
        var visibility = post.Text("visibility") ?? "public";
        if (!Public.Contains(state) || visibility != "public")
        {
            findings.Add(new(Severity.Warning, null, NotPublic,
                $"Bài chưa công khai ở hệ thống cũ ({(Public.Contains(state) ? visibility : state)}); đừng xuất bản khi chưa xem lại."));
        }
    }

    private static ArticleFormatException TooLong(int line) =>
        new("item-too-large", line,
            $"Bài bắt đầu ở dòng {line} lớn hơn {JsonStream.MaxValueBytes / 1024 / 1024} MB, quá giới hạn của một bài viết.");
}
