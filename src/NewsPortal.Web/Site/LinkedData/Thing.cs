using System.Text.Json.Serialization;

namespace NewsPortal.Web.Site.LinkedData;

/// <summary>
/// Something a machine learns from a page, in the words of schema.org. Addresses in it are whole; what is not known is left out.
/// A page adds its own by deriving from this and naming them in <see cref="PageHead.Things"/>.
/// </summary>
public abstract record Thing
{
    [JsonPropertyName("@type"), JsonPropertyOrder(-2)]
    public abstract string Type { get; }

    [JsonPropertyName("@id"), JsonPropertyOrder(-1)]
    public string? Id { get; init; }
}

/// <summary>Another thing of the page or of the site, by its id.</summary>
public sealed record Reference([property: JsonPropertyName("@id")] string Id);

/// <summary>The newspaper.</summary>
public sealed record Newspaper(string Name, string Url, PictureThing Logo) : Thing
{
    public override string Type => "NewsMediaOrganization";
}

/// <summary>Whom an article names as its writer: a person of the byline, or the paper it comes from.</summary>
public sealed record Writer(string Name, bool IsPerson) : Thing
{
    public override string Type => IsPerson ? "Person" : "Organization";

    [JsonIgnore]
    public bool IsPerson { get; } = IsPerson;
}

public sealed record PictureThing(string Url, int Width, int Height) : Thing
{
    public override string Type => "ImageObject";

    public string? Caption { get; init; }
}

/// <summary>What an article is about: a topic with a page.</summary>
public sealed record Subject(string Name, string Url) : Thing
{
    public override string Type => "Thing";
}

public sealed record NewsArticle(
    string Headline, string? Description, string Url, string MainEntityOfPage, IReadOnlyList<PictureThing> Image,
    string? DatePublished, string? DateModified, Writer Author, Reference Publisher, bool IsAccessibleForFree, string InLanguage,
    string? ArticleSection, IReadOnlyList<string>? Keywords, IReadOnlyList<Subject>? About) : Thing
{
    public override string Type => "NewsArticle";
}

public sealed record Breadcrumbs(IReadOnlyList<Breadcrumb> ItemListElement) : Thing
{
    public override string Type => "BreadcrumbList";
}

public sealed record Breadcrumb(int Position, string Name, string Item) : Thing
{
    public override string Type => "ListItem";
}

/// <summary>The site as a whole, with where it can be searched.</summary>
public sealed record WholeSite(string Name, string Url, string InLanguage, Reference Publisher, SearchPlace PotentialAction) : Thing
{
    public override string Type => "WebSite";
}

public sealed record SearchPlace(EntryPoint Target, [property: JsonPropertyName("query-input")] string QueryInput) : Thing
{
    public override string Type => "SearchAction";
}

public sealed record EntryPoint(string UrlTemplate) : Thing
{
    public override string Type => "EntryPoint";
}

/// <summary>A page that lists articles.</summary>
public sealed record ArticleListing(string Name, string? Description, string Url, string InLanguage, Reference IsPartOf) : Thing
{
    public override string Type => "CollectionPage";
}
