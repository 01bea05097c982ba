namespace NewsPortal.Web.Site;

internal static class AddressAnnouncement
{
    /// <summary>Prints where the site answers, once it does: people and scripts wait for this line.</summary>
    public static void AnnounceAddress(this WebApplication app) =>
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            foreach (var url in app.Urls)
            {
                Console.Out.WriteLine($"NewsPortal: {url}");
            }
        });
}
