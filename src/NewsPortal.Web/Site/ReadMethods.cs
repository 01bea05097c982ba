using Microsoft.AspNetCore.Diagnostics;

namespace NewsPortal.Web.Site;

/// <summary>
/// The reading side is read: GET and HEAD, every other method is refused with 405 and told what is allowed. An endpoint that
/// takes more names its methods.
/// </summary>
internal sealed class ReadMethods(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var method = context.Request.Method;
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || IsErrorPage(context) || TakesIt(context.GetEndpoint(), method))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
        if (HttpMethods.IsOptions(method))
        {
            // Razor Pages would answer 200 to it by themselves, in place of the error's page.
            context.Request.Method = HttpMethods.Get;
        }

        return Task.CompletedTask;
    }

    // An error is told by a page of its own, with the method of the request that failed.
    private static bool IsErrorPage(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;

    private static bool TakesIt(Endpoint? endpoint, string method) =>
        endpoint?.Metadata.GetMetadata<IHttpMethodMetadata>() is { HttpMethods.Count: > 0 } named
        && named.HttpMethods.Contains(method, StringComparer.OrdinalIgnoreCase);
}
