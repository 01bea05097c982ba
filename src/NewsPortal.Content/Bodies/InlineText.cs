using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Bodies;

/// <summary>The words of a line of Markdown, without its signs. A picture says nothing in running text.</summary>
internal static class InlineText
{
    public static string Of(ContainerInline? inline)
    {
        var text = new StringBuilder();
        foreach (var child in inline ?? [])
        {
            Append(child, text);
        }

        return VietnameseText.Clean(text.ToString());
    }

    /// <summary>Whether a line says anything, without putting its words together.</summary>
    public static bool IsEmpty(ContainerInline? inline) =>
        (inline is not { FirstChild: LiteralInline literal } || IsBlank(literal.Content.AsSpan())) && Of(inline).Length == 0;

    /// <summary>The words of a line that is one emphasis from end to end; null when it is not.</summary>
    public static string? Marked(LeafBlock line, int signs) =>
        line.Inline is { FirstChild: EmphasisInline mark } inline && inline.FirstChild == inline.LastChild && mark.DelimiterCount == signs
            ? Of(mark)
            : null;

    private static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter) && !VietnameseText.IsInvisible(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static void Append(Inline inline, StringBuilder text)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
            case ContainerInline container when container is not LinkInline { IsImage: true }:
                foreach (var child in container)
                {
                    Append(child, text);
                }

                break;
        }
    }
}
