using AngleSharp.Dom;

namespace NewsPortal.Content.Reading.Html;

/// <summary>Open Graph and its neighbours: <c>og:title</c>, <c>article:published_time</c>, <c>canonical</c>.</summary>
internal static class MetaTags
{
    private static readonly string[] Times =
        ["article:published_time", "og:article:published_time", "og:published_time", "pubdate", "datepublished", "publishdate", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dc.date", "date"];

    public static PageMeta Read(IDocument document)
    {
        var tags = document.QuerySelectorAll("meta[content]")
            .Select(tag => (Name: (tag.GetAttribute("property") ?? tag.GetAttribute("name") ?? tag.GetAttribute("itemprop") ?? "").Trim().ToLowerInvariant(), Text: HtmlText.OrNull(tag.GetAttribute("content"))))
            .Where(tag => tag.Name.Length > 0 && tag.Text is not null)
            .ToLookup(tag => tag.Name, tag => tag.Text!);
        return new PageMeta
        {
            Headline = First("og:title", "twitter:title", "parsely-title"),
            Lede = First("og:description", "twitter:description", "description"),
            PublishedAt = Times.SelectMany(name => tags[name]).Select(MachineTime.Read).FirstOrDefault(time => time is not null),
            Byline = Names("author", "article:author", "parsely-author", "dc.creator"),
            Section = First("article:section", "parsely-section"),
            Topics = [.. tags["article:tag"].Distinct()],
            Site = First("og:site_name", "application-name"),
            Address = AddressOf(document, First("og:url")),
        };

        string? First(params string[] names) => names.SelectMany(name => tags[name]).FirstOrDefault();

        // Facebook's article:author is often the address of a profile.
        string? Names(params string[] names) => names.Select(name => string.Join(", ", tags[name].Where(IsName).Distinct())).FirstOrDefault(found => found.Length > 0);
    }

    private static bool IsName(string text) => !text.Contains('/', StringComparison.Ordinal) && text.Length < 200;

    private static Uri? AddressOf(IDocument document, string? graph) =>
        PageMeta.AddressOf(document.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) ?? PageMeta.AddressOf(graph) ?? SavedFrom(document);

    // Browsers note where a page was saved from: <!-- saved from url=(0034)https://… -->.
    private static Uri? SavedFrom(IDocument document)
    {
        const string mark = "saved from url=(";
        foreach (var comment in document.ChildNodes.Concat(document.DocumentElement?.ChildNodes ?? Enumerable.Empty<INode>()).OfType<IComment>())
        {
            var at = comment.Data.IndexOf(mark, StringComparison.Ordinal);
            if (at >= 0 && at < 10 && comment.Data.IndexOf(')', at) is var end and > 0)
            {
                return PageMeta.AddressOf(comment.Data[(end + 1)..]);
            }
        }

        return null;
    }
}
