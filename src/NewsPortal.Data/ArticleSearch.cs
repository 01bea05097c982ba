using Microsoft.EntityFrameworkCore;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Data;

/// <summary>
/// Finds articles by words, with or without tone marks: every word must occur in the folded text, headlines first, then
/// the newest. Counts on the trigram index ix_articles_text_folded (pg_trgm).
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

        foreach (var word in words)
        {
            // A word's edges are spaces; a folded word is letters and digits and needs no escape in LIKE.
            var pattern = $"% {word} %";
            articles = articles.Where(a => EF.Functions.Like(a.TextFolded, pattern));
        }

        var phrase = $"%{string.Join(' ', words)}%";
        return articles
            .OrderByDescending(a => EF.Functions.Like(a.HeadlineFolded, phrase))
            .ThenByDescending(a => EF.Functions.Like(a.TextFolded, phrase))
            .ThenByDescending(a => a.ListedAt).ThenByDescending(a => a.Id);
    }
}
