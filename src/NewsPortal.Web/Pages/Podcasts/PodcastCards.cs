using NewsPortal.Data;
using NewsPortal.Data.Recordings;

namespace NewsPortal.Web.Pages.Podcasts;

internal static class PodcastCards
{
    /// <summary>The podcasts that have an episode to hear, the one with the newest first. Counted from ix_articles_series_id_listed_at_id.</summary>
    public static IQueryable<PodcastCard> AsPodcastCards(this IQueryable<Series> series, IQueryable<Article> published) => series
        .Where(s => published.Any(a => a.SeriesId == s.Id))
        .OrderByDescending(s => published.Where(a => a.SeriesId == s.Id).Max(a => a.ListedAt)).ThenBy(s => s.Id)
        .Select(s => new PodcastCard(s.Id, s.Name, s.Slug, s.Lede, s.Artwork, published.Count(a => a.SeriesId == s.Id)));
}
