namespace NewsPortal.Web.Site.Light;

/// <summary>The address of a page's light twin: the same with <c>nhe=1</c>.</summary>
public static class LightAddress
{
    public const string Name = "nhe";

    // What makes a page another page; anything else in an address is somebody's mark and is not carried on.
    private static readonly string[] Carried = ["q", "muc", "luc", "xep", "truoc"];

    /// <summary>Null for a page that is an error.</summary>
    public static string? Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var query = Carried.SelectMany(name => context.Request.Query[name].Take(1), (name, value) => $"{name}={Uri.EscapeDataString(value ?? "")}&");
        return context.Response.StatusCode == StatusCodes.Status200OK
            ? $"{context.Request.PathBase}{context.Request.Path}?{string.Concat(query)}{Name}=1"
            : null;
    }

    /// <summary>Where a link of the light twin leads: pages are light too, files and places on the page are what they are.</summary>
    internal static string Light(string href)
    {
        var (path, place) = href.IndexOf('#', StringComparison.Ordinal) is var mark and >= 0 ? (href[..mark], href[mark..]) : (href, "");
        var last = path.Split('?')[0].Split('/')[^1];
        var isPage = path is ['/', ..] and not ['/', '/', ..] && (!last.Contains('.', StringComparison.Ordinal) || last.EndsWith(".html", StringComparison.Ordinal));
        return isPage ? $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Name}=1{place}" : href;
    }
}
