namespace NewsPortal.Data;

/// <summary>An article that was searched for: which, how well it fits, and enough of its text to show the words in.</summary>
/// <param name="Beginning">Of its body, in Markdown.</param>
public sealed record SearchHit(long Id, int Rank, DateTimeOffset ListedAt, string Beginning)
{
    public SearchPlace Place => new(Rank, new Cursor(ListedAt, Id));
}
