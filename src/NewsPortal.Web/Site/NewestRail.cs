using NewsPortal.Data;

namespace NewsPortal.Web.Site;

/// <summary>The rail of newest articles (tin mới).</summary>
public sealed record NewestRail(IReadOnlyList<ArticleCard> Articles, DateOnly Today)
{
    // Length of "26/8" and "08:10": anything longer needs the wide column.
    private const int ShortTime = 5;

    /// <summary>One column of times for the whole list, so that headlines share an edge; none when no time is known.</summary>
    public string ListClass
    {
        get
        {
            var longest = Articles.Max(article => TimeOf(article)?.Text.Length) ?? 0;
            return longest switch
            {
                0 => "newest__list",
                <= ShortTime => "newest__list newest__list--timed",
                _ => "newest__list newest__list--timed newest__list--dated",
            };
        }
    }

    public PrintedTime? TimeOf(ArticleCard article) => PrintedTime.InList(article, Today);
}
