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
    };

    public string HeadlineClass =>
        "card__headline"
        + (Article.Headline is ['“' or '"', ..] ? " card__headline--quoted" : "")
        + (Rank == CardRank.Lead && HasLongHeadline ? " card__headline--long" : "");
}
