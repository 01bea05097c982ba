using Microsoft.EntityFrameworkCore;

namespace NewsPortal.Data;

/// <summary>
/// Finds articles by words, with or without tone marks: every word must occur, headlines first, then the words as a
/// phrase, then the newest. Counts on the index ix_articles_search over <see cref="SearchWords"/>.
/// </summary>
public static class ArticleSearch
{
    /// <summary>More results than this are “more than”: counting them all would read them all.</summary>
    public const int MostCounted = 1000;

    // The beginning of a body in which the words are shown.
    private const int BeginningLength = 20_000;

    // Among so many of the newest the nearest headline is looked for: a bounded read, whatever was asked.
    private const int NearReach = 400;

    // pg_trgm's word_similarity: five of ten groups of three letters agree.
    private const double NearEnough = 0.5;

    private const double NearEnoughTopic = 0.35;

    /// <summary>The articles that hold every word of <paramref name="query"/>, best first; none when it holds no word.</summary>
    public static IQueryable<Article> Matching(this IQueryable<Article> articles, string query)
    {
        var phrase = SearchPhrase.Of(query);
        if (phrase.Words.Count == 0)
        {
            return articles.Where(a => false);
        }

        var (inARow, inHeadline) = (phrase.InARow, $"%{phrase.Folded}%");
        return articles.Holding(phrase)
            .OrderByDescending(a => EF.Functions.Like(a.HeadlineFolded, inHeadline))
            .ThenByDescending(a => a.Search.Matches(inARow))
            .ThenByDescending(a => a.ListedAt).ThenByDescending(a => a.Id);
    }

    /// <summary>The articles that hold every word, in no order. The phrase has words.</summary>
    public static IQueryable<Article> Holding(this IQueryable<Article> articles, SearchPhrase phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        var all = phrase.All;
        return articles.Where(a => a.Search.Matches(all));
    }

    /// <summary>A page of what was found, best or newest first. The last word of a query but for <c>Take</c>.</summary>
    public static IQueryable<SearchHit> Hits(this IQueryable<Article> articles, SearchPhrase phrase, bool newestFirst, SearchPlace? after)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        if (newestFirst)
        {
            return articles.Holding(phrase).Before(after?.Last).Newest()
                .Select(a => new SearchHit(a.Id, 0, a.ListedAt!.Value, a.BodyMarkdown.Substring(0, BeginningLength)));
        }

        var (inARow, inHeadline) = (phrase.InARow, $"%{phrase.Folded}%");
        var ranked = articles.Holding(phrase).Select(a => new
        {
            Article = a,
            Rank = (EF.Functions.Like(a.HeadlineFolded, inHeadline) ? 2 : 0) + (a.Search.Matches(inARow) ? 1 : 0),
        });
        if (after is not null)
        {
            var (rank, listedAt, id) = (after.Rank, (DateTimeOffset?)after.Last.ListedAt, after.Last.Id);
            ranked = ranked.Where(r => r.Rank < rank
                || (r.Rank == rank && EF.Functions.LessThan(ValueTuple.Create(r.Article.ListedAt, r.Article.Id), ValueTuple.Create(listedAt, id))));
        }

        return ranked.OrderByDescending(r => r.Rank).ThenByDescending(r => r.Article.ListedAt).ThenByDescending(r => r.Article.Id)
            .Select(r => new SearchHit(r.Article.Id, r.Rank, r.Article.ListedAt!.Value, r.Article.BodyMarkdown.Substring(0, BeginningLength)));
    }

    /// <summary>What the filters beside the results say; of at most one more than <see cref="MostCounted"/> articles.</summary>
    public static IQueryable<SearchCount> Counts(
        this IQueryable<Article> found, DateTimeOffset week, DateTimeOffset month, DateTimeOffset year) =>
        found.Take(MostCounted + 1)
            .Select(a => new { a.Section!.Name, a.Section.Slug, InWeek = a.ListedAt >= week, InMonth = a.ListedAt >= month, InYear = a.ListedAt >= year })
            .GroupBy(a => a)
            .Select(same => new SearchCount(same.Key.Name, same.Key.Slug, same.Key.InWeek, same.Key.InMonth, same.Key.InYear, same.Count()));

    /// <summary>Headlines that hold every word, the last perhaps only begun; those that begin with them first.</summary>
    public static IQueryable<Article> Begun(this IQueryable<Article> articles, SearchPhrase phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        var (begun, first) = (phrase.BegunInHeadline, $"{phrase.Folded}%");
        return articles.Where(a => a.Search.Matches(begun)).Newest().Take(NearReach / 4)
            .OrderByDescending(a => EF.Functions.Like(a.HeadlineFolded, first))
            .ThenByDescending(a => a.ListedAt).ThenByDescending(a => a.Id);
    }

    /// <summary>The articles whose headline is nearest to words that may be cut short or misspelt; none when none is near.</summary>
    public static IQueryable<Article> Nearest(this IQueryable<Article> articles, SearchPhrase phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        var (all, half, folded) = (phrase.All, phrase.EitherHalf, phrase.Folded);
        var near = articles.Where(a => a.Search.Matches(all)).Newest().Take(NearReach / 4).Select(a => a.Id)
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

    /// <summary>Topics spelt nearly like the phrase, the nearest first.</summary>
    public static IQueryable<Topic> Nearest(this IQueryable<Topic> topics, SearchPhrase phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        var slug = string.Join('-', phrase.Words);
        return topics.Where(t => EF.Functions.TrigramsSimilarity(t.Slug, slug) >= NearEnoughTopic)
            .OrderByDescending(t => EF.Functions.TrigramsSimilarity(t.Slug, slug)).ThenBy(t => t.Slug);
    }

    /// <summary>Topics about which a reader finds something at <paramref name="now"/>.</summary>
    public static IQueryable<Topic> WithArticles(this IQueryable<Topic> topics, DateTimeOffset now) =>
        topics.Where(t => t.Articles.AsQueryable().Any(a => a.VisibleFrom <= now && (a.VisibleUntil == null || a.VisibleUntil > now)));
}
