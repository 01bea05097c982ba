namespace NewsPortal.Data;

/// <summary>
/// What to read next to an article (đọc thêm): the file's own list in its order, then what shares a topic, then the
/// newest. Never the article itself, never one twice; one SQL command.
/// </summary>
public static class RelatedArticles
{
    private const int SameTopic = 1_000_000;
    private const int AnyTopic = 2_000_000;

    /// <param name="articles">All articles.</param>
    /// <param name="id">The article itself.</param>
    /// <param name="relatedFolded">The folded headlines its file lists.</param>
    /// <param name="topicIds">Its topics.</param>
    /// <param name="now">What a reader may see at this moment.</param>
    /// <param name="count">How many to find, best first.</param>
    /// <param name="newestCount">How many of the newest to find besides, in the same command: a rail wants them.</param>
    /// <param name="besides">Others to find besides, by their ids: the most read, which another rail wants.</param>
    public static IQueryable<Article> ReadNext(
        this IQueryable<Article> articles, long id, string[] relatedFolded, long[] topicIds, DateTimeOffset now, int count, int newestCount = 0,
        IReadOnlyList<long>? besides = null)
    {
        var others = articles.Published(now).Where(a => a.Id != id);

        // Served by ix_articles_headline_folded, ix_article_topics_topic_id and ix_articles_listed_at_id.
        var listed = others.Where(a => relatedFolded.Contains(a.HeadlineFolded)).Select(a => a.Id);

        // A join, not Any(): PostgreSQL may begin at the topic, so a topic of few articles does not cost a walk through all.
        // An article of two of the topics comes twice here and counts once below.
        var sameTopic = others.SelectMany(a => a.Topics, (a, t) => new { a.Id, a.ListedAt, TopicId = t.Id })
            .Where(a => topicIds.Contains(a.TopicId))
            .OrderByDescending(a => a.ListedAt).ThenByDescending(a => a.Id).Take(count * topicIds.Length).Select(a => a.Id);
        var newest = others.Newest().Take(Math.Max(count, newestCount)).Select(a => a.Id);

        // Without topics the middle part would read every article to find none.
        var candidates = topicIds.Length == 0 ? listed.Union(newest) : listed.Union(sameTopic).Union(newest);
        candidates = besides is { Count: > 0 } ? candidates.Union(others.Where(a => besides.Contains(a.Id)).Select(a => a.Id)) : candidates;

        return articles.Where(a => candidates.Contains(a.Id))
            .OrderBy(a => relatedFolded.Contains(a.HeadlineFolded) ? Array.IndexOf(relatedFolded, a.HeadlineFolded)
                : a.Topics.Any(t => topicIds.Contains(t.Id)) ? SameTopic
                : AnyTopic)
            .ThenByDescending(a => a.ListedAt).ThenByDescending(a => a.Id)
            .Take(newestCount == 0 ? count : int.MaxValue);
    }
}
