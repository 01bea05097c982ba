namespace NewsPortal.Data.Search;

/// <summary>What a search found, best or newest first: as many as were looked at, which are all unless <see cref="IsMore"/>.</summary>
/// <param name="Hits">From the first one after the place that was asked for.</param>
/// <param name="Total">How many were found, with the filters.</param>
/// <param name="IsMore">There are more than <paramref name="Total"/>: counting them would read them all.</param>
/// <param name="Everywhere">What was found without the filters: what each filter would leave is counted in it.</param>
/// <param name="EverywhereIsMore">There are more of those too.</param>
/// <param name="Words">The folded words that were found, for marking them.</param>
/// <param name="Repaired">What was searched instead of what was typed; null: that itself.</param>
/// <param name="HoldsAll">The first results hold every word, not only most of them.</param>
/// <param name="Near">Topics spelt nearly so, when no article holds all words.</param>
public sealed record SearchAnswer(
    IReadOnlyList<SearchHit> Hits, int Total, bool IsMore, IReadOnlyList<FoundPlace> Everywhere, bool EverywhereIsMore,
    IReadOnlyList<string> Words, string? Repaired, bool HoldsAll, IReadOnlyList<NearTopic> Near)
{
    internal static readonly SearchAnswer Nothing = new([], 0, false, [], false, [], null, false, []);
}

/// <summary>An article that was found.</summary>
/// <param name="Score">How well it fits; 0 where the newest come first.</param>
/// <param name="InHead">Every word stands in its headline or lede: the place to show them is there.</param>
/// <param name="Beginning">Of its body, in Markdown, when it came along.</param>
public sealed record SearchHit(long Id, int Score, DateTimeOffset ListedAt, bool InHead, string? Beginning = null)
{
    public SearchPlace Place => new(Score, new Cursor(ListedAt, Id));
}

/// <summary>Where and when a found article stands.</summary>
public sealed record FoundPlace(string? SectionName, string? SectionSlug, DateTimeOffset ListedAt);

public sealed record NearTopic(string Name, string Slug);
