using AngleSharp.Dom;

namespace NewsPortal.Content.Reading.Html;

/// <summary>What the names and attributes of elements say: which break the text, which are not read, which are captions.</summary>
internal static class Markup
{
    /// <summary>The value of <c>hidden</c> on what was read already, as headline or author.</summary>
    public const string Taken = "taken";

    /// <summary>The value of <c>hidden</c> on boxes inside a text: related articles, advertisements.</summary>
    public const string Box = "box";

    // Their text is code or nothing a reader sees.
    private static readonly HashSet<string> Silent =
        ["script", "style", "template", "head", "title", "meta", "link", "base", "svg", "math", "canvas", "param", "area", "map", "datalist", "rp", "noframes"];

    private static readonly HashSet<string> Controls = ["form", "nav", "button", "select", "input", "textarea", "menu", "dialog", "progress", "meter"];

    private static readonly HashSet<string> Embeds = ["iframe", "object", "embed", "video", "audio", "frame", "frameset", "amp-youtube", "amp-video", "amp-iframe"];

    private static readonly HashSet<string> Breaking =
    [
        "address", "article", "aside", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "header",
        "hgroup", "hr", "html", "legend", "li", "main", "ol", "p", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ];

    private static readonly string[] FilmCaptionClasses = ["VideoCMS_Caption", "video-caption", "caption-video"];

    private static readonly string[] CaptionClasses =
        ["PhotoCMS_Caption", "wp-caption-text", "desc_cation", "image-caption", "img-caption", "photo-caption", "picture-caption", "caption", "Image"];

    /// <summary>Says whether a reader sees nothing of the element, or something that is no text of the article.</summary>
    public static bool IsLeftOut(IElement element) =>
        IsSilent(element) || IsControl(element) || IsEmbed(element) || element.LocalName == "noscript" || IsHidden(element);

    public static bool IsSilent(IElement element) => Silent.Contains(element.LocalName);

    public static bool IsControl(IElement element) => Controls.Contains(element.LocalName);

    public static bool IsEmbed(IElement element) => Embeds.Contains(element.LocalName);

    public static bool BreaksText(IElement element) => Breaking.Contains(element.LocalName);

    public static bool IsSubheading(IElement element) => element.LocalName is ['h', >= '1' and <= '6'];

    public static bool IsPicture(IElement element) => element.LocalName is "img" or "amp-img";

    /// <summary>Keeps an element out of what is read. Taking it out of its page would cost the length of the page.</summary>
    public static void Hide(IElement element, string why) => element.SetAttribute("hidden", why);

    public static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || (element.GetAttribute("style") is { } style && HidesBy(style));

    /// <summary>A caption that stands beside its picture rather than in a <c>figcaption</c>.</summary>
    public static bool IsCaption(IElement element) =>
        element.LocalName == "figcaption" || Array.Exists(CaptionClasses, element.ClassList.Contains);

    /// <summary>What stands under a film (phim, video), which is not kept.</summary>
    public static bool IsFilmCaption(IElement element) => Array.Exists(FilmCaptionClasses, element.ClassList.Contains);

    /// <summary>A <c>figure</c> around a player, without a picture.</summary>
    public static bool IsFilm(IElement figure) => LeftOutOf(figure).Any(IsEmbed) && figure.QuerySelector("img, amp-img") is null;

    /// <summary>The words inside a node as a reader sees them, its line breaks and blocks as spaces.</summary>
    public static string Words(INode node)
    {
        var text = new TextRun();
        Append(node, text);
        return text.Take();
    }

    /// <summary>The elements inside that are read, in the order of the page.</summary>
    public static IEnumerable<IElement> Inside(INode node) => All(node).Where(element => !IsLeftOut(element));

    /// <summary>The outermost elements inside that are not read.</summary>
    public static IEnumerable<IElement> LeftOutOf(INode node) => All(node).Where(IsLeftOut);

    // Without what is inside an element that is left out, and without recursion.
    private static IEnumerable<IElement> All(INode node)
    {
        var waiting = new Stack<INode>([node]);
        while (waiting.TryPop(out var next))
        {
            if (next != node)
            {
                yield return (IElement)next;
            }

            for (var i = next.ChildNodes.Length - 1; i >= 0 && (next == node || !IsLeftOut((IElement)next)); i--)
            {
                if (next.ChildNodes[i] is IElement child)
                {
                    waiting.Push(child);
                }
            }
        }
    }

    public static bool Has(this IElement element, params string[] names) =>
        Inside(element).Any(inner => Array.IndexOf(names, inner.LocalName) >= 0);

    private static bool HidesBy(string style)
    {
        var plain = style.Replace(" ", "", StringComparison.Ordinal);
        return plain.Contains("display:none", StringComparison.OrdinalIgnoreCase) || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private static void Append(INode node, TextRun text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                text.Append(words.Data);
            }
            else if (child is IElement element && !IsLeftOut(element))
            {
                text.Append(BreaksText(element) || element.LocalName == "br" ? " " : "");
                Append(element, text);
                text.Append(BreaksText(element) ? " " : "");
            }
        }
    }
}
