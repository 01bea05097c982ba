using System.Net;
using System.Net.Sockets;

namespace NewsPortal.Web.Site;

/// <summary>Where the site listens when nobody says: localhost:5080, or the next free port, so that two clones run side by side.</summary>
internal static class PortalUrls
{
    private const int FirstPort = 5080;
    private const int LastPort = 5099;

    public static void UseDefaultUrls(this WebApplicationBuilder builder)
    {
        string[] keys = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];
        if (!keys.Any(key => builder.Configuration.GetSection(key).Exists()))
        {
            var port = Enumerable.Range(FirstPort, LastPort - FirstPort + 1).FirstOrDefault(IsFree, FirstPort);
            builder.WebHost.UseUrls($"http://localhost:{port}");
        }
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            // Taken: the caller tries the next one.
            return false;
        }
    }
}
