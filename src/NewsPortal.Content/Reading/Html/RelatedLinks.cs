using AngleSharp.Dom;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Html;

/// <summary>
/// Links to other articles among the paragraphs of a page, as papers without a box of their own for them set them: a label
/// (<c>Tin liên quan</c>) with links under it, and lines such as <c>&gt;&gt; Xem thêm: …</c>. They are no text of the article.
/// </summary>
internal static class RelatedLinks
{
    private const int LongestLabel = 40;
    private const int LongestLine = 300;
    private const int LongestBox = 5_000;

    // With more inside, it is no line and no box of a few links; and looking into all of each would cost depth times length.
    private const int MostNodes = 1_000;

    // Where fewer of the words are links, it is text that links somewhere.
    private const double MostlyLinks = 0.8;

    private static readonly HashSet<string> Labels =
    [
        "tin lien quan", "tin bai lien quan", "bai lien quan", "bai viet lien quan", "noi dung lien quan", "tin tuc lien quan", "xem them", "doc them",
        "moi xem them", "moi doc them", "tham khao them", "co the ban quan tam", "tin cung chuyen muc", "cung chuyen muc", "tin cung chu de", "bai cung chu de",
    ];

    private static readonly string[] Arrows = [">>", "»", "→", "►", "▶"];

    /// <summary>Hides them, and gives their headlines.</summary>
    public static IReadOnlyList<string> Hide(IEnumerable<INode> body)
    {
        var headlines = new List<string>();
        foreach (var element in body.SelectMany(Markup.Inside).Where(MayBeOne).ToList())
        {
            // The first label of a page of labels takes all.
            var found = element.HasAttribute("hidden") ? [] : IsLabel(element) ? UnderLabel(element) : IsLine(element) ? [element] : [];
            foreach (var box in found)
            {
                headlines.AddRange(LinksIn(box).Where(words => words.Length > 0));
                Markup.Hide(box, Markup.Box);
            }
        }

        return [.. headlines.Distinct()];
    }

    private static bool MayBeOne(IElement element) => element.LocalName is "p" or "div" or "strong" or "b" or "span" or ['h', >= '2' and <= '6'];

    private static bool IsLabel(IElement element) =>
        IsShort(element, LongestLabel * 2) && Markup.Words(element) is { Length: <= LongestLabel } words && Labels.Contains(Folding.Fold(words).Trim());

    // The label, and what follows it as long as that is links.
    private static List<IElement> UnderLabel(IElement label)
    {
        while (label.NextElementSibling is null && label.ParentElement is { } parent && MayBeOne(parent)
            && !parent.HasAttribute("hidden") && IsShort(parent, LongestLabel * 2) && Markup.Words(parent) == Markup.Words(label))
        {
            label = parent;
        }

        var boxes = new List<IElement>();
        for (var next = label.NextElementSibling; next is not null && AreLinks(next); next = next.NextElementSibling)
        {
            boxes.Add(next);
        }

        return boxes.Count == 0 ? [] : [label, .. boxes];
    }

    private static bool AreLinks(IElement element)
    {
        var length = IsShort(element, LongestBox) ? Markup.Words(element).Length : 0;
        return length > 0 && LinksIn(element).Sum(words => words.Length) >= length * MostlyLinks;
    }

    // All of the line but an arrow or a label is the links.
    private static bool IsLine(IElement element)
    {
        if (element.LocalName is not ("p" or "div") || !IsShort(element, LongestLine) || !element.Has("a"))
        {
            return false;
        }

        var (words, links) = (Markup.Words(element), string.Join(' ', LinksIn(element)));
        if (links.Length == 0 || !words.EndsWith(links, StringComparison.Ordinal))
        {
            return false;
        }

        var before = words[..^links.Length].Trim();
        var isArrow = Arrows.Any(arrow => before.StartsWith(arrow, StringComparison.Ordinal));
        var label = Folding.Fold(before).Trim();
        return (isArrow && label.Length == 0) || ((isArrow || before.EndsWith(':')) && Labels.Contains(label));
    }

    private static bool IsShort(IElement element, int letters)
    {
        var waiting = new Stack<INode>([element]);
        var nodes = 0;
        while (waiting.TryPop(out var node))
        {
            letters -= node is IText text ? text.Length : 0;
            nodes += 1 + node.ChildNodes.Length;
            if (letters < 0 || nodes > MostNodes)
            {
                return false;
            }

            foreach (var child in node.ChildNodes)
            {
                waiting.Push(child);
            }
        }

        return true;
    }

    private static IEnumerable<string> LinksIn(IElement element) =>
        Markup.Inside(element).Where(inner => inner.LocalName == "a").Select(Markup.Words);
}
