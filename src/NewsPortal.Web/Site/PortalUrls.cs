using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace NewsPortal.Web.Site;

/// <summary>Where the site listens: as configured, else localhost:5080 or the next free port, so that two clones run side by side.</summary>
internal static class PortalUrls
{
    private const int FirstPort = 5080;
    private const int LastPort = 5099;

    /// <returns>Keeps the port until the site itself takes it: another clone that starts meanwhile takes the next one.</returns>
    public static IDisposable? UseUrls(this WebApplicationBuilder builder)
    {
        // Kestrel would take a port it cannot read for a part of the host's name and listen on port 80.
        var urls = builder.Configuration["urls"]?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (urls.FirstOrDefault(url => !IsUrl(url)) is { } wrong)
        {
            throw new OptionsValidationException("urls", typeof(string), [$"ASPNETCORE_URLS: “{wrong}” không phải địa chỉ dạng http://máy:cổng."]);
        }

        string[] keys = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];
        if (keys.Any(key => builder.Configuration.GetSection(key).Exists()))
        {
            return null;
        }

        var (port, kept) = Enumerable.Range(FirstPort, LastPort - FirstPort + 1)
            .Select(port => (port, Listener: Keep(port))).FirstOrDefault(free => free.Listener is not null, (FirstPort, null));
        builder.WebHost.UseUrls($"http://localhost:{port}");
        return kept;
    }

    private static bool IsUrl(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            return address.Scheme is "http" or "https" && address.Port is >= 0 and <= IPEndPoint.MaxPort && (!address.Host.Contains(':', StringComparison.Ordinal) || address.Host.StartsWith('['));
        }
        catch (FormatException)
        {
            // No scheme: the caller says so.
            return false;
        }
    }

    private static TcpListener? Keep(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return listener;
        }
        catch (SocketException)
        {
            // Taken: the caller tries the next one.
            listener.Dispose();
            return null;
        }
    }
}
