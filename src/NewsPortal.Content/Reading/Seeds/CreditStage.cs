namespace NewsPortal.Content.Reading.Seeds;

/// <summary>
/// Finds the photographer (Ảnh: …) at the end of a caption. The caption keeps its whole printed line; the credit repeats
/// the name (Samples/credits.txt). <c>(Trong ảnh: …)</c> names who is seen, not who took it.
/// </summary>
internal static class CreditStage
{
    private const int LongestName = 60;
    private const int MostWords = 8;

    private static readonly string[] Words = ["ảnh", "ảnh minh họa", "ảnh minh hoạ", "ảnh tư liệu", "nguồn ảnh", "tranh", "đồ họa", "đồ hoạ"];

    public static IReadOnlyList<Block> Apply(IReadOnlyList<Block> blocks) =>
        [.. blocks.Select(block => block is Figure { Caption: { } caption } figure ? figure with { Credit = Find(caption) } : block)];

    public static string? Find(string caption)
    {
        var colon = caption.LastIndexOf(':');
        if (colon < 0 || caption.Length - colon > LongestName + 8 || FindWord(caption[..colon].TrimEnd()) is not { } start)
        {
            return null;
        }

        var enclosed = start > 0 && caption[start - 1] is '(' or '[';
        var name = Trim(caption[(colon + 1)..], enclosed);
        var words = name.Split(' ').Length;
        var isName = name.Length is > 0 and <= LongestName && words <= MostWords && char.IsLetterOrDigit(name[0])
            && !name.Contains(". ", StringComparison.Ordinal);
        return isName ? name : null;
    }

    // Where the credit's own words begin, when they end right before the colon and are not part of a longer phrase.
    private static int? FindWord(string before)
    {
        foreach (var word in Words.OrderByDescending(word => word.Length))
        {
            if (!before.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var start = before.Length - word.Length;
            var left = before[..start].TrimEnd();
            var whole = start == 0 || !char.IsLetterOrDigit(before[start - 1]);
            return whole && !left.EndsWith("trong", StringComparison.OrdinalIgnoreCase) ? start : null;
        }

        return null;
    }

    private static string Trim(string name, bool enclosed)
    {
        name = name.Trim();
        var end = enclosed ? name.LastIndexOfAny([')', ']']) : -1;
        name = end >= 0 && name[(end + 1)..].Trim() is "" or "." ? name[..end].TrimEnd() : name;
        name = name.EndsWith("./.", StringComparison.Ordinal) ? name[..^3] : name;

        // The full stop belongs to the sentence, unless it closes initials: “Ảnh: T.H.”
        return name.EndsWith('.') && !IsInitials(name) ? name[..^1].TrimEnd() : name;
    }

    private static bool IsInitials(string name) => name.Length >= 4 && name[^3] == '.' && char.IsUpper(name[^2]);
}
