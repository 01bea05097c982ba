using Microsoft.EntityFrameworkCore;

namespace NewsPortal.Data;

/// <summary>
/// What is suggested while words are typed, and what an address that leads nowhere may have meant. Served by
/// ix_articles_search_head and ix_articles_search; what a search finds is <see cref="Search.ArticleFinder"/>'s.
/// </summary>
public static class ArticleSearch
{
    // Among so many of the newest the nearest headline is looked for: a bounded read, whatever was asked.
    private const int NearReach = 400;

    // pg_trgm's word_similarity: five of ten groups of three letters agree.
    private const double NearEnough = 0.5;

    /// <summary>The articles that hold every word, in no order. The phrase has words.</summary>
    public static IQueryable<Article> Holding(this IQueryable<Article> articles, SearchPhrase phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        var all = phrase.All;
        return articles.Where(a => a.Search.Matches(all));
    }

    /// <summary>Headlines that hold every word, the last perhaps only begun; those that begin with them first.</summary>
    public static IQueryable<Article> Begun(this IQueryable<Article> articles, SearchPhrase phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        var (begun, first) = (phrase.BegunInHeadline, $"{phrase.Folded}%");
        return articles.Where(a => a.SearchHead.Matches(begun)).Newest().Take(NearReach / 4)
            .OrderByDescending(a => EF.Functions.Like(a.HeadlineFolded, first))
            .ThenByDescending(a => a.ListedAt).ThenByDescending(a => a.Id);
    }

    /// <summary>The articles whose headline is nearest to words that may be cut short or misspelt; none when none is near.</summary>
    public static IQueryable<Article> Nearest(this IQueryable<Article> articles, SearchPhrase phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        var (half, folded) = (phrase.EitherHalf, phrase.Folded);
        var near = articles.Holding(phrase).Newest().Take(NearReach / 4).Select(a => a.Id)
            .Union(articles.Where(a => a.Search.Matches(half)).Newest().Take(NearReach).Select(a => a.Id));
        return articles
            .Where(a => near.Contains(a.Id) && EF.Functions.TrigramsWordSimilarity(folded, a.HeadlineFolded) >= NearEnough)
            .OrderByDescending(a => EF.Functions.TrigramsWordSimilarity(folded, a.HeadlineFolded))
            .ThenByDescending(a => a.ListedAt).ThenByDescending(a => a.Id);
    }

    /// <summary>Topics of which a word begins like the phrase. Slugs are the folded names; topics are few enough to be looked through.</summary>
    public static IQueryable<Topic> Begun(this IQueryable<Topic> topics, SearchPhrase phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        var slug = string.Join('-', phrase.Words);
        var (first, later) = ($"{slug}%", $"%-{slug}%");
        return topics.Where(t => EF.Functions.Like(t.Slug, first) || EF.Functions.Like(t.Slug, later))
            .OrderByDescending(t => EF.Functions.Like(t.Slug, first)).ThenBy(t => t.Slug.Length).ThenBy(t => t.Slug);
    }

    /// <summary>Topics about which a reader finds something at <paramref name="now"/>.</summary>
    public static IQueryable<Topic> WithArticles(this IQueryable<Topic> topics, DateTimeOffset now) =>
        topics.Where(t => t.Articles.AsQueryable().Any(a => a.VisibleFrom <= now && (a.VisibleUntil == null || a.VisibleUntil > now)));
}
