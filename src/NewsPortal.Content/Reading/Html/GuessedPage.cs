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

    // Shorter ones are a notice or a menu.
    private const int ShortestText = 80;

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
        return Extract(document) is { } body && Markup.Words(body).Length >= ShortestText
            ? new PageParts([body]) { Headline = headline, Time = time, IsGuessed = true }
            : null;
    }

    private static IElement? Extract(IHtmlDocument document)
    {
        IElement? found = null;
        using var reader = new Reader(NoAddress, document) { MaxElemsToParse = MaxElements, KeepClasses = true, DisableJSONLD = true };
        reader.AddCustomOperationEnd(element => found = element);
        return reader.GetArticle().IsReadable ? found : null;
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
