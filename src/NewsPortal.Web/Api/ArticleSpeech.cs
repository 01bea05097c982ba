using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Content.Bodies;
using NewsPortal.Data;

namespace NewsPortal.Web.Api;

/// <summary>What a browser's voice reads of an article, asked for when somebody wants to listen: no page carries it.</summary>
internal static class ArticleSpeech
{
    public static async Task<Results<Ok<SpokenArticle>, NotFound>> FindAsync(long id, NewsDbContext db, TimeProvider clock, CancellationToken cancel)
    {
        var article = await db.Articles.Published(clock.GetUtcNow()).Where(a => a.Id == id)
            .Select(a => new { a.Headline, a.Lede, a.BodyMarkdown }).SingleOrDefaultAsync(cancel);
        return article is null ? TypedResults.NotFound() : TypedResults.Ok(new SpokenArticle(BodySpeech.Of(article.Headline, article.Lede, article.BodyMarkdown)));
    }
}

/// <summary>Pieces in the order they are read.</summary>
public sealed record SpokenArticle(IReadOnlyList<BodySpeech.Piece> Pieces);
