using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Content;
using NewsPortal.Content.Vietnamese;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Articles;

/// <summary>One article (bài viết), its neighbours in its topic and what to read next (đọc thêm).</summary>
public sealed class ArticlePage(NewsDbContext db, MostReadIds mostRead, TimeProvider clock) : PageModel
{
    private const int RelatedCount = 4;
    private const int NewestCount = 6;

    // One for the middle of a long text, and as many as stand beside it in its topic.
    private const int SpareCount = 3;

    public ArticleView Article { get; private set; } = null!;
    public TopicNeighbours? Neighbours { get; private set; }

    /// <summary>Shown in the middle of a long text; null in a short one.</summary>
    public ArticleCard? Inline { get; private set; }

    public IReadOnlyList<ArticleCard> Related { get; private set; } = [];
    public NewestRail Newest { get; private set; } = null!;
    public MostReadRail MostRead { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var article = await FindAsync(id, now, cancel);
        if (article is null || !article.IsPublished)
        {
            return article is { IsRetracted: true } ? StatusCode(StatusCodes.Status410Gone) : NotFound();
        }

        // The id decides; any other spelling of the address is the same article, once removed.
        var address = Urls.Article(article.Slug, id);
        if (Request.Path.Value != address)
        {
            return RedirectPermanent(address + Request.QueryString);
        }

        Article = article;
        Neighbours = await NeighboursAsync(article, now, cancel);
        var leading = mostRead.Value;
        Arrange(await db.Articles
            .ReadNext(id, article.RelatedFolded, [.. article.Topics.Select(topic => topic.Id)], now, RelatedCount + SpareCount, NewestCount, leading).AsCards()
            .ToListAsync(cancel), leading, now);
        return Page();
    }

    private Task<ArticleView?> FindAsync(long id, DateTimeOffset now, CancellationToken cancel) =>
        db.Articles
            .Where(a => a.Id == id)
            .Select(a => new ArticleView(
                a.Id, a.Kind, a.Slug, a.Headline, a.Lede, a.Source, a.Address, a.Byline, a.BodyHtml, a.Syllables, a.PublishedAt,
                a.HintDay == null ? null : new DateHint(a.HintDay.Value, a.HintMonth!.Value, a.HintYear),
                a.Section == null ? null : new Place(a.Section.Id, a.Section.Name, a.Section.Slug),
                a.Topics.OrderBy(t => t.Name).Select(t => new Place(t.Id, t.Name, t.Slug)).ToList(),
                a.RelatedFolded, a.RevisedAt, a.Corrections, a.Accent,
                a.ListedAt,
                a.VisibleFrom <= now && (a.VisibleUntil == null || a.VisibleUntil > now),
                a.RetractedAt != null,
                a.FocusX == null ? null : new FocalPoint(a.FocusX.Value, a.FocusY!.Value))
            {
                Player = new PlayerView(
                    a.Id, a.Slug, a.Headline, a.Lede, a.ListedAt, a.Kind, a.Recording, a.Transcript,
                    a.Series == null ? null : new PlayerView.Place(a.Series.Name, a.Series.Slug)),
            })
            .SingleOrDefaultAsync(cancel);

    private async Task<TopicNeighbours?> NeighboursAsync(ArticleView article, DateTimeOffset now, CancellationToken cancel)
    {
        if (article.Topics is not [var topic, ..])
        {
            return null;
        }

        var cards = await db.Articles.Published(now).BesideInTopic(topic.Id, article.Cursor).AsCards().ToListAsync(cancel);
        return cards.Count == 0 ? null : new TopicNeighbours(
            topic, cards.FirstOrDefault(article.IsAfter), cards.FirstOrDefault(card => !article.IsAfter(card)), VietnameseDate.DayInVietnam(now));
    }

    // What stands beside the article in its topic is named there: Đọc thêm names others.
    private void Arrange(List<ArticleCard> found, IReadOnlyList<long> leading, DateTimeOffset now)
    {
        var newest = found.OrderByDescending(card => card.ListedAt).ThenByDescending(card => card.Id).Take(NewestCount);
        Newest = new NewestRail([.. newest], VietnameseDate.DayInVietnam(now));
        MostRead = MostReadRail.Of(leading, found);

        var others = found.Where(card => card.Id != Neighbours?.Before?.Id && card.Id != Neighbours?.After?.Id).ToList();
        Inline = Article.HasOwnRelated && Article.Body.InTwo().Count > 1 && others.Count > 1 ? others[0] : null;
        Related = [.. others.Where(card => card != Inline).Take(RelatedCount)];
    }
}
