using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NewsPortal.Content.Vietnamese;
using SmartReader;

namespace NewsPortal.Content.Reading.Html;

/// <summary>
/// Finds the article of any page with SmartReader. It is given a document that is read already and an address that cannot
/// exist (.invalid): it has nothing to fetch, and would not find it.
/// </summary>
internal static class GuessedPage
{
    // Its work grows faster than the page; real articles hold a tenth of this.
    public const int MaxElements = 15_000;

    private const string NoAddress = "https://trang.invalid/";
    private const double SameHeadline = 0.5;

    // Shorter ones are a notice; where most words are links, it is a menu or a list of articles.
    private const int ShortestText = 60;
    private const double MostInLinks = 0.5;

    private const int LinesOverText = 8;
    private const int LongestDate = 50;

    // Windows that ask for consent are long texts, and no article.
    private const string Consent = "[id*=onetrust], [id*=cookie], [class*=cookie-], [id*=consent], [class*=consent], [id*=gdpr], [role=dialog]";

    /// <summary>Null when the page holds no article.</summary>
    public static PageParts? Read(IHtmlDocument document, PageMeta meta)
    {
        if (document.All.Length > MaxElements)
        {
            throw new ArticleFormatException("too-many-elements", null,
                $"Trang không thuộc họ báo nào đã biết và có hơn {MaxElements:N0} phần tử HTML, quá giới hạn để tìm bài trong đó.");
        }

        // What the page shows is read first: SmartReader changes the document.
        var headline = HeadlineOf(document, meta);
        var time = document.QuerySelectorAll("time[datetime]").Select(element => MachineTime.Read(element.GetAttribute("datetime"))).FirstOrDefault(found => found is not null);
        return Extract(document) is { } body && IsText(body)
            ? new PageParts([body]) { Headline = headline, Time = time ?? PrintedOver(body), IsGuessed = true }
            : null;
    }

    // The date on a line of its own above the text.
    private static DateTimeOffset? PrintedOver(IElement body)
    {
        foreach (var line in Markup.Inside(body).Where(element => element.ChildElementCount == 0).Take(LinesOverText))
        {
            if (Markup.Words(line) is { Length: <= LongestDate } words && PrintedTime.Read(words) is { } time)
            {
                Markup.Hide(line, Markup.Taken);
                return time;
            }
        }

        return null;
    }

    private static IElement? Extract(IHtmlDocument document)
    {
        foreach (var window in document.QuerySelectorAll(Consent).Where(window => window is not IHtmlBodyElement and not IHtmlHtmlElement))
        {
            Markup.Hide(window, Markup.Box);
        }

        IElement? found = null;
        using var reader = new Reader(NoAddress, document) { MaxElemsToParse = MaxElements, KeepClasses = true, DisableJSONLD = true };
        reader.AddCustomOperationEnd(element => found = element);
        reader.GetArticle();
        return found;
    }

    private static bool IsText(IElement body)
    {
        var length = Markup.Words(body).Length;
        var inLinks = Markup.Inside(body).Where(element => element.LocalName == "a").Sum(link => Markup.Words(link).Length);
        return length >= ShortestText && inLinks <= length * MostInLinks;
    }

    // The headline on the page, where one resembles what the page tells machines, or is the only one.
    private static string? HeadlineOf(IDocument document, PageMeta meta)
    {
        var shown = document.QuerySelectorAll("h1").Select(Markup.Words).Where(words => words.Length is > 0 and < 500).Distinct().Take(10).ToList();
        var told = meta.Headline ?? HtmlText.OrNull(document.Title);
        var best = told is null ? null : shown.MaxBy(words => Similarity.Of(words, told));
        return best is not null && Similarity.Of(best, told!) >= SameHeadline ? best : meta.Headline ?? (shown.Count == 1 ? shown[0] : told);
    }
}
