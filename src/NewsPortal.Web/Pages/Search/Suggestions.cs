using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Search;

/// <summary>What a reader may want while the words are still being typed (gợi ý): topics, then headlines. Two SQL commands.</summary>
internal static class Suggestions
{
    private const int TopicCount = 3;
    private const int ArticleCount = 6;

    /// <summary>A suggestion that comes late is none.</summary>
    private const int Patience = 1;

    // One letter begins everything.
    private const int FewestLetters = 2;

    public static RouteHandlerBuilder MapSuggestions(this WebApplication app) =>
        app.MapGet(Urls.Search + "/goi-y", FindAsync).ExcludeFromDescription();

    private static async Task<Ok<Answer>> FindAsync(string? q, NewsDbContext db, TimeProvider clock, CancellationToken cancel)
    {
        var phrase = SearchPhrase.Of(q);
        if (phrase.Folded.Length < FewestLetters)
        {
            return TypedResults.Ok(new Answer([]));
        }

        db.Database.SetCommandTimeout(Patience);
        try
        {
            var now = clock.GetUtcNow();
            var topics = await db.Topics.Begun(phrase).WithArticles(now).Take(TopicCount).Select(t => new { t.Name, t.Slug }).ToListAsync(cancel);
            var articles = await db.Articles.Published(now).Begun(phrase).Take(ArticleCount)
                .Select(a => new { a.Headline, a.Slug, a.Id }).ToListAsync(cancel);
            return TypedResults.Ok(new Answer(
            [
                .. topics.Select(topic => new Suggestion(topic.Name, Urls.Topic(topic.Slug), "Chủ đề")),
                .. articles.Select(article => new Suggestion(article.Headline, Urls.Article(article.Slug, article.Id), "Bài")),
            ]));
        }
        catch (Exception trouble) when (StoreTrouble.IsOne(trouble))
        {
            // The field works without them.
            return TypedResults.Ok(new Answer([]));
        }
    }

    internal sealed record Answer(IReadOnlyList<Suggestion> Items);

    internal sealed record Suggestion(string Text, string Url, string Kind);
}
