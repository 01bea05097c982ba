using NewsPortal.Content;
using NewsPortal.Data;

namespace NewsPortal.Web.Site;

/// <summary>A card and how the page around it wants it shown. Parts the article does not have are left out.</summary>
/// <param name="Today">The day in Vietnam: an article of today shows its hour, an older one its date.</param>
public sealed record CardView(ArticleCard Article, DateOnly Today, CardRank Rank = CardRank.Plain)
{
    // A longer headline would fill the screen at the size of a lead.
    private const int LongHeadline = 60;

    /// <summary>Off where the list around it names the section already.</summary>
    public bool ShowsSection { get; init; } = true;

    /// <summary>A lede is a privilege: the first of a group has one, the rest are headlines.</summary>
    public bool ShowsLede { get; init; } = true;

    /// <summary>Source and time.</summary>
    public bool ShowsFacts { get; init; } = true;

    /// <summary>2 where no heading stands above the list, else 3.</summary>
    public int HeadlineLevel { get; init; } = 3;

    /// <summary>On where the list gives day and hour itself: what is left to say is a day the text names.</summary>
    public bool StandsUnderItsDay { get; init; }

    /// <summary>Off where the list is one of words; a small card has no room for a photo.</summary>
    public bool ShowsPhoto { get; init; } = Rank != CardRank.Small;

    /// <summary>On where the photo stands beside the words on every screen, not above them.</summary>
    public bool HasPhotoBeside { get => field || StandsUnderItsDay; init; }

    /// <summary>How wide the photo of a plain card stands on a desk.</summary>
    public string PhotoWidth { get; init; } = "18rem";

    /// <summary>On for the photo a reader sees first, which the page's head names too; all others wait until they come near.</summary>
    public bool OpensThePage { get; init; }

    /// <summary>The article's photo in the widths this card needs; null: a card of words.</summary>
    public PictureChoice? Photo => !ShowsPhoto || Article.Picture is not { } picture ? null : Rank switch
    {
        _ when HasPhotoBeside => new(picture, "10rem", Widest: 480),
        CardRank.Lead or CardRank.Wide => new(picture, "(min-width: 62rem) 37rem, 100vw", Narrowest: 480),
        _ => new(picture, $"(min-width: 62rem) {PhotoWidth}, (min-width: 40rem) 50vw, 10rem", Widest: 1280),
    };

    // A cut photo keeps its focal point in sight: eleven places a side, because a page holds no style of its own.
    public string PhotoClass =>
        "card__photo" + (Rank == CardRank.Lead ? " card__photo--bleed" : "") + (Article.Focus is { } focus ? " " + FocusClass(focus) : "");

    /// <summary>The class that keeps a picture's focal point in sight, wherever it is cut.</summary>
    public static string FocusClass(FocalPoint focus)
    {
        ArgumentNullException.ThrowIfNull(focus);
        return $"focus-x{(focus.X + 5) / 10} focus-y{(focus.Y + 5) / 10}";
    }

    /// <summary>How wide a card stands on a desk when so many share the page.</summary>
    public static string WidthAmong(int columns) => columns switch
    {
        1 => "75rem",
        2 => "37rem",
        3 => "24rem",
        _ => "18rem",
    };

    public PrintedTime? Time =>
        StandsUnderItsDay && Article.PublishedAt is not null ? null : PrintedTime.InList(Article, Today);

    public bool HasLongHeadline => Article.Headline.Length > LongHeadline;

    public string Class => Rank switch
    {
        CardRank.Lead => "card card--lead",
        CardRank.Wide => "card card--wide",
        CardRank.Large => "card card--large",
        CardRank.Small => "card card--small",
        _ => "card",
    } + PhotoPlace;

    private string PhotoPlace => (Photo, Rank) switch
    {
        (null, CardRank.Lead) => " card--no-photo",
        (null, _) => "",
        _ when HasPhotoBeside => " card--beside",
        (_, CardRank.Lead or CardRank.Wide) => "",
        _ => " card--thumb",
    };

    public string HeadlineClass =>
        "card__headline"
        + (Article.Headline is ['“' or '"', ..] ? " card__headline--quoted" : "")
        + (Rank == CardRank.Lead && HasLongHeadline ? " card__headline--long" : "");
}
