using Microsoft.Extensions.Options;

namespace NewsPortal.Web.Site;

/// <summary>
/// The service worker, at the root so that it may keep any page. Browsers ask for it again with every visit: when
/// <see cref="SiteOptions.Offline"/> is off they get one that takes itself and what was kept away.
/// </summary>
internal static class OfflineSwitch
{
    private const string Gone = """
        self.addEventListener("install", () => self.skipWaiting());
        self.addEventListener("activate", event => event.waitUntil((async () => {
          for (const name of await caches.keys()) await caches.delete(name);
          await self.registration.unregister();
        })()));
        """;

    public static void MapOfflineSwitch(this WebApplication app)
    {
        var worker = app.Environment.WebRootFileProvider.GetFileInfo("js/sw.js");
        app.MapGet("/sw.js", (HttpContext context, IOptions<SiteOptions> site) =>
        {
            context.Response.Headers.CacheControl = "no-cache";
            return site.Value.Offline ? Results.Stream(worker.CreateReadStream(), "text/javascript") : Results.Text(Gone, "text/javascript");
        }).WithMetadata(new EntityTagged()).ExcludeFromDescription();

        // For who puts the newspaper on the screen of a telephone.
        app.MapGet("/manifest.webmanifest", (IOptions<SiteOptions> site) => Results.Json(
            new
            {
                name = site.Value.Name,
                short_name = site.Value.Name,
                lang = "vi",
                start_url = Urls.Front,
                display = "minimal-ui",
                background_color = "#ffffff",
                theme_color = "#b3241a",
                icons = new[]
                {
                    new { src = "/favicon.svg", sizes = "any", type = "image/svg+xml" },
                    new { src = "/apple-touch-icon.png", sizes = "180x180", type = "image/png" },
                },
            },
            contentType: "application/manifest+json")).WithMetadata(new EntityTagged()).ExcludeFromDescription();
    }
}
