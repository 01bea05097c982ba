namespace NewsPortal.Web.Site;

/// <summary>Mark of an endpoint whose answers other sites may show: feeds, pictures, the read API.</summary>
internal sealed class ShownElsewhere;

/// <summary>
/// What every answer says to a browser, whatever its status: run nothing but our own files, guess nothing, tell nobody where the
/// reader came from. Written when the answer starts, so that an error's page has it too; an endpoint may be stricter.
/// </summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    // What a newspaper never needs; the share sheet, full screen and a small window for films it does.
    private const string PermissionsPolicy =
        "accelerometer=(), camera=(), display-capture=(), encrypted-media=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), "
        + "magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), serial=(), usb=(), xr-spatial-tracking=(), "
        + "autoplay=(self), fullscreen=(self), picture-in-picture=(self), screen-wake-lock=(self), web-share=(self)";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(Write, context);
        return next(context);
    }

    private static Task Write(object state)
    {
        var context = (HttpContext)state;
        var headers = context.Response.Headers;
        var elsewhere = context.GetEndpoint()?.Metadata.GetMetadata<ShownElsewhere>() is not null;
        headers.TryAdd("Content-Security-Policy", ContentSecurityPolicy);
        headers.TryAdd("X-Content-Type-Options", "nosniff");
        headers.TryAdd("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.TryAdd("Permissions-Policy", PermissionsPolicy);
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        headers.TryAdd("Cross-Origin-Resource-Policy", elsewhere ? "cross-origin" : "same-origin");
        return Task.CompletedTask;
    }
}
