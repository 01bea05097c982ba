namespace NewsPortal.Web.Site;

/// <summary>The size of a card: on a page without photos it alone tells what matters more.</summary>
public enum CardRank
{
    Plain,
    Lead,
    Wide,
    Large,
    Small,
}
