using AngleSharp.Html.Parser;

namespace NewsPortal.Web.Machines.Feeds;

/// <summary>Bodies for reading elsewhere: a path of ours means nothing there, so every address is whole.</summary>
internal static class FeedText
{
    private static readonly string[] Addresses = ["href", "src", "poster"];

    // Vietnamese letters stay letters, as everywhere.
    public static string AsHtml(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    public static string WithWholeAddresses(string html, string portal)
    {
        var page = new HtmlParser().ParseDocument(html);
        foreach (var name in Addresses)
        {
            foreach (var element in page.QuerySelectorAll($"[{name}^='/']"))
            {
                element.SetAttribute(name, Whole(element.GetAttribute(name)!, portal));
            }
        }

        foreach (var element in page.QuerySelectorAll("[srcset]"))
        {
            var choices = element.GetAttribute("srcset")!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            element.SetAttribute("srcset", string.Join(", ", choices.Select(choice => Whole(choice, portal))));
        }

        return page.Body!.InnerHtml;
    }

    private static string Whole(string address, string portal) =>
        address is ['/', not '/', ..] or "/" ? portal + address : address;
}
