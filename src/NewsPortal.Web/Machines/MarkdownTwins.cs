using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Content;
using NewsPortal.Content.Reading.Markdown;
using NewsPortal.Content.Vietnamese;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Machines;

/// <summary>
/// Every article as Markdown with front matter, under its address with the ending <c>.md</c>. It is the form of our own export,
/// so that our importer reads it; addresses in it are whole.
/// </summary>
internal static partial class MarkdownTwins
{
    public static void MapMarkdownTwins(this WebApplication app) =>
        app.MapMethods("/{slug}-post{id:long}.md", [HttpMethods.Get, HttpMethods.Head], FindAsync)
            .WithMetadata(new EntityTagged(), new ShownElsewhere()).ExcludeFromDescription();

    private static async Task<Results<ContentHttpResult, NotFound, RedirectHttpResult, StatusCodeHttpResult>> FindAsync(
        long id, NewsDbContext db, PortalAddress portal, TimeProvider clock, HttpRequest request, HttpResponse response, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var found = await db.Articles.Where(a => a.Id == id)
            .Select(a => new
            {
                a.Key,
                a.Kind,
                a.Slug,
                a.Headline,
                a.Lede,
                a.Source,
                a.Byline,
                Section = a.Section!.Name,
                a.PublishedAt,
                a.HintDay,
                a.HintMonth,
                a.HintYear,
                a.BodyMarkdown,
                Topics = a.Topics.OrderBy(t => t.Name).Select(t => t.Name).ToList(),
                IsPublished = a.VisibleFrom <= now && (a.VisibleUntil == null || a.VisibleUntil > now),
                IsRetracted = a.RetractedAt != null,
            })
            .AsSingleQuery().SingleOrDefaultAsync(cancel);
        if (found is not { IsPublished: true })
        {
            return found is { IsRetracted: true } ? TypedResults.StatusCode(StatusCodes.Status410Gone) : TypedResults.NotFound();
        }

        if (request.Path.Value != Urls.ArticleMarkdown(found.Slug, id))
        {
            return TypedResults.Redirect(Urls.ArticleMarkdown(found.Slug, id), permanent: true);
        }

        // The page is what search engines should find; this is the same text.
        var canonical = portal.Value + Urls.Article(found.Slug, id);
        response.Headers.Link = $"<{canonical}>; rel=\"canonical\"";
        return TypedResults.Text(
            MarkdownWriter.Write(new ParsedArticle
            {
                Key = found.Key,
                Format = "markdown",
                Encoding = "utf-8",
                Kind = found.Kind,
                Address = canonical,
                Headline = found.Headline,
                Lede = found.Lede,
                Source = found.Source,
                Byline = found.Byline,
                Section = found.Section,
                PublishedAt = found.PublishedAt is { } at ? VietnameseDate.InVietnam(at) : null,
                DateHint = found.HintDay is { } day && found.HintMonth is { } month ? new DateHint(day, month, found.HintYear) : null,
                Topics = found.Topics,
                Markdown = OwnPath().Replace(found.BodyMarkdown, $"]({portal.Value}/"),
            }),
            "text/markdown; charset=utf-8");
    }

    // A link or picture of ours; a written bracket has a backslash before it.
    [GeneratedRegex(@"(?<!\\)\]\(/(?!/)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OwnPath();
}
