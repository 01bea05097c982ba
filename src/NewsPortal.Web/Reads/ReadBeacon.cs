using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Reads;

/// <summary>
/// Where a browser tells that an article was read (js/doc.js, after ten seconds before a reader's eyes). The answer never
/// tells what became of it.
/// </summary>
internal static partial class ReadBeacon
{
    /// <summary>What counts reads. Switched off nothing is counted and no ranking is learned.</summary>
    public static void AddReads(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<ReadTally>();
        services.AddSingleton<MostReadIds>();
        if ((configuration.GetSection(SiteOptions.Key).Get<SiteOptions>() ?? new SiteOptions()).CountsReads)
        {
            services.AddHostedService<ReadWriter>();
        }
    }

    public static void MapReadBeacon(this WebApplication app) => app.MapPost("/doc/{id:long}", Note).ExcludeFromDescription();

    private static NoContent Note(long id, HttpContext context, ReadTally tally, IOptions<SiteOptions> site)
    {
        var agent = context.Request.Headers.UserAgent.ToString();
        if (site.Value.CountsReads && IsOfThisSite(context.Request) && !IsMachine(agent))
        {
            tally.Note(id, $"{context.Connection.RemoteIpAddress}\n{agent}");
        }

        return TypedResults.NoContent();
    }

    // Every browser of today says where a request comes from; one that says nothing is older.
    private static bool IsOfThisSite(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin";

    private static bool IsMachine(string agent) => agent.Length == 0 || Machine().IsMatch(agent);

    [GeneratedRegex("bot|crawl|spider|slurp|headless|lighthouse|preview|monitor|curl|wget|python|java/|http|scrap", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Machine();
}
