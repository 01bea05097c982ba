using System.Net;
using Microsoft.Extensions.Options;

namespace NewsPortal.Web.Site;

/// <summary>
/// What a reader gets when the program itself fails: a page made at the start, which asks no database, no view and no
/// component, for any of them may be what failed. The number on it stands in the log beside the fault.
/// </summary>
internal static class FaultPage
{
    private const string Headline = "Trang gặp trục trặc.";
    private const string Words = "Lỗi ở phía chúng tôi, không phải ở bạn. Bạn thử tải lại trang sau ít phút nhé.";
    private const string Number = "{number}";

    public static void Handle(IApplicationBuilder fault)
    {
        var page = Make(fault.ApplicationServices.GetRequiredService<IOptions<SiteOptions>>().Value.Name);
        fault.Run(context => SendAsync(context, page));
    }

    private static Task SendAsync(HttpContext context, string page)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            return Results.Problem(Headline + " " + Words, statusCode: StatusCodes.Status500InternalServerError).ExecuteAsync(context);
        }

        context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(page.Replace(Number, WebUtility.HtmlEncode(context.TraceIdentifier), StringComparison.Ordinal), context.RequestAborted);
    }

    private static string Make(string newspaper)
    {
        var name = WebUtility.HtmlEncode(newspaper);
        return $"""
            <!DOCTYPE html>
            <html lang="vi">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>{Headline.TrimEnd('.')} – {name}</title>
              <meta name="robots" content="noindex">
              <link rel="stylesheet" href="/css/tokens.css">
              <link rel="stylesheet" href="/css/site.css">
            </head>
            <body>
              <a class="skip-link" href="#noi-dung">Đến nội dung chính</a>
              <header class="masthead"><div class="masthead__inner page"><p class="masthead__name"><a class="masthead__link" href="{Urls.Front}">{name}</a></p></div></header>
              <main id="noi-dung">
                <div class="page error">
                  <h1 class="error__headline">{Headline}</h1>
                  <p class="error__lede">{Words}</p>
                  <ul class="error__ways">
                    <li><a class="error__way" href="{Urls.Front}">Về trang chủ</a></li>
                    <li><a class="error__way" href="{Urls.Kept}">Đọc bài máy bạn đang giữ</a></li>
                  </ul>
                  <p class="error__code">Mã lỗi 500, số {Number}</p>
                </div>
              </main>
            </body>
            </html>
            """;
    }
}
