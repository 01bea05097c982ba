using System.Xml.Linq;
using NewsPortal.Content.Reading.Exports;

namespace NewsPortal.Content.Reading.WordPress;

/// <summary>Reads one <c>&lt;item&gt;</c> of an export.</summary>
internal static class WordPressPost
{
    private const string NotPublic = "not-public";

    // What WordPress files a post under when nobody chose.
    private static readonly string[] NoSections = ["uncategorized", "chua-phan-loai", "chua-duoc-phan-loai", "khong-phan-loai"];

    private static readonly string[] NotYet = ["draft", "pending"];

    public static ParsedArticle Read(XmlItem item, string place, WordPressSite site, IncomingFile file, string encoding)
    {
        var post = XmlElements.Load(item);
        var space = SpaceOf(post);
        var findings = new List<Finding>();
        var address = ExportKey.Address(post.Text("", "link"));
        var headline = ExportReview.Headline(ExportText.OfHtml(post.Text("", "title"), item.Line), item.Line);
        var (section, topics) = Terms(post, item.Line);
        LookAtState(post, space, findings);
        var article = new ParsedArticle
        {
            Key = KeyOf(post, space, address, site) ?? ExportKey.OfPlace(file.Name, place),
            Format = "wordpress",
            Encoding = encoding,
            Address = address?.AbsoluteUri,
            Headline = headline,
            Lede = ExportText.OfHtml(post.Text(space + "excerpt/", "encoded"), item.Line),
            Byline = Byline(post, site, item.Line),
            Section = section ?? file.Section,
            PublishedAt = PublishedAt(post, space, findings),
            Topics = topics,
            Visibility = findings.Exists(finding => finding.Code == NotPublic) ? new Visibility(null) : null,
            Findings = findings,
        };
        return ExportReview.Finish(AddBody(article, post, space, site, file, item.Line), item.Line);
    }

    /// <summary>WordPress's namespace carries a version: 1.0, 1.1, 1.2.</summary>
    public static string SpaceOf(XElement item) => item.Attributes()
        .Where(attribute => attribute.IsNamespaceDeclaration)
        .Select(attribute => attribute.Value)
        .FirstOrDefault(space => space.Contains(WordPressFormat.Namespace, StringComparison.Ordinal) && !space.EndsWith("excerpt/", StringComparison.Ordinal)) ?? "";

    private static ParsedArticle AddBody(ParsedArticle article, XElement post, string space, WordPressSite site, IncomingFile file, int line)
    {
        var content = post.Element(XName.Get("encoded", XmlElements.Content));
        var findings = new List<Finding>();
        var text = content?.Value ?? "";
        var html = PostMarkup.ToHtml(text, content?.Line() ?? 1, site, findings);
        article = article with { Findings = [.. article.Findings, .. findings] };
        if (Thumbnail(post, space) is { } id)
        {
            article = AddThumbnail(article, id, text, site, file, line);
        }

        return ExportBody.Add(article, html, content?.Line() ?? 1, line, file);
    }

    // The picture above a post stands in no text; one that is shown there too is not shown twice.
    private static ParsedArticle AddThumbnail(ParsedArticle article, string id, string text, WordPressSite site, IncomingFile file, int line)
    {
        if (site.AttachmentOf(id) is not { } picture)
        {
            var finding = new Finding(Severity.Warning, null, "picture-unknown", $"Ảnh đại diện số {id} không có trong tệp xuất.");
            return article with { Findings = [.. article.Findings, finding] };
        }

        return text.Contains(picture.Address, StringComparison.Ordinal) ? article
            : ExportBody.Add(article, PostMarkup.Figure(picture), 1, line, file);
    }

    private static string? Thumbnail(XElement post, string space) => post.Elements(XName.Get("postmeta", space))
        .FirstOrDefault(meta => meta.Text(space, "meta_key") == "_thumbnail_id")?.Text(space, "meta_value")?.Trim();

    private static string? KeyOf(XElement post, string space, Uri? address, WordPressSite site)
    {
        var id = post.Text(space, "post_id")?.Trim();
        var guid = ExportKey.Address(post.Text("", "guid"));
        if (address is { Query: "" } && ExportKey.Of(address) is { } key)
        {
            return key;
        }

        var host = address?.Host ?? guid?.Host ?? site.Host;
        return id is not null && host is not null ? AddressKey.Of(new Uri($"http://{host}/")) + $"?p={id}" : guid is null ? null : ExportKey.Of(guid);
    }

    private static string? Byline(XElement post, WordPressSite site, int line) =>
        post.Text(XmlElements.DublinCore, "creator")?.Trim() is { } login ? ExportText.OfHtml(site.AuthorOf(login), line) : null;

    private static DateTimeOffset? PublishedAt(XElement post, string space, List<Finding> findings) =>
        NotYet.Contains(post.Text(space, "status")?.Trim()) ? null
            : ExportDate.ReadUtc(post.Text(space, "post_date_gmt"))
            ?? ExportDate.Read(post.Text(space, "post_date"), 1, findings)
            ?? ExportDate.Read(post.Text("", "pubDate"), 1, findings);

    private static void LookAtState(XElement post, string space, List<Finding> findings)
    {
        var state = post.Text(space, "status")?.Trim() ?? "publish";
        if (state != "publish" || post.Text(space, "post_password") is not null)
        {
            findings.Add(new(Severity.Warning, null, NotPublic,
                $"Bài chưa công khai ở hệ thống cũ ({(state == "publish" ? "có mật khẩu" : state)}); đừng xuất bản khi chưa xem lại."));
        }
    }

    // The first category is the section, the others are what the article is about, as its tags are.
    private static (string? Section, IReadOnlyList<string> Topics) Terms(XElement post, int line)
    {
        var terms = post.Elements("category").Where(term => !NoSections.Contains((string?)term.Attribute("nicename")))
            .Select(term => (Domain: (string?)term.Attribute("domain"), Name: ExportText.OfHtml(term.Value, line)))
            .Where(term => term.Name is not null)
            .ToList();
        var section = terms.FirstOrDefault(term => term.Domain is "category").Name;
        return (section, [.. terms.Where(term => term.Domain is "category" or "post_tag" or "tag").Select(term => term.Name!).Distinct().Where(name => name != section)]);
    }
}
