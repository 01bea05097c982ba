using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Machines;

/// <summary>Plain words to machines: what to leave alone (robots.txt), whom to tell of a hole (security.txt, RFC 9116).</summary>
internal static class Notices
{
    // RFC 9116 wants less than a year; counted from today it never runs out.
    private const int DaysToExpiry = 180;

    private static readonly string[] ReadMethods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapNotices(this WebApplication app)
    {
        var notices = app.MapGroup("").WithMetadata(new EntityTagged()).ExcludeFromDescription();
        notices.MapMethods("/robots.txt", ReadMethods, Robots);
        notices.MapMethods("/.well-known/security.txt", ReadMethods, Security);
    }

    // Style sheets, letters, scripts and pictures stay open: who draws a page needs them.
    private static ContentHttpResult Robots(PortalAddress portal) => TypedResults.Text($"""
        User-agent: *
        Disallow: /toa-soan/
        Disallow: {Urls.Search}
        Disallow: /api/
        Disallow: /loi/

        Sitemap: {portal.Value}{Urls.Sitemap}
        Sitemap: {portal.Value}{Urls.NewsSitemap}
        Sitemap: {portal.Value}{Urls.VideoSitemap}

        """, "text/plain; charset=utf-8");

    private static ContentHttpResult Security(IOptions<SiteOptions> site, PortalAddress portal, TimeProvider clock)
    {
        var contact = site.Value.SecurityContact is { Length: > 0 } configured ? configured : portal.Value + Urls.Contact;

        // The day, not the moment: the file is the same for a day.
        var expires = new DateTimeOffset(clock.GetUtcNow().UtcDateTime.Date.AddDays(DaysToExpiry), TimeSpan.Zero);
        return TypedResults.Text($"""
            Contact: {contact}
            Expires: {expires.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}
            Preferred-Languages: vi, en
            Canonical: {portal.Value}/.well-known/security.txt

            """, "text/plain; charset=utf-8");
    }
}
