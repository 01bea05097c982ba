using AngleSharp.Dom;

namespace NewsPortal.Content.Reading.Html;

/// <summary>What a page says of its article to machines. What it does not say is null.</summary>
internal sealed record PageMeta
{
    public string? Headline { get; init; }
    public string? Lede { get; init; }
    public DateTimeOffset? PublishedAt { get; init; }
    public string? Byline { get; init; }
    public string? Section { get; init; }
    public IReadOnlyList<string> Topics { get; init; } = [];
    public string? Site { get; init; }
    public Uri? Address { get; init; }

    /// <summary>JSON-LD is written for this; what it leaves out is looked for in the page's <c>meta</c> elements.</summary>
    public static PageMeta Of(IDocument document)
    {
        var tags = MetaTags.Read(document);
        return JsonLd.Read(document, tags.Address) is not { } json ? tags : new PageMeta
        {
            Headline = json.Headline ?? tags.Headline,
            Lede = json.Lede ?? tags.Lede,
            PublishedAt = json.PublishedAt ?? tags.PublishedAt,
            Byline = json.Byline ?? tags.Byline,
            Section = json.Section ?? tags.Section,
            Topics = tags.Topics.Count > 0 ? tags.Topics : json.Topics,
            Site = tags.Site ?? json.Site,
            Address = tags.Address ?? json.Address,
        };
    }

    /// <summary>An address an article can have: absolute, on the web, and not a site's front page.</summary>
    public static Uri? AddressOf(string? text) =>
        Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0
            && address.AbsolutePath.Length > 1 ? address : null;
}
