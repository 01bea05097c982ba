using AngleSharp.Dom;
using NewsPortal.Content.Reading.Html.Papers;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Html;

/// <summary>Reads a page by the selectors of one family of papers.</summary>
internal static class PaperPage
{
    private const int LongestName = 100;
    private const int MostListed = 50;

    private static readonly string[] FrontPages = ["trang chu", "trang nhat", "home"];

    /// <summary>Null when the page is not of this family: it shows no headline or no body where these papers have them.</summary>
    public static PageParts? Read(IDocument document, Paper paper)
    {
        if (First(document, paper.Headline) is not { } headline || First(document, paper.Body) is not { } body)
        {
            return null;
        }

        var lede = First(document, paper.Lede);
        var related = Each(document, paper.Related);
        var signature = paper.SignsAtTheEnd ? Signature(body) : null;
        var byline = First(document, paper.Byline);
        var parts = new PageParts([.. paper.LeadPicture.Select(document.QuerySelector).OfType<IElement>().Where(lead => !body.Contains(lead)).Take(1), body])
        {
            Headline = Markup.Words(headline),
            Lede = lede is null ? null : LedeOf(lede),
            LedeLine = lede?.SourceReference?.Position.Line,
            Byline = Name(signature) ?? Name(byline),
            Time = paper.Time.Select(document.QuerySelector).OfType<IElement>().Select(TimeOf).FirstOrDefault(time => time is not null),
            Section = Each(document, paper.Sections).LastOrDefault(name => !FrontPages.Contains(Folding.Fold(name))),
            Topics = [.. Each(document, paper.Topics).Select(topic => topic.TrimStart('#').Trim()).Where(topic => topic.Length > 0).Distinct()],
            Related = related,
        };
        Hide(document, paper, [headline, lede, signature, byline]);
        return parts;
    }

    private static void Hide(IDocument document, Paper paper, IEnumerable<IElement?> taken)
    {
        foreach (var box in paper.Boxes.SelectMany(document.QuerySelectorAll))
        {
            Markup.Hide(box, Markup.Box);
        }

        foreach (var element in taken.OfType<IElement>())
        {
            Markup.Hide(element, Markup.Taken);
        }
    }

    // The first selector that finds words, and of its elements the first with words.
    private static IElement? First(IDocument document, IReadOnlyList<string> selectors) =>
        selectors.Select(selector => document.QuerySelectorAll(selector).Take(MostListed).FirstOrDefault(HasWords)).FirstOrDefault(found => found is not null);

    private static List<string> Each(IDocument document, IReadOnlyList<string> selectors) =>
        selectors.Select(selector => document.QuerySelectorAll(selector).Take(MostListed).Select(Markup.Words).Where(words => words.Length > 0).Distinct().ToList())
            .FirstOrDefault(found => found.Count > 0) ?? [];

    // VnExpress prints the place before the sapo, and a dash between them by its style sheet.
    private static string LedeOf(IElement lede)
    {
        var words = Markup.Words(lede);
        var place = lede.QuerySelector(".location-stamp") is { } stamp ? Markup.Words(stamp) : "";
        return place.Length > 0 && words.StartsWith(place, StringComparison.Ordinal) ? $"{place} – {words[place.Length..].TrimStart([' ', '-', '–'])}" : words;
    }

    private static IElement? Signature(IElement body) =>
        body.QuerySelectorAll("p").LastOrDefault(HasWords) is { } last && IsRight(last) && Markup.Words(last).Length <= LongestName ? last : null;

    private static bool IsRight(IElement element) =>
        element.GetAttribute("align") == "right" || element.ClassList.Contains("author_mail")
        || (element.GetAttribute("style") ?? "").Replace(" ", "", StringComparison.Ordinal).Contains("text-align:right", StringComparison.OrdinalIgnoreCase);

    private static string? Name(IElement? element) => element is not null && Markup.Words(element) is { Length: > 0 and <= LongestName } name ? WithoutLabel(name) : null;

    private static string? WithoutLabel(string name) =>
        name.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && Folding.Fold(name[..colon]) == "tac gia" ? HtmlText.OrNull(name[(colon + 1)..]) : name;

    private static DateTimeOffset? TimeOf(IElement element) =>
        MachineTime.Read(element.GetAttribute("datetime")) ?? PrintedMoment.Read(Markup.Words(element));

    private static bool HasWords(IElement element) => Markup.Inside(element).Any(Markup.IsPicture) || Markup.Words(element).Length > 0;
}
