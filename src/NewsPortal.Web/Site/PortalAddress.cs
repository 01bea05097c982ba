using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace NewsPortal.Web.Site;

/// <summary>The address readers use, without a slash at its end: what is configured, else where the site listens.</summary>
public sealed class PortalAddress(IOptions<SiteOptions> site, IServer server)
{
    public string Value => site.Value.Address is { Length: > 0 } configured
        ? configured.TrimEnd('/')
        : (server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost")
            .Replace("://[::]", "://localhost", StringComparison.Ordinal)
            .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal)
            .TrimEnd('/');
}
