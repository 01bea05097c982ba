using System.Globalization;

namespace NewsPortal.Benchmarks.Pages;

/// <summary>What one look at a page gave: scores 0–100, times in milliseconds, sizes in bytes on the wire.</summary>
internal sealed record PageFigures(
    int Performance, int Accessibility, int BestPractices, int Seo, double LargestPaint, double Shift, double Blocking,
    double LetterBytes, double AllBytes, int Strangers, int ConsoleErrors, IReadOnlyList<string> Failed)
{
    public const string Head = """
        | page | performance | accessibility | best practices | SEO | LCP | CLS | TBT | HTML+CSS+JS+fonts | with pictures | strangers' requests | console errors |
        |---|---|---|---|---|---|---|---|---|---|---|---|
        """;

    /// <summary>Figure by figure the median of several looks.</summary>
    public static PageFigures Median(IReadOnlyList<PageFigures> looks) => new(
        (int)Of(looks, look => look.Performance), (int)Of(looks, look => look.Accessibility), (int)Of(looks, look => look.BestPractices),
        (int)Of(looks, look => look.Seo), Of(looks, look => look.LargestPaint), Of(looks, look => look.Shift), Of(looks, look => look.Blocking),
        Of(looks, look => look.LetterBytes), Of(looks, look => look.AllBytes), (int)Of(looks, look => look.Strangers),
        (int)Of(looks, look => look.ConsoleErrors), [.. looks.SelectMany(look => look.Failed).Distinct()]);

    public string Row(string name) => string.Create(CultureInfo.InvariantCulture,
        $"| {name} | {Performance} | {Accessibility} | {BestPractices} | {Seo} | {LargestPaint / 1000:0.00} s | {Shift:0.000} | {Blocking:0} ms | {LetterBytes / 1024:0} KB | {AllBytes / 1024:0} KB | {Strangers} | {ConsoleErrors} |");

    private static double Of(IReadOnlyList<PageFigures> looks, Func<PageFigures, double> figure) => looks.Select(figure).Order().ElementAt(looks.Count / 2);
}
