using Microsoft.EntityFrameworkCore;
using NewsPortal.Content.Vietnamese;
using NpgsqlTypes;

namespace NewsPortal.Data;

/// <summary>
/// Finds articles by words, with or without tone marks: every word must occur, headlines first, then the words as a
/// phrase, then the newest. Counts on the index ix_articles_search over <see cref="SearchWords"/>.
/// </summary>
public static class ArticleSearch
{
    private const int MostWords = 16;

    /// <summary>The articles that hold every word of <paramref name="query"/>, best first; none when it holds no word.</summary>
    public static IQueryable<Article> Matching(this IQueryable<Article> articles, string query)
    {
        var words = Folding.Fold(query).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords).ToArray();
        if (words.Length == 0)
        {
            return articles.Where(a => false);
        }

        var known = words.Select(word => (NpgsqlTsQuery)new NpgsqlTsQueryLexeme(word[..Math.Min(word.Length, SearchWords.LongestWord)])).ToArray();
        var all = known.Aggregate((left, right) => new NpgsqlTsQueryAnd(left, right));
        var inARow = known.Aggregate((left, right) => new NpgsqlTsQueryFollowedBy(left, 1, right));
        var phrase = $"%{string.Join(' ', words)}%";
        return articles
            .Where(a => a.Search.Matches(all))
            .OrderByDescending(a => EF.Functions.Like(a.HeadlineFolded, phrase))
            .ThenByDescending(a => a.Search.Matches(inARow))
            .ThenByDescending(a => a.ListedAt).ThenByDescending(a => a.Id);
    }
}
