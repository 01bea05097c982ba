using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsPortal.Content;
using NewsPortal.Data;
using NewsPortal.Data.Pictures;
using NewsPortal.Data.Recordings;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Machines.Podcasts;

/// <summary>The feeds of the podcasts, and the pictures directories show for them.</summary>
internal static class PodcastFeeds
{
    /// <summary>Directories read the whole feed at every visit; more than this nobody scrolls through.</summary>
    private const int MostEpisodes = 300;

    private static readonly SemaphoreSlim Drawing = new(1);

    public static void MapPodcastFeeds(this WebApplication app)
    {
        string[] reading = [HttpMethods.Get, HttpMethods.Head];
        app.MapMethods(Urls.Podcast + "/{slug}.rss", reading, FeedAsync).WithMetadata(new EntityTagged(), new ShownElsewhere()).ExcludeFromDescription();
        app.MapMethods(Urls.Podcast + "/bia/{name}.jpg", reading, ArtworkAsync).WithMetadata(new ShownElsewhere()).ExcludeFromDescription();
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> FeedAsync(
        string slug, NewsDbContext db, IOptions<SiteOptions> site, PortalAddress portal, TimeProvider clock, CancellationToken cancel)
    {
        var podcast = await db.Series.Where(s => s.Slug == slug)
            .Select(s => new PodcastFeed.Channel(s.Id, s.Name, s.Slug, s.Lede, s.Artwork, s.Category)).SingleOrDefaultAsync(cancel);
        var episodes = podcast is null ? [] : await db.Articles.Published(clock.GetUtcNow()).InSeries(podcast.Id).Newest().Take(MostEpisodes)
            .Select(a => new PodcastFeed.Episode(a.Id, a.Slug, a.Headline, a.Lede, a.ListedAt!.Value, a.Recording)).ToListAsync(cancel);
        return podcast is null || episodes.Count == 0
            ? TypedResults.NotFound()
            : TypedResults.Bytes(new PodcastFeed(podcast, episodes).Write(site.Value, portal.Value), "application/rss+xml; charset=utf-8");
    }

    private static async Task<Results<PhysicalFileHttpResult, NotFound>> ArtworkAsync(
        string name, HttpResponse response, NewsDbContext db, PictureFolder pictures, RecordingFolder recordings, IWebHostEnvironment files, CancellationToken cancel)
    {
        var picture = PictureName.Parse(name);
        if (picture is null && name != Urls.NoArtwork)
        {
            return TypedResults.NotFound();
        }

        var artwork = recordings.Artwork(picture?.Hash ?? Urls.NoArtwork);
        if (!artwork.Exists)
        {
            // Only what a podcast shows is drawn: nobody can ask for the work of any other.
            var source = picture is null ? files.WebRootFileProvider.GetFileInfo("apple-touch-icon.png").PhysicalPath
                : await db.Series.AnyAsync(s => s.Artwork == name, cancel) && pictures.Published(picture) is { Exists: true } kept ? kept.FullName : null;
            if (source is null)
            {
                return TypedResults.NotFound();
            }

            await DrawAsync(source, artwork, recordings, cancel);
        }

        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return TypedResults.PhysicalFile(artwork.FullName, "image/jpeg", enableRangeProcessing: true);
    }

    private static async Task DrawAsync(string source, FileInfo artwork, RecordingFolder recordings, CancellationToken cancel)
    {
        await Drawing.WaitAsync(cancel);
        try
        {
            await Task.Run(() => recordings.Write(artwork, SeriesArtwork.Make(source)), cancel);
        }
        finally
        {
            Drawing.Release();
        }
    }
}
