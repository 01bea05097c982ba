using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Content;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Machines.Sitemaps;

/// <summary>The films, as Google's video sitemaps tell of them: only those that can be played and have a picture.</summary>
internal static class VideoSitemap
{
    private const int MostFilms = 5_000;

    // Google's own limits.
    private const int LongestText = 2048;
    private const int LongestTitle = 100;
    private const int LongestFilm = 28_800;

    public static void MapVideoSitemap(this WebApplication app) =>
        app.MapMethods(Urls.VideoSitemap, [HttpMethods.Get, HttpMethods.Head], FindAsync).WithMetadata(new EntityTagged()).ExcludeFromDescription();

    private static async Task<Utf8ContentHttpResult> FindAsync(NewsDbContext db, PortalAddress portal, TimeProvider clock, CancellationToken cancel)
    {
        var cards = await db.Articles.Published(clock.GetUtcNow()).OfKind(ArticleKind.Video).Newest().Take(MostFilms).AsRecordingCards().ToListAsync(cancel);
        var films = cards.Select(card => PlayerView.Of(card, ArticleKind.Video, [])).Where(film => film is { Address: not null, PosterAddress: not null });
        return SitemapXml.VideoPart(films.Select(film => new SitemapXml.VideoEntry(
            portal.Value + Urls.Article(film.Slug, film.Id), PageHead.Shorten(film.Headline, LongestTitle), PageHead.Shorten(film.Lede ?? film.Headline, LongestText),
            portal.Value + film.PosterAddress, portal.Value + film.Address, film.ListedAt!.Value,
            film.Recording!.Seconds is { } seconds and <= LongestFilm ? seconds.ToString(CultureInfo.InvariantCulture) : null, film.Recording.Explicit)));
    }
}
