namespace NewsPortal.Content.People;

/// <summary>Who wrote a story, left in its body: a line of names alone (<c>Việt Hùng - Hoàng Cư</c>) names no person of it.</summary>
internal static class Signature
{
    private const int Longest = 10;

    private static readonly string[] Words = ["tổng", "hợp", "lược", "dịch", "theo", "và", "ghi", "thực", "hiện", "tin", "bài", "ảnh", "t/h", "biên"];

    public static bool Is(TextWords words)
    {
        if (words.Count is 0 or > Longest || TitleWords.IsHonorific(words.Span(0)) || Ranks.At(words, 0).Length > 0)
        {
            return false;
        }

        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].Kind == WordKind.Lower && !Array.Exists(Words, word => words.Is(at, word)))
            {
                return false;
            }
        }

        return true;
    }
}
