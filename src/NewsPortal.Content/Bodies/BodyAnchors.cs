using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Bodies;

/// <summary>
/// Names for the blocks of a body, so that a paragraph can be quoted by its address: <c>d3</c> is the third block,
/// <c>muc-nuoc-di-duong-nao</c> a subheading. Nobody else gives names in a body: its Markdown has no attributes.
/// </summary>
internal static partial class BodyAnchors
{
    private const int LongestSlug = 60;

    /// <summary>Names what can be quoted or jumped to; a figure and a table keep their place in the count.</summary>
    public static void Set(MarkdownDocument document)
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < document.Count; i++)
        {
            var name = document[i] switch
            {
                HeadingBlock heading => SubheadingName(heading, taken),
                ParagraphBlock or QuoteBlock or ListBlock => string.Create(CultureInfo.InvariantCulture, $"d{i + 1}"),
                _ => null,
            };
            if (name is not null)
            {
                document[i].GetAttributes().Id = name;
            }
        }
    }

    public static string? Of(Markdig.Syntax.Block block) => block.TryGetAttributes()?.Id;

    /// <summary>Whether a name can be one of ours: the page's own parts are called otherwise.</summary>
    public static bool IsOurs(ReadOnlySpan<char> name) => OurName().IsMatch(name);

    private static string SubheadingName(HeadingBlock heading, Dictionary<string, int> taken)
    {
        var slug = Slug.Of(InlineText.Of(heading.Inline));
        slug = slug.Length <= LongestSlug ? slug : slug[..LongestSlug].TrimEnd('-');
        var first = $"muc-{slug}";
        var name = first;

        // The count is kept: twenty thousand subheadings of one name must not be counted through twenty thousand times.
        for (var next = taken.GetValueOrDefault(first, 1); !taken.TryAdd(name, 1); taken[first] = next)
        {
            name = $"{first}-{(++next).ToString(CultureInfo.InvariantCulture)}";
        }

        return name;
    }

    [GeneratedRegex("^(?:d[0-9]+|muc(?:-[a-z0-9]+)+)\\z", RegexOptions.NonBacktracking)]
    private static partial Regex OurName();
}
