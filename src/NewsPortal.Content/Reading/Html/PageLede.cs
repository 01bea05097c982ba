using NewsPortal.Content.Reading.Seeds;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Html;

/// <summary>The sapo of a page, without the paper's name before it and not printed again in the body.</summary>
internal static class PageLede
{
    // How far down the body a repeated sapo stands: below a photo or two.
    private const int Reach = 4;

    // Some pages describe themselves to machines with their whole text.
    private const int LongestTold = 1000;

    public static (string? Lede, string? Source, IReadOnlyList<Block> Blocks) Take(PageParts parts, PageMeta meta, IReadOnlyList<Block> blocks)
    {
        var printed = parts.Lede ?? (meta.Lede is { Length: <= LongestTold } told && !IsBeginning(told, blocks) ? told : null);
        if (printed is null)
        {
            return (null, null, blocks);
        }

        var (source, lede) = SourceTag.Take(printed) is { Lede.Length: > 0 } tag ? (tag.Name, tag.Lede) : (null, printed);
        var keys = new[] { VietnameseText.SameLineKey(printed), VietnameseText.SameLineKey(lede) };
        var again = blocks.Take(Reach).FirstOrDefault(block => block is Paragraph or Subheading && IsSame(block.Words(), keys));
        return (lede, source, again is null ? blocks : [.. blocks.Where(block => !ReferenceEquals(block, again))]);
    }

    private static bool IsSame(string words, string[] keys) =>
        keys.Contains(VietnameseText.SameLineKey(words)) || (SourceTag.Take(words) is { } tag && keys.Contains(VietnameseText.SameLineKey(tag.Lede)));

    // A description cut off the first paragraph is no sapo of its own: “Nước lên từ đêm qua…”.
    private static bool IsBeginning(string told, IReadOnlyList<Block> blocks)
    {
        var key = VietnameseText.SameLineKey(told);
        var start = key.EndsWith("...", StringComparison.Ordinal) ? key[..^3] : key;
        return blocks.OfType<Paragraph>().Take(Reach).Select(paragraph => VietnameseText.SameLineKey(paragraph.Text))
            .Any(text => text.Length > start.Length + 1 && text.StartsWith(start, StringComparison.Ordinal));
    }
}
