namespace NewsPortal.Content;

/// <summary>
/// When readers see an article, as our own export says it. Taken only for an article that is new and imported to be
/// published: an import never takes down or puts up what an editor decided about.
/// </summary>
/// <param name="From">Null: a draft.</param>
/// <param name="Until">Null: for good. Never without <paramref name="From"/>.</param>
/// <param name="RetractedAt">When it was taken down for good.</param>
public sealed record Visibility(DateTimeOffset? From, DateTimeOffset? Until = null, DateTimeOffset? RetractedAt = null);
