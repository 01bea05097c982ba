using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using NewsPortal.Content.Recordings;
using NewsPortal.Data.Recordings;

namespace NewsPortal.Web.Site;

/// <summary>
/// The kept recordings and their captions, streamed from the disk, in ranges where a player asks for them: it jumps without
/// loading what lies before. The same bytes for ever.
/// </summary>
internal static class RecordingFiles
{
    public static void MapRecordings(this WebApplication app) =>
        app.MapMethods($"{RecordingName.Folder}{{name}}", [HttpMethods.Get, HttpMethods.Head], Find).WithMetadata(new ShownElsewhere()).ExcludeFromDescription();

    private static Results<PhysicalFileHttpResult, NotFound> Find(string name, HttpResponse response, RecordingFolder folder, ILogger<RecordingFolder> log)
    {
        if (RecordingName.Parse(name) is not { } recording)
        {
            return TypedResults.NotFound();
        }

        var file = folder.Kept(recording);
        if (!file.Exists)
        {
            log.LogWarning("Recording {Name} has no file", name);
            return TypedResults.NotFound();
        }

        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        response.Headers.XContentTypeOptions = "nosniff";

        // Opened by itself, a browser shows its own player for it, and nothing else.
        response.Headers.ContentSecurityPolicy = "default-src 'none'; media-src 'self'";
        var tag = new EntityTagHeaderValue($"\"{recording.Hash[..32]}\"");
        return TypedResults.PhysicalFile(file.FullName, recording.Type, entityTag: tag, enableRangeProcessing: true);
    }
}
