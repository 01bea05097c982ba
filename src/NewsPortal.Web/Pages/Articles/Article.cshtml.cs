using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Content;
using NewsPortal.Content.Vietnamese;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Articles;

/// <summary>One article (bài viết) and what to read next (đọc thêm).</summary>
public sealed class ArticlePage(NewsDbContext db, TimeProvider clock) : PageModel
{
    private const int RelatedCount = 4;
    private const int NewestCount = 6;

    public ArticleView Article { get; private set; } = null!;
    public IReadOnlyList<ArticleCard> Related { get; private set; } = [];
    public NewestRail Newest { get; private set; } = null!;

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
        Related = await db.Articles
            .ReadNext(id, article.RelatedFolded, [.. article.Topics.Select(topic => topic.Id)], now, RelatedCount).AsCards()
            .ToListAsync(cancel);
        var newest = await db.Articles.Published(now).Where(a => a.Id != id).Newest().Take(NewestCount).AsCards().ToListAsync(cancel);
        Newest = new NewestRail(newest, VietnameseDate.DayInVietnam(now));

        return Page();
    }

    private Task<ArticleView?> FindAsync(long id, DateTimeOffset now, CancellationToken cancel) =>
        db.Articles
            .Where(a => a.Id == id)
            .Select(a => new ArticleView(
                a.Id, a.Slug, a.Headline, a.Lede, a.Source, a.Byline, a.BodyHtml, a.Syllables, a.PublishedAt,
                a.HintDay == null ? null : new DateHint(a.HintDay.Value, a.HintMonth!.Value, a.HintYear),
                a.Section == null ? null : new Place(a.Section.Id, a.Section.Name, a.Section.Slug),
                a.Topics.OrderBy(t => t.Name).Select(t => new Place(t.Id, t.Name, t.Slug)).ToList(),
                a.RelatedFolded,
                a.RevisionCount == 0 ? null : a.UpdatedAt,
                a.VisibleFrom <= now && (a.VisibleUntil == null || a.VisibleUntil > now),
                a.RetractedAt != null,
                a.FocusX == null ? null : new FocalPoint(a.FocusX.Value, a.FocusY!.Value))
            {
                Player = new PlayerView(
                    a.Id, a.Slug, a.Headline, a.Lede, a.ListedAt, a.Kind, a.Recording, a.Transcript,
                    a.Series == null ? null : new PlayerView.Place(a.Series.Name, a.Series.Slug)),
            })
            .SingleOrDefaultAsync(cancel);

    public sealed record ArticleView(
        long Id, string Slug, string Headline, string? Lede, string? Source, string? Byline, string BodyHtml, int Syllables,
        DateTimeOffset? PublishedAt, DateHint? DateHint, Place? Section, IReadOnlyList<Place> Topics, string[] RelatedFolded,
        DateTimeOffset? ChangedAt, bool IsPublished, bool IsRetracted, FocalPoint? Focus)
    {
        public required PlayerView Player { get; init; }

        // Adults read about 230 Vietnamese syllables a minute.
        private const int SyllablesAMinute = 230;

        public int Minutes => Math.Max(1, (Syllables + SyllablesAMinute - 1) / SyllablesAMinute);

        /// <summary>For the head of the page.</summary>
        public ArticleFacts Facts => new(Id, Headline)
        {
            Lede = Lede,
            PublishedAt = PublishedAt,
            ChangedAt = ChangedAt,
            Byline = Byline,
            Source = Source,
            Section = Section is null ? null : new(Section.Name, Urls.Section(Section.Slug)),
            Topics = [.. Topics.Select(topic => new PageHead.Crumb(topic.Name, Urls.Topic(topic.Slug)))],
            MarkdownPath = Urls.ArticleMarkdown(Slug, Id),
        };

        public bool OpensWithQuote => Headline is ['“' or '"', ..];
    }

    /// <summary>A section or topic to go to.</summary>
    public sealed record Place(long Id, string Name, string Slug);
}
