using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using NewsPortal.Content;
using NewsPortal.Data.Pictures;

namespace NewsPortal.Web.Site;

/// <summary>The published pictures, by names nobody can guess: the same bytes for ever, so a reader asks once.</summary>
internal static class PictureFiles
{
    public static void MapPictures(this WebApplication app) =>
        app.MapMethods("/anh/{name}", [HttpMethods.Get, HttpMethods.Head], Find).WithMetadata(new ShownElsewhere()).ExcludeFromDescription();

    private static Results<PhysicalFileHttpResult, NotFound> Find(string name, HttpResponse response, PictureFolder folder, ILogger<PictureFolder> log)
    {
        if (PictureName.Parse(name) is not { } picture)
        {
            return TypedResults.NotFound();
        }

        var file = folder.Published(picture);
        if (!file.Exists)
        {
            log.LogWarning("Picture {Name} has no file", name);
            return TypedResults.NotFound();
        }

        // A picture is only ever a picture: whatever else its bytes could be read as, a browser neither guesses nor runs it.
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        var tag = new EntityTagHeaderValue($"\"{picture.Hash[..32]}-{picture.Width}-{file.Length:x}\"");
        return TypedResults.PhysicalFile(file.FullName, TypeOf(picture), entityTag: tag, enableRangeProcessing: true);
    }

    private static string TypeOf(PictureName picture) => picture.Ending switch
    {
        "jpg" => "image/jpeg",
        "png" => "image/png",
        _ => "image/webp",
    };
}
