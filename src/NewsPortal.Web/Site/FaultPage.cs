using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Options;
using NewsPortal.Data;

namespace NewsPortal.Web.Site;

/// <summary>
/// What a reader gets when the program itself fails: a page made at the start, which asks no database, no view and no
/// component, for any of them may be what failed. The number on it stands in the log beside the fault.
/// </summary>
internal static class FaultPage
{
    private const string Headline = "Trang gặp trục trặc.";
    private const string Words = "Lỗi ở phía chúng tôi, không phải ở bạn. Bạn thử tải lại trang sau ít phút nhé.";
    private const string Code = "{code}";
    private const string Number = "{number}";

    public static void Handle(IApplicationBuilder fault)
    {
        var page = Make(fault.ApplicationServices.GetRequiredService<IOptions<SiteOptions>>().Value.Name);
        fault.Run(context => SendAsync(context, page));
    }

    private static Task SendAsync(HttpContext context, string page)
    {
        context.Response.Headers.CacheControl = "no-store";
        var status = StatusOf(context.Features.Get<IExceptionHandlerFeature>()?.Error);
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            return Results.Problem(Headline + " " + Words, statusCode: status).ExecuteAsync(context);
        }

        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        var told = page.Replace(Code, status.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace(Number, WebUtility.HtmlEncode(context.TraceIdentifier), StringComparison.Ordinal);
        return context.Response.WriteAsync(told, context.RequestAborted);
    }

    // A store that is away, or too slow, is back in a moment: machines that read us come again.
    private static int StatusOf(Exception? fault) =>
        fault is not null && StoreTrouble.IsOne(fault) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError;

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
                  <p class="error__code">Mã lỗi {Code}, số {Number}</p>
                </div>
              </main>
            </body>
            </html>
            """;
    }
}
