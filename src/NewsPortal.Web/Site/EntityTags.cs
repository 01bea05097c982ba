using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace NewsPortal.Web.Site;

/// <summary>Mark of an endpoint whose answers carry an ETag.</summary>
internal sealed class EntityTagged;

/// <summary>
/// Gives every page a strong ETag made from its bytes, and answers 304 to a reader who has them already. Pages are the
/// same bytes for everybody, so the tag needs no cookie and no date.
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

        if (context.Response.StatusCode == StatusCodes.Status200OK && IsKnown(context, page))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            context.Response.ContentType = null;
        }
        else if (page.Length > 0)
        {
            // An empty answer gets no length: the status-code page is still to be written into it.
            context.Response.ContentLength = page.Length;
            if (!HttpMethods.IsHead(context.Request.Method))
            {
                page.Position = 0;
                await page.CopyToAsync(wire, context.RequestAborted);
            }
        }
    }

    private static bool IsKnown(HttpContext context, MemoryStream page)
    {
        var hash = SHA256.HashData(page.GetBuffer().AsSpan(0, (int)page.Length));
        var tag = new EntityTagHeaderValue($"\"{Base64Url.EncodeToString(hash.AsSpan(0, 16))}\"");
        context.Response.GetTypedHeaders().ETag = tag;

        // Ask again at each visit: an edit is seen at once, an unchanged page costs a few bytes.
        context.Response.Headers.CacheControl = "no-cache";
        return context.Request.GetTypedHeaders().IfNoneMatch
            .Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false));
    }
}
