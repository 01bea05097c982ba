using NewsPortal.Web.Machines.Feeds;
using NewsPortal.Web.Machines.Podcasts;
using NewsPortal.Web.Machines.Sitemaps;

namespace NewsPortal.Web.Machines;

/// <summary>Everything that is made for machines and not for eyes (docs/feeds.md).</summary>
internal static class MachineRoutes
{
    public static void MapMachines(this WebApplication app)
    {
        app.MapFeeds();
        app.MapSitemaps();
        app.MapVideoSitemap();
        app.MapPodcastFeeds();
        app.MapNotices();
        app.MapGuide();
        app.MapMarkdownTwins();
        app.MapSharePictures();
    }
}
