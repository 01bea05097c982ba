using Microsoft.Net.Http.Headers;

namespace NewsPortal.Web.Site;

/// <summary>Mark of an endpoint whose answers carry an ETag and are compressed.</summary>
internal sealed class EntityTagged;

/// <summary>
/// Gives every page a strong ETag made from its bytes, and answers 304 to a reader who has them already. Pages are the
/// same bytes for everybody, so the tag needs no cookie and no date. What is sent is compressed here, because a strong tag
/// belongs to the bytes as they travel.
/// </summary>
internal sealed class EntityTags(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<EntityTagged>() is null)
        {
            await next(context);
            return;
        }

        var wire = context.Response.Body;
        using var page = new MemoryStream();
        context.Response.Body = page;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = wire;
        }

        // An empty answer gets no length: the status-code page is still to be written into it.
        if (page.Length > 0 || context.Response.StatusCode == StatusCodes.Status200OK)
        {
            await SendAsync(context, PageBytes.Of(page, context));
        }
    }

    private static async Task SendAsync(HttpContext context, PageBytes page)
    {
        var response = context.Response;
        response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        if (response.StatusCode == StatusCodes.Status200OK && IsKnown(context, page))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.ContentType = null;
            return;
        }

        var bytes = page.Encoded();
        response.ContentLength = bytes.Length;
        if (page.Encoding is not null)
        {
            response.Headers.ContentEncoding = page.Encoding;
        }

        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }

    private static bool IsKnown(HttpContext context, PageBytes page)
    {
        var (asked, answer) = (context.Request.GetTypedHeaders(), context.Response.GetTypedHeaders());
        var tag = page.Tag;
        answer.ETag = tag;

        // Ask again at each visit: an edit is seen at once, an unchanged page costs a few bytes.
        if (context.Response.Headers.CacheControl.Count == 0)
        {
            context.Response.Headers.CacheControl = "no-cache";
        }

        // A tag is exact, a date is a guess: who sends both is answered by the tag (RFC 9110, 13.2.2).
        return asked.IfNoneMatch.Count > 0
            ? asked.IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false))
            : asked.IfModifiedSince is { } since && answer.LastModified is { } changed && changed <= since;
    }
}
