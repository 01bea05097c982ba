using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Web.Site.LinkedData;

/// <summary>What every page tells machines about itself, made from what it tells the layout.</summary>
internal static class PageThings
{
    // Google cuts a longer headline.
    private const int HeadlineLength = 110;
    private const int LogoSide = 180;
    private const string Language = "vi-VN";

    public static DataBlock Of(PageHead head, string newspaper, string portal)
    {
        var paper = new Newspaper(newspaper, portal + "/", new PictureThing(portal + "/apple-touch-icon.png", LogoSide, LogoSide)) { Id = portal + "/#bao" };
        var things = new List<Thing> { paper };
        if (head.Path == Urls.Front)
        {
            things.Add(SiteOf(newspaper, portal));
        }

        if (head.Article is not null)
        {
            things.Add(ArticleOf(head, head.Article, newspaper, portal));
        }

        if (head.ListsArticles)
        {
            things.Add(new ArticleListing(head.Title, head.Description, portal + head.Path, Language, new Reference(SiteId(portal))));
        }

        if (head is { Trail.Count: > 0, Path: not null })
        {
            things.Add(TrailOf(head, head.Path, portal));
        }

        return new([.. things, .. head.Things]);
    }

    private static string SiteId(string portal) => portal + "/#trang";

    private static WholeSite SiteOf(string newspaper, string portal) => new(
        newspaper, portal + "/", Language, new Reference(portal + "/#bao"),
        new SearchPlace(new EntryPoint(portal + Urls.Search + "?q={search_term_string}"), "required name=search_term_string"))
    {
        Id = SiteId(portal),
    };

    private static NewsArticle ArticleOf(PageHead head, ArticleFacts article, string newspaper, string portal)
    {
        var address = portal + head.Path;
        SharePicture[] pictures = [.. article.Pictures, ShareCard.Of(head, newspaper)];
        return new NewsArticle(
            PageHead.Shorten(article.Headline, HeadlineLength), article.Lede, address, address,
            [.. pictures.Select(p => new PictureThing(portal + p.Path, p.Width, p.Height) { Caption = p.Alt })],
            Time(article.PublishedAt), Time(article.ChangedAt ?? article.PublishedAt),
            article.Byline is { } name ? new Writer(name, IsPerson: true) : new Writer(article.Source ?? newspaper, IsPerson: false),
            new Reference(portal + "/#bao"), IsAccessibleForFree: true, Language, article.Section?.Name,
            article.Topics.Count == 0 ? null : [.. article.Topics.Select(topic => topic.Name)],
            article.Topics.Count == 0 ? null : [.. article.Topics.Select(topic => new Subject(topic.Name, portal + topic.Path))]);
    }

    // The trail of a page that does not name itself in it ends with the page.
    private static Breadcrumbs TrailOf(PageHead head, string path, string portal)
    {
        var steps = head.Trail[^1].Path is null ? head.Trail : [.. head.Trail, new PageHead.Crumb(head.Title, path)];
        return new([.. steps.Select((step, place) => new Breadcrumb(place + 1, step.Name, portal + (step.Path ?? path)))]);
    }

    private static string? Time(DateTimeOffset? time) => time is { } known ? VietnameseDate.MachineSeconds(known) : null;
}
