using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using NewsPortal.Content;
using NewsPortal.Data.Pictures;

namespace NewsPortal.Web.Site;

/// <summary>
/// The kept pictures, as published and by width, under names nobody can guess: the same picture for ever, so a reader asks
/// once.
/// </summary>
internal static class PictureFiles
{
    public static void MapPictures(this WebApplication app) =>
        app.MapMethods("/anh/{name}", [HttpMethods.Get, HttpMethods.Head], FindAsync).WithMetadata(new ShownElsewhere()).ExcludeFromDescription();

    private static async Task<Results<PhysicalFileHttpResult, NotFound>> FindAsync(
        string name, HttpResponse response, PictureFolder folder, PictureVariants variants, ILogger<PictureFolder> log, CancellationToken cancel)
    {
        var found = PictureVariant.Parse(name) is { } variant ? await variants.FindAsync(variant, cancel)
            : PictureName.Parse(name) is { } picture ? Published(folder, picture)
            : null;
        if (found is null)
        {
            log.LogDebug("No picture {Name}", name);
            return TypedResults.NotFound();
        }

        if (!found.IsWhatWasAsked)
        {
            log.LogWarning("Picture {Name} could not be made; the published one was given", name);
        }

        // A picture is only ever a picture: whatever else its bytes could be read as, a browser neither guesses nor runs it.
        response.Headers.CacheControl = found.IsWhatWasAsked ? "public, max-age=31536000, immutable" : "public, max-age=60";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";

        // A file's name tells its hash and its size; the length tells it from one of an older program.
        var tag = new EntityTagHeaderValue($"\"{found.File.Name[..32]}-{Path.GetFileNameWithoutExtension(found.File.Name)[65..]}-{found.Ending}-{found.File.Length:x}\"");
        return TypedResults.PhysicalFile(found.File.FullName, PictureChoice.TypeOf(found.Ending), entityTag: tag, enableRangeProcessing: true);
    }

    private static FoundPicture? Published(PictureFolder folder, PictureName picture) =>
        folder.Published(picture) is { Exists: true } file ? new FoundPicture(file, picture.Ending, IsWhatWasAsked: true) : null;
}
