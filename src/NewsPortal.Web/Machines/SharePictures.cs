using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsPortal.Data;
using NewsPortal.Data.Pictures;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Machines;

/// <summary>
/// The pictures of shared links, drawn when first asked for and kept. Their address holds a stamp of what is written on them: another
/// headline is another address, so that each may be kept for ever.
/// </summary>
internal static class SharePictures
{
    public static void MapSharePictures(this WebApplication app) =>
        app.MapMethods("/anh/chia-se/{name}.jpg", [HttpMethods.Get, HttpMethods.Head], FindAsync)
            .WithMetadata(new ShownElsewhere()).ExcludeFromDescription();

    private static async Task<Results<PhysicalFileHttpResult, RedirectHttpResult, NotFound, StatusCodeHttpResult>> FindAsync(
        string name, NewsDbContext db, IOptions<SiteOptions> site, ShareFolder folder, TimeProvider clock, HttpResponse response, CancellationToken cancel)
    {
        if (name.Split('-') is not [var subject, _])
        {
            return TypedResults.NotFound();
        }

        var newspaper = site.Value.Name;
        if (subject == ShareCard.WholeNewspaper)
        {
            return await SendAsync(name, subject, new HeadlinePicture(newspaper, null, null), folder, response, cancel);
        }

        if (!long.TryParse(subject, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return TypedResults.NotFound();
        }

        var now = clock.GetUtcNow();
        var article = await db.Articles.Where(a => a.Id == id)
            .Select(a => new
            {
                a.Headline,
                Section = a.Section!.Name,
                IsPublished = a.VisibleFrom <= now && (a.VisibleUntil == null || a.VisibleUntil > now),
                IsRetracted = a.RetractedAt != null,
            })
            .SingleOrDefaultAsync(cancel);
        return article switch
        {
            { IsPublished: true } => await SendAsync(name, id.ToString(CultureInfo.InvariantCulture), new(newspaper, article.Section, article.Headline), folder, response, cancel),
            { IsRetracted: true } => TypedResults.StatusCode(StatusCodes.Status410Gone),
            _ => TypedResults.NotFound(),
        };
    }

    private static async Task<Results<PhysicalFileHttpResult, RedirectHttpResult, NotFound, StatusCodeHttpResult>> SendAsync(
        string name, string subject, HeadlinePicture picture, ShareFolder folder, HttpResponse response, CancellationToken cancel)
    {
        // A link shared before the headline changed shows today's.
        var today = ShareCard.NameOf(subject, picture);
        if (name != today)
        {
            return TypedResults.Redirect(ShareCard.PathOf(today));
        }

        var file = await folder.FindAsync(subject, today, picture, cancel);
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return TypedResults.PhysicalFile(file.FullName, "image/jpeg", entityTag: new($"\"{today}\""), enableRangeProcessing: true);
    }
}
