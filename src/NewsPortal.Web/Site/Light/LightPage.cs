using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsPortal.Web.Site.Light;

/// <summary>
/// A page as text and links: no picture, no script, no letters to fetch, one style sheet of a kilobyte. At most ten
/// kilobytes with it: a list is cut from its end, and says so; an article is given whole, however long.
/// </summary>
internal static class LightPage
{
    /// <summary>What remains of ten kilobytes beside the style sheet.</summary>
    public const int MostBytes = 9 * 1024;

    // One story of a list.
    private const string Story = ".card, .newest__item, .most-read__item, .stream__item, .timeline__entry, .suggestions__item";

    // What stands beside the page's own matter.
    private const string Beside = "aside, .filter, .filter__drawer, .share, .tools, [data-light=none]";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        if (page.QuerySelector("main") is not { } main)
        {
            return html;
        }

        foreach (var beside in main.QuerySelectorAll(Beside).ToList())
        {
            beside.Remove();
        }

        var light = Write(page, main, isCut: false);
        if (Size(light) > MostBytes)
        {
            // A lede is a privilege: the first goes last.
            Remove(main.QuerySelectorAll(".card__lede").Skip(1));
            light = Write(page, main, isCut: false);
        }

        var stories = main.QuerySelectorAll(Story).Where(story => story.ParentElement?.Closest(Story) is null).ToList();
        while (Size(light) > MostBytes && stories.Count > 0)
        {
            // About so many stories are too many; at least one, so that it ends.
            var surplus = Math.Max(1, stories.Count * (Size(light) - MostBytes) / Size(light) / 2);
            Remove(stories.TakeLast(surplus));
            stories.RemoveRange(stories.Count - surplus, surplus);
            light = Write(page, main, isCut: true);
        }

        return light;
    }

    private static void Remove(IEnumerable<IElement> elements)
    {
        foreach (var element in elements.ToList())
        {
            element.Remove();
        }
    }

    private static int Size(string text) => Encoding.UTF8.GetByteCount(text);

    private static string Write(IDocument page, IElement main, bool isCut)
    {
        var canonical = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
        var whole = page.QuerySelectorAll(".site-footer a").Select(a => a.GetAttribute("href")).FirstOrDefault(href => href?.EndsWith(LightAddress.Name + "=1", StringComparison.Ordinal) == true);
        var normal = whole is null ? Urls.Front : whole[..^(LightAddress.Name.Length + 3)];
        var text = new StringBuilder();
        text.Append("<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        text.Append("<title>").Append(Encode(page.Title ?? "")).Append("</title>");
        text.Append(canonical is null ? "<meta name=\"robots\" content=\"noindex\">" : $"<link rel=\"canonical\" href=\"{Encode(canonical)}\">");
        text.Append("<link rel=\"stylesheet\" href=\"/css/nhe.css\"></head>\n<body><a href=\"#noi-dung\">Đến nội dung chính</a>\n<header><p>");
        text.Append(CultureInfo.InvariantCulture, $"<a href=\"{LightAddress.Light(Urls.Front)}\"><b>{Encode(page.QuerySelector(".masthead__link")?.TextContent.Trim() ?? "Trang chủ")}</b></a> ");
        text.Append(CultureInfo.InvariantCulture, $"<a href=\"{LightAddress.Light(Urls.Latest)}\">Tin mới</a> <a href=\"{LightAddress.Light(Urls.Search)}\">Tìm kiếm</a> ");
        text.Append(CultureInfo.InvariantCulture, $"<a href=\"{Encode(normal)}\">Bản đầy đủ</a></p></header>\n<main id=\"noi-dung\">");
        new LightText(text, Encoder).Write(main);
        text.Append(isCut ? $"<p>Bản nhẹ dừng ở đây. <a href=\"{Encode(normal)}\">Xem hết ở bản đầy đủ</a></p>" : "");
        text.Append("</main>\n<footer><p>");
        foreach (var section in page.QuerySelectorAll(".site-footer a[href^='/chuyen-muc/']"))
        {
            text.Append(CultureInfo.InvariantCulture, $"<a href=\"{Encode(LightAddress.Light(section.GetAttribute("href")!))}\">{Encode(section.TextContent.Trim())}</a> ");
        }

        return text.Append("</p></footer></body></html>\n").ToString();
    }

    private static string Encode(string text) => Encoder.Encode(text);
}
