using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsPortal.Content.Vietnamese;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Machines;

/// <summary>llms.txt: the newspaper on one page of Markdown, for programs that read it on behalf of somebody.</summary>
internal static class Guide
{
    private const int NewestCount = 20;

    public static void MapGuide(this WebApplication app) =>
        app.MapMethods("/llms.txt", [HttpMethods.Get, HttpMethods.Head], WriteAsync).WithMetadata(new EntityTagged()).ExcludeFromDescription();

    private static async Task<ContentHttpResult> WriteAsync(
        NewsDbContext db, IOptions<SiteOptions> site, PortalAddress portal, TimeProvider clock, CancellationToken cancel)
    {
        var cards = await db.Articles.Published(clock.GetUtcNow()).Newest().Take(NewestCount)
            .Select(a => new { a.Slug, a.Id, a.Headline, a.Lede, a.PublishedAt }).ToListAsync(cancel);
        var (address, guide) = (portal.Value, new StringBuilder());
        guide.Append(CultureInfo.InvariantCulture, $"""
            # {Line(site.Value.Name)}

            > Báo tiếng Việt. Mỗi bài có bản Markdown: thay đuôi `.html` của địa chỉ bài bằng `.md`. Khi dẫn lại, xin ghi nguồn và đường dẫn của bài.

            ## Chuyên mục


            """);
        foreach (var section in site.Value.SectionNames)
        {
            guide.Append(CultureInfo.InvariantCulture, $"- [{Link(section)}]({address}{Urls.SectionNamed(section)}): [RSS]({address}{Urls.Feed(Slug.Of(section))}.rss)\n");
        }

        guide.Append("\n## Bài mới nhất\n\n");
        foreach (var card in cards)
        {
            var day = card.PublishedAt is { } at ? $" ({VietnameseDate.DayMonthYear(at)})" : "";
            guide.Append(CultureInfo.InvariantCulture, $"- [{Link(card.Headline)}]({address}{Urls.ArticleMarkdown(card.Slug, card.Id)}){day}{(card.Lede is null ? "" : $": {Line(card.Lede)}")}\n");
        }

        guide.Append(CultureInfo.InvariantCulture, $"""

            ## Cho máy

            - [Nguồn tin RSS, Atom và JSON Feed]({address}{Urls.Feeds}): toàn văn khi thêm `?toan-van=1`
            - [Sơ đồ trang]({address}{Urls.Sitemap})
            - [API đọc bài]({address}/openapi/v1.json): bài đã xuất bản, tìm theo từ, chuyên mục, chủ đề

            """);
        return TypedResults.Text(guide.ToString(), "text/plain; charset=utf-8");
    }

    private static string Link(string text) =>
        Line(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
