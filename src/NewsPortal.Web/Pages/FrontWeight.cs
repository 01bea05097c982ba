using NewsPortal.Content;
using NewsPortal.Data;

namespace NewsPortal.Web.Pages;

/// <summary>
/// What leads the front page when nobody chose: freshness first, helped by what went into a piece, and no section twice
/// in a row while others have something. Counted in half-lives: one point is worth half a day.
/// </summary>
public static class FrontWeight
{
    private const int HalfLifeHours = 12;

    // A section that has stood on the page waits a day for each time.
    private const double PointsOfATurn = 2;

    // An emagazine is made to be seen and stays up for a day and a half more.
    private const double PointsOfEmagazine = 3;
    private const double PointsOfPicture = 0.75;
    private const double PointsOfVideo = 0.5;
    private const double PointsWithoutLede = -0.5;

    // Its own time is better than the time of its import, which says nothing about its age.
    private const double PointsWithoutTime = -1;
    private const double MostPointsOfLength = 0.5;
    private const int UsualSyllables = 400;

    /// <summary>The weightiest articles, in the order they should stand.</summary>
    public static IReadOnlyList<ArticleCard> Pick(IEnumerable<ArticleCard> articles, int count, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var left = articles.Select(card => (Card: card, Weight: Of(card, now)))
            .OrderByDescending(one => one.Weight).ThenByDescending(one => one.Card.ListedAt).ThenByDescending(one => one.Card.Id).ToList();
        var turns = new Dictionary<string, int>(StringComparer.Ordinal);
        var picked = new List<ArticleCard>(count);
        while (picked.Count < count && left.Count > 0)
        {
            var best = left.MaxBy(one => one.Weight - PointsOfATurn * turns.GetValueOrDefault(SectionOf(one.Card)));
            picked.Add(best.Card);

            // A kind that has a strip of its own sends one piece up here; the others wait there.
            left.RemoveAll(one => one == best || (one.Card.Kind != ArticleKind.Article && one.Card.Kind == best.Card.Kind));
            turns[SectionOf(best.Card)] = turns.GetValueOrDefault(SectionOf(best.Card)) + 1;
        }

        return picked;
    }

    /// <summary>More is weightier. What two articles differ in stays the same as they grow older.</summary>
    public static double Of(ArticleCard article, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(article);
        var age = (now - article.ListedAt).TotalHours / HalfLifeHours;
        var kind = article.Kind switch
        {
            ArticleKind.Emagazine => PointsOfEmagazine,
            ArticleKind.Video => PointsOfVideo,
            _ => 0,
        };
        var length = Math.Clamp(Math.Log2(Math.Max(1, article.Syllables) / (double)UsualSyllables) / 4, -MostPointsOfLength, MostPointsOfLength);
        return kind + length - age + (article.Picture is null ? 0 : PointsOfPicture)
            + (article.Lede is null ? PointsWithoutLede : 0) + (article.PublishedAt is null ? PointsWithoutTime : 0);
    }

    private static string SectionOf(ArticleCard article) => article.SectionSlug ?? "";
}
