using System.Net;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace NewsPortal.Web.Site;

/// <summary>
/// A site that has been told its address answers to that name and to this machine's own; any other is 421. Nothing is made from the
/// name a request gives, so this is a second lock: a cache before us then keeps nothing under a stranger's name.
/// </summary>
internal sealed class KnownHosts(RequestDelegate next, IOptions<SiteOptions> site)
{
    private readonly string? name = site.Value.Address is { Length: > 0 } address ? new Uri(address).Host : null;

    public Task InvokeAsync(HttpContext context)
    {
        if (name is null || IsKnown(context.Request.Host.Host) || MayBeAskedByNumber(context))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return Task.CompletedTask;
    }

    private bool IsKnown(string host) =>
        host.Equals(name, StringComparison.OrdinalIgnoreCase) || host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var number) && IPAddress.IsLoopback(number));

    // Who watches over a machine asks it by its number; and a refusal is told by a page of its own.
    private static bool MayBeAskedByNumber(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/health") || context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
}
