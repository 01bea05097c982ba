using System.Text;
using Microsoft.AspNetCore.Diagnostics;

namespace NewsPortal.Web.Site.Light;

/// <summary>
/// Answers <c>?nhe=1</c> with the page's words alone, made from the page itself: whatever page is added has a light twin.
/// Stands inside <see cref="EntityTags"/>, so that the tag is of the bytes a reader gets.
/// </summary>
internal sealed class LightTwin(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!IsWished(context))
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

        if (page.Length == 0)
        {
            return;
        }

        var bytes = context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true
            ? Encoding.UTF8.GetBytes(LightPage.Of(Encoding.UTF8.GetString(page.GetBuffer(), 0, (int)page.Length)))
            : page.ToArray();
        await wire.WriteAsync(bytes, context.RequestAborted);
    }

    // An error's page is made in a second turn, under its own address.
    private static bool IsWished(HttpContext context)
    {
        var asked = context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalQueryString;
        return context.GetEndpoint()?.Metadata.GetMetadata<EntityTagged>() is not null
            && (asked is null
                ? context.Request.Query[LightAddress.Name] == "1"
                : asked.TrimStart('?').Split('&').Contains(LightAddress.Name + "=1"));
    }
}
