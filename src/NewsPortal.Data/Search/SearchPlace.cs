using System.Globalization;

namespace NewsPortal.Data.Search;

/// <summary>A place in a list of search results: after which of them the next page begins. Written <c>{score}-{ticks}-{id}</c>.</summary>
/// <param name="Score">How well the article fits; 0 where the newest come first.</param>
/// <param name="Last">The article among those that fit as well.</param>
public sealed record SearchPlace(int Score, Cursor Last)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Score}-{Last}");

    /// <summary>Null for anything that is no such place.</summary>
    public static SearchPlace? Parse(string? text) =>
        text?.Split('-', 2) is [var score, var last]
        && int.TryParse(score, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Cursor.Parse(last) is { } cursor
            ? new(number, cursor)
            : null;

    internal bool IsBefore(SearchHit hit) =>
        hit.Score < Score || (hit.Score == Score && (hit.ListedAt < Last.ListedAt || (hit.ListedAt == Last.ListedAt && hit.Id < Last.Id)));
}
