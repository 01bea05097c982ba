using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Content;
using NewsPortal.Content.Bodies;
using NewsPortal.Content.Vietnamese;
using NewsPortal.Data;
using NewsPortal.Data.Search;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Api;

/// <summary>The read API: published articles, as lists and one by one (product contract, section 4).</summary>
internal static class ArticleApi
{
    private const int DefaultLimit = 20;
    private const int MostArticles = 100;
    private const int RelatedCount = 5;

    private static readonly string[] ReadMethods = [HttpMethods.Get, HttpMethods.Head];

    public static RouteGroupBuilder MapArticleApi(this WebApplication app)
    {
        var api = app.MapGroup("/api/articles").WithTags("Bài viết");
        api.MapMethods("", ReadMethods, ListAsync).WithSummary("Bài đã xuất bản, mới nhất trước; có q thì khớp nhất trước.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapMethods("{id:long}", ReadMethods, FindAsync).WithSummary("Một bài đã xuất bản, với thân bài và bài đọc thêm.")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone);
        api.MapMethods("{id:long}/speech", ReadMethods, ArticleSpeech.FindAsync).WithSummary("Lời một bài để máy đọc: chữ tắt và ngày tháng viết thành lời.");

        // What is no address of the API is answered as the API answers, not with a page.
        app.Map("/api/{**path}", () => Refuse("Không có địa chỉ này trong API.", StatusCodes.Status404NotFound)).ExcludeFromDescription();
        return api;
    }

    private static async Task<Results<Ok<ArticleList>, ProblemHttpResult>> ListAsync(
        NewsDbContext db, ArticleFinder finder, TimeProvider clock, PortalAddress address,
        [Description("Từ cần tìm, có dấu hoặc không.")] string? q,
        [Description("Chuyên mục: tên hoặc đường dẫn.")] string? section,
        [Description("Chủ đề: tên hoặc đường dẫn.")] string? topic,
        [Description("Mốc trang, lấy từ next của trang trước.")] string? before,
        [Description("Số bài, 1 đến 100; không có là 20.")] string? limit,
        CancellationToken cancel)
    {
        var count = limit is null ? DefaultLimit : int.TryParse(limit, out var number) ? number : 0;
        if (count is < 1 or > MostArticles)
        {
            return Refuse($"limit phải là số từ 1 đến {MostArticles}.");
        }

        if (before is not null && (Cursor.Parse(before) is null || q is not null))
        {
            return Refuse(q is null ? "before không phải mốc trang." : "q và before không dùng chung: kết quả tìm không chia trang.");
        }

        if (q is not null)
        {
            return TypedResults.Ok(await SearchAsync(db, finder, address, new(q) { Section = SlugOf(section), Topic = SlugOf(topic) }, count, cancel));
        }

        var articles = db.Articles.Published(clock.GetUtcNow());
        articles = section is null ? articles : articles.InSection(Slug.Of(section));
        articles = topic is null ? articles : articles.About(Slug.Of(topic));

        var rows = await articles.Newest().Before(Cursor.Parse(before)).Take(count + 1).AsItems().ToListAsync(cancel);
        var next = rows.Count > count ? rows[count - 1].Cursor.ToString() : null;
        return TypedResults.Ok(new ArticleList([.. rows.Take(count).Select(row => row.AsItem(address))], next));
    }

    private static string? SlugOf(string? name) => name is null ? null : Slug.Of(name);

    private static async Task<ArticleList> SearchAsync(
        NewsDbContext db, ArticleFinder finder, PortalAddress address, SearchAsk ask, int count, CancellationToken cancel)
    {
        var found = await finder.FindAsync(ask, count, cancel);
        var ids = found.Hits.Take(count).Select(hit => hit.Id).ToArray();
        var rows = ids.Length == 0 ? [] : await db.Articles.Where(a => ids.Contains(a.Id)).AsItems().ToDictionaryAsync(row => row.Id, cancel);
        return new([.. ids.Where(rows.ContainsKey).Select(id => rows[id].AsItem(address))], null, found.Repaired);
    }

    private static async Task<Results<Ok<WholeArticle>, ProblemHttpResult>> FindAsync(
        long id, NewsDbContext db, TimeProvider clock, PortalAddress address, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var found = await db.Articles.Where(a => a.Id == id)
            .Select(a => new
            {
                a.Key,
                a.Slug,
                a.Headline,
                a.Lede,
                a.Source,
                a.PublishedAt,
                a.BodyMarkdown,
                a.BodyHtml,
                a.RelatedFolded,
                Section = a.Section!.Name,
                Topics = a.Topics.OrderBy(t => t.Name).Select(t => new { t.Id, t.Name }).ToList(),
                a.BlockLines,
                IsPublished = a.VisibleFrom <= now && (a.VisibleUntil == null || a.VisibleUntil > now),
                IsRetracted = a.RetractedAt != null,
            })
            .AsSingleQuery().SingleOrDefaultAsync(cancel);
        if (found is not { IsPublished: true })
        {
            return found is { IsRetracted: true }
                ? Refuse("Bài đã được gỡ.", StatusCodes.Status410Gone)
                : Refuse("Không có bài đã xuất bản nào mang số này.", StatusCodes.Status404NotFound);
        }

        var related = await db.Articles
            .ReadNext(id, found.RelatedFolded, [.. found.Topics.Select(t => t.Id)], now, RelatedCount)
            .AsItems().ToListAsync(cancel);
        return TypedResults.Ok(new WholeArticle(
            id, found.Key, address.Value + Urls.Article(found.Slug, id), found.Headline, found.Lede, found.Section,
            [.. found.Topics.Select(t => t.Name)], found.PublishedAt, found.Source,
            WithLines(BodyReader.Read(found.BodyMarkdown), found.BlockLines), found.BodyHtml, [.. related.Select(row => row.AsItem(address))]));
    }

    // A body an editor has changed no longer matches its file block by block: then no line is claimed.
    private static IReadOnlyList<Block> WithLines(IReadOnlyList<Block> blocks, int?[] lines) =>
        blocks.Count == lines.Length ? [.. blocks.Zip(lines, (block, line) => block with { Line = line })] : blocks;

    private static ProblemHttpResult Refuse(string reason, int status = StatusCodes.Status400BadRequest) =>
        TypedResults.Problem(reason, statusCode: status);
}
