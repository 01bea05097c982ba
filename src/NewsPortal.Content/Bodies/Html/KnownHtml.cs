using System.Buffers;

namespace NewsPortal.Content.Bodies.Html;

/// <summary>
/// Recognises the HTML of a body of paragraphs, subheadings, captions and pull quotes: text, and nothing but the few tags
/// below, letter by letter and rightly nested. It can hold no link, no script and no attribute of a stranger, so the
/// sanitiser would give it back as it is; most articles are spared its work.
/// </summary>
internal static class KnownHtml
{
    private const int UsuallyOpen = 4;

    private static readonly SearchValues<char> Signs = SearchValues.Create("<>&");

    // What a parser of HTML changes, or the sanitiser writes otherwise than it stood.
    private static readonly SearchValues<char> Odd = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA1).Select(sign => (char)sign).Where(sign => (char.IsControl(sign) && sign != '\n') || sign == '\u00A0')]);

    private static readonly string[] Entities = ["&amp;", "&lt;", "&gt;", "&quot;"];

    private static readonly Element[] Elements =
    [
        new("<p>", "</p>", null),
        new("<p id=\"", "</p>", null) { IsNamed = true },
        new("<p>", "</p>", "</blockquote>"),
        new("<h2 class=\"article__subheading\">", "</h2>", null),
        new("<h2 class=\"article__subheading\" id=\"", "</h2>", null) { IsNamed = true },
        new("<figure class=\"figure figure--no-photo\">", "</figure>", null),
        new("<figcaption class=\"caption\">", "</figcaption>", "</figure>"),
        new("<span class=\"caption__label\">", "</span>", "</figcaption>"),
        new("<span class=\"caption__credit\">", "</span>", "</figcaption>"),
        new("<figure class=\"pull-quote\">", "</figure>", null),
        new("<figure class=\"pull-quote\" id=\"", "</figure>", null) { IsNamed = true },
        new("<blockquote class=\"pull-quote__text\">", "</blockquote>", "</figure>"),
        new("<figcaption class=\"pull-quote__speaker\">", "</figcaption>", "</figure>"),
    ];

    /// <summary>The HTML as the sanitiser would give it back; null when it holds anything else.</summary>
    public static string? Clean(string html)
    {
        var rest = html.AsSpan();
        if (rest.ContainsAny(Odd))
        {
            return null;
        }

        var open = new Stack<string>(UsuallyOpen);
        while (rest.IndexOfAny(Signs) is var at and >= 0)
        {
            rest = rest[at..];
            var length = rest[0] == '&' ? EntityLength(rest) : TagLength(rest, open);
            if (length == 0)
            {
                return null;
            }

            rest = rest[length..];
        }

        return open.Count == 0 ? html.Replace("&quot;", "\"", StringComparison.Ordinal) : null;
    }

    private static int EntityLength(ReadOnlySpan<char> rest)
    {
        foreach (var entity in Entities)
        {
            if (rest.StartsWith(entity, StringComparison.Ordinal))
            {
                return entity.Length;
            }
        }

        return 0;
    }

    // Opens or closes an element; 0 for a tag that may not stand here.
    private static int TagLength(ReadOnlySpan<char> rest, Stack<string> open)
    {
        var around = open.TryPeek(out var innermost) ? innermost : null;
        if (around is not null && rest.StartsWith(around, StringComparison.Ordinal))
        {
            return open.Pop().Length;
        }

        foreach (var element in Elements)
        {
            if (element.Inside == around && rest.StartsWith(element.Start, StringComparison.Ordinal)
                && (element.IsNamed ? NameLength(rest[element.Start.Length..]) : 0) is var name and >= 0)
            {
                open.Push(element.End);
                return element.Start.Length + name;
            }
        }

        return 0;
    }

    // To the end of the tag; -1 for a name that is none of ours.
    private static int NameLength(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf('"');
        return end > 0 && rest[end..].StartsWith("\">", StringComparison.Ordinal) && BodyAnchors.IsOurs(rest[..end]) ? end + 2 : -1;
    }

    /// <param name="Inside">The end of the element it stands in; null: in none.</param>
    private sealed record Element(string Start, string End, string? Inside)
    {
        /// <summary>Whether the name of a block follows <see cref="Start"/>.</summary>
        public bool IsNamed { get; init; }
    }
}
