using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Bodies;

/// <summary>Pictures in running text, in a list or in a table: each is a figure after its block, its title the caption.</summary>
internal static class InlinePictures
{
    public static IEnumerable<Figure> Of(MarkdownObject block) =>
        Links(block).Where(link => link.IsImage && !string.IsNullOrEmpty(link.Url)).Select(FigureOf);

    private static IEnumerable<LinkInline> Links(MarkdownObject block) =>
        block is LeafBlock leaf ? leaf.Inline?.Descendants<LinkInline>() ?? [] : block.Descendants<LinkInline>();

    private static Figure FigureOf(LinkInline picture) => new(OrNull(VietnameseText.Clean(picture.Title ?? "")), null, Alt(picture), picture.Url);

    /// <summary>What a picture shows, for screen readers; null when nobody wrote it.</summary>
    public static string? Alt(LinkInline picture) => OrNull(InlineText.Of(picture));

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
