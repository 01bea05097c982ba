
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace NewsPortal.Web.Site;

/// <summary>Addresses that machines ask: is it alive, can it serve, where did an old address go.</summary>
internal static class Probes
{
    public static void MapProbes(this WebApplication app)
    {
        // Alive needs nothing but the process; ready needs the database. Neither tells a stranger why.
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") });
    }
}
