namespace NewsPortal.Data;

/// <summary>What to read after an article (đọc thêm).</summary>
public static class RelatedArticles
{
    /// <summary>
    /// Best first: what the article's own file lists, in its order; then its topics; then the newest. Never the article
    /// itself, nothing twice. Each part reads no further than <paramref name="count"/> rows: ix_articles_headline_folded,
    /// ix_article_topics_topic_id, ix_articles_listed_at_id.
    /// </summary>
    /// <param name="listed">Folded headlines of the file's own list.</param>
    public static IQueryable<Article> RelatedTo(
        this IQueryable<Article> articles, long id, string[] listed, int[] topicIds, int count)
    {
        var others = articles.Where(a => a.Id != id);
        var named = others.Where(a => listed.Contains(a.HeadlineFolded)).Newest().Take(count).Select(a => a.Id);
        var near = others.Where(a => a.Topics.Any(t => topicIds.Contains(t.Id))).Newest().Take(count).Select(a => a.Id);
        var newest = others.Newest().Take(count).Select(a => a.Id);
        var candidates = named.Union(near).Union(newest);

        return others
            .Where(a => candidates.Contains(a.Id))
            .OrderBy(a => listed.Contains(a.HeadlineFolded) ? Array.IndexOf(listed, a.HeadlineFolded) : listed.Length)
            .ThenByDescending(a => a.Topics.Any(t => topicIds.Contains(t.Id)))
            .ThenByDescending(a => a.ListedAt)
            .ThenByDescending(a => a.Id)
            .Take(count);
    }
}
