using NewsPortal.Data;

namespace NewsPortal.Web.Site;

/// <summary>One page of a long list and, if there are older articles, after which card the next page begins.</summary>
public sealed record ListPart(IReadOnlyList<ArticleCard> Cards, Cursor? Older)
{
    public const int Length = 20;

    /// <summary>How many cards to ask for: one more than is shown tells that there are older ones, without counting.</summary>
    public const int Asked = Length + 1;

    public static ListPart Of(List<ArticleCard> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return found.Count < Asked ? new(found, null) : new(found[..Length], found[Length - 1].Cursor);
    }
}
