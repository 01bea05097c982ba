using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsPortal.Web.Tests.Support;

/// <summary>A page as a reader got it: status, headers, text, parsed HTML, and what it cost in SQL commands.</summary>
public sealed record ReaderPage(
    HttpStatusCode Status, IReadOnlyDictionary<string, string> Headers, string Source, IHtmlDocument Html, int SqlCommands)
{
    /// <summary>The words of the first element that fits; fails when there is none.</summary>
    public string Text(string selector) =>
        Words(Html.QuerySelector(selector) ?? throw new InvalidOperationException($"Nothing fits “{selector}” in: {Source}"));

    public IReadOnlyList<string> Texts(string selector) => [.. Html.QuerySelectorAll(selector).Select(Words)];

    public string? Attribute(string selector, string name) => Html.QuerySelector(selector)?.GetAttribute(name);

    public bool Has(string selector) => Html.QuerySelector(selector) is not null;

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
