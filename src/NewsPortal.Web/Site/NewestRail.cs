using NewsPortal.Content.Vietnamese;
using NewsPortal.Data;

namespace NewsPortal.Web.Site;

/// <summary>The rail of newest articles (tin mới).</summary>
public sealed record NewestRail(IReadOnlyList<ArticleCard> Articles, DateOnly Today)
{
    // Length of "26/8" and "08:10": anything longer needs the wide column.
    private const int ShortTime = 5;

    /// <summary>
    /// One column of times for the whole list, so that headlines share an edge. Where most have none the column would be a
    /// hole: a time then stands above its headline.
    /// </summary>
    public string ListClass
    {
        get
        {
            int[] lengths = [.. Articles.Select(TimeOf).OfType<PrintedTime>().Select(time => time.Text.Length)];
            return lengths.Length * 2 < Articles.Count || lengths.Length == 0 ? "newest__list"
                : lengths.Max() <= ShortTime ? "newest__list newest__list--timed"
                : "newest__list newest__list--timed newest__list--dated";
        }
    }

    /// <summary>Red says “now”: it is for the newest hour of today.</summary>
    public string TimeClass(ArticleCard article) =>
        article == Articles[0] && article.PublishedAt is { } at && VietnameseDate.DayInVietnam(at) == Today
            ? "newest__time newest__time--now"
            : "newest__time";

    public PrintedTime? TimeOf(ArticleCard article) => PrintedTime.InRail(article, Today);
}
