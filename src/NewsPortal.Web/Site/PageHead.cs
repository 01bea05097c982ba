using System.Text.RegularExpressions;
using NewsPortal.Content;
using NewsPortal.Web.Site.LinkedData;

namespace NewsPortal.Web.Site;

/// <summary>What a page tells the layout about itself.</summary>
/// <param name="Title">Unique in the site.</param>
/// <param name="Path">The page's own address, for its canonical link; null for a page that must not be found again.</param>
public sealed partial record PageHead(string Title, string? Path)
{
    // What search engines show of a title before they cut it themselves.
    private const int TitleLength = 70;
    private const int DescriptionLength = 200;

    private static readonly FeedAddress Everything = new("Tin mới", Urls.LatestFeed);

    /// <summary>For search engines and shared links; cut at a word's end.</summary>
    public string? Description
    {
        get;
        init => field = value is null ? null : Shorten(value, DescriptionLength);
    }

    /// <summary>The menu entry this page stands under.</summary>
    public string? MenuPath { get; init; }

    /// <summary>The way from the front page to this page, which is left out itself when it has no <c>Path</c>.</summary>
    public IReadOnlyList<Crumb> Trail { get; init; } = [];

    /// <summary>Over an article the masthead is slim and stays at the top.</summary>
    public bool SlimMasthead { get; init; }

    /// <summary>On for a page with a search field of its own; the masthead then shows none.</summary>
    public bool HoldsSearch { get; init; }

    /// <summary>The behaviours this page adds, modules of <c>wwwroot/js</c> by name; without them everything works.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>Those, and what the frame around every page adds: under a slim masthead is no search field.</summary>
    public IEnumerable<string> Behaviours => SlimMasthead && !HoldsSearch ? Scripts : Scripts.Append("goi-y").Distinct();

    /// <summary>The picture a reader sees first: fetched before the style sheet is read.</summary>
    public PictureChoice? LeadPicture { get; init; }

    /// <summary>Of an article's page: what its share cards and its JSON-LD are made from.</summary>
    public ArticleFacts? Article { get; init; }

    /// <summary>On for a page that lists articles (CollectionPage in its JSON-LD).</summary>
    public bool ListsArticles { get; init; }

    /// <summary>More for machines: things of schema.org only this page has. Newspaper, article, list and trail come by themselves.</summary>
    public IReadOnlyList<Thing> Things { get; init; } = [];

    /// <summary>The feed of what this page lists; the feed of Tin mới is named on every page.</summary>
    public FeedAddress? Feed { get; init; }

    public IReadOnlyList<FeedAddress> Feeds => Feed is null ? [Everything] : [Everything, Feed];

    /// <summary>What stands beside a shared link; null: the headline drawn as a picture, or the newspaper's name (<see cref="ShareCard"/>).</summary>
    public SharePicture? SharePicture { get; init; }

    /// <summary>With the newspaper's name where there is room; the page's heading holds a long headline in full.</summary>
    public string TitleOf(string newspaper) => $"{Title} – {newspaper}" switch
    {
        { Length: <= TitleLength } whole => whole,
        _ => Shorten(Title, TitleLength),
    };

    /// <summary>The text, or as many whole words of it as fit.</summary>
    internal static string Shorten(string text, int length) =>
        text.Length <= length ? text : LastWord().Replace(text[..(length - 1)], "") + "…";

    [GeneratedRegex(@"[\s,.;:–-]+\S*$", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex LastWord();

    /// <summary>A step of the trail; the page itself has no path.</summary>
    public sealed record Crumb(string Name, string? Path);
}
