using NewsPortal.Data;

namespace NewsPortal.Web.Site;

/// <summary>The rail of the most read articles (đọc nhiều).</summary>
public sealed record MostReadRail(IReadOnlyList<ArticleCard> Articles)
{
    private const int Longest = 5;

    // Two articles are no ranking.
    private const int Shortest = 3;

    /// <param name="ids">The ranking.</param>
    /// <param name="found">Cards of those of it that readers may see, among others.</param>
    public static MostReadRail Of(IReadOnlyList<long> ids, IReadOnlyCollection<ArticleCard> found)
    {
        ArticleCard[] cards = [.. ids.Join(found, id => id, card => card.Id, (_, card) => card).Take(Longest)];
        return new(cards.Length < Shortest ? [] : cards);
    }
}
