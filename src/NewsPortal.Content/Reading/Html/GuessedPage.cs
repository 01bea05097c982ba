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
    // Its work grows with the square of the page and with its depth: above these only a marked article is taken. The fullest
    // of 84 real pages held 2,400 elements and 120,000 letters, 51 deep.
    public const int MaxElements = 5_000;
    public const int MaxText = 400_000;
    public const int MaxDepth = 100;
    public const int MaxSumOfDepths = 100_000;

    // Where a page says itself that its article is.
    private static readonly string[] Marks = ["[itemprop=articleBody]", "article", "main"];

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
        // What the page shows is read first: SmartReader changes the document.
        var headline = HeadlineOf(document, meta);
        var time = document.QuerySelectorAll("time[datetime]").Select(element => MachineTime.Read(element.GetAttribute("datetime"))).FirstOrDefault(found => found is not null);
        var extracted = IsTooLarge(document) ? Marked(document) : Extract(document);
        return extracted is { } body && IsText(body)
            ? new PageParts([body]) { Headline = headline, Time = time ?? PrintedOver(body), IsGuessed = true }
            : null;
    }

    // The date on a line of its own above the text.
    private static DateTimeOffset? PrintedOver(IElement body)
    {
        foreach (var line in Markup.Inside(body).Where(element => element.ChildElementCount == 0).Take(LinesOverText))
        {
            if (Markup.Words(line) is { Length: <= LongestDate } words && PrintedMoment.Read(words) is { } time)
            {
                Markup.Hide(line, Markup.Taken);
                return time;
            }
        }

        return null;
    }

    private static bool IsTooLarge(IHtmlDocument document)
    {
        var (elements, depths, letters) = (0, 0, 0);
        foreach (var element in Markup.Inside(document))
        {
            var depth = Depth(element);
            elements++;
            depths += depth;
            letters += element.ChildNodes.OfType<IText>().Sum(text => text.Length);
            if (elements > MaxElements || depth > MaxDepth || depths > MaxSumOfDepths || letters > MaxText)
            {
                return true;
            }
        }

        return false;
    }

    private static int Depth(IElement element)
    {
        var depth = 0;
        for (var parent = element.ParentElement; parent is not null; parent = parent.ParentElement)
        {
            depth++;
        }

        return depth;
    }

    private static IElement Marked(IHtmlDocument document) =>
        Marks.Select(document.QuerySelectorAll).FirstOrDefault(found => found.Length == 1)?[0]
        ?? throw new ArticleFormatException("page-too-large", null,
            $"Trang không thuộc họ báo nào đã biết, không đánh dấu bài viết, và quá lớn để tìm bài trong đó (hơn {MaxElements:N0} phần tử HTML, {MaxText:N0} chữ, hoặc lồng quá sâu).");

    private static IElement? Extract(IHtmlDocument document)
    {
        foreach (var window in document.QuerySelectorAll(Consent).Where(window => window is not IHtmlBodyElement and not IHtmlHtmlElement))
        {
            Markup.Hide(window, Markup.Box);
        }

        IElement? found = null;
        using var reader = new Reader(NoAddress, document) { KeepClasses = true, DisableJSONLD = true };
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
