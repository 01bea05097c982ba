using System.Globalization;

namespace NewsPortal.Data;

/// <summary>A place in a list of search results: after which of them the next page begins. Written <c>{rank}-{ticks}-{id}</c>.</summary>
/// <param name="Rank">How well the article fits; 0 where the newest come first.</param>
/// <param name="Last">The article among those that fit as well.</param>
public sealed record SearchPlace(int Rank, Cursor Last)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rank}-{Last}");

    /// <summary>Null for anything that is no such place.</summary>
    public static SearchPlace? Parse(string? text) =>
        text is [>= '0' and <= '3', '-', .. var last] && Cursor.Parse(last) is { } cursor ? new(text[0] - '0', cursor) : null;
}
