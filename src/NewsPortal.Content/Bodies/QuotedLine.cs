using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Bodies;

/// <summary>
/// A printed pull quote taken apart: <c>“…” – Bí thư Tỉnh ủy Lê Đình Sơn nhấn mạnh.</c> is what was said, a dash, and the
/// attribution: who said it and perhaps a speech verb.
/// </summary>
/// <param name="Quote">What was said, without its quotation marks.</param>
/// <param name="Quoted">The same with them.</param>
/// <param name="Attribution">What stands after the dash, without the final full stop.</param>
internal sealed record QuotedLine(string Quote, string Quoted, string Attribution)
{
    private static readonly string[] SpeechVerbs =
    [
        "nhấn mạnh", "khẳng định", "cho biết", "cho hay", "nói", "chia sẻ", "phát biểu", "bày tỏ", "yêu cầu", "đề nghị", "kết luận",
        "lưu ý", "chỉ đạo", "nêu rõ", "trao đổi", "tâm sự", "kể", "nhận định", "đánh giá", "bộc bạch", "nhắn nhủ", "phân tích", "giải thích",
        "trăn trở", "mong muốn", "đề xuất", "thông tin", "kể lại", "nói thêm", "chia sẻ thêm", "cho biết thêm", "khuyến cáo", "cảnh báo", "viết",
    ];

    private static readonly string[] Adverbs = ["đã", "cũng", "vừa", "từng", "thêm", "rõ"];

    /// <summary>Takes a line apart; null when it is not one quotation, a dash and an attribution.</summary>
    public static QuotedLine? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length < 5 || Closing(text[0]) is not { } closing)
        {
            return null;
        }

        var end = FindEnd(text, closing);
        if (end < 2)
        {
            return null;
        }

        var after = text[(end + 1)..].TrimStart();
        if (after.Length < 3 || !VietnameseText.IsDash(after[0]))
        {
            return null;
        }

        var attribution = after.TrimStart([.. after.TakeWhile(VietnameseText.IsDash)]).Trim();
        var quote = text[1..end].Trim();
        return attribution.Length == 0 || quote.Length == 0 ? null : new QuotedLine(quote, text[..(end + 1)], WithoutStop(attribution));
    }

    /// <summary>Who said it: the attribution without its speech verb.</summary>
    public string Speaker()
    {
        var speaker = Attribution;
        for (var cut = true; cut;)
        {
            cut = false;
            foreach (var verb in SpeechVerbs.Concat(Adverbs).Where(verb => speaker.EndsWith(" " + verb, StringComparison.Ordinal)))
            {
                speaker = speaker[..^(verb.Length + 1)].TrimEnd();
                cut = true;
            }
        }

        return speaker;
    }

    private static char? Closing(char opening) => opening switch
    {
        '“' => '”',
        '"' => '"',
        '«' => '»',
        _ => null,
    };

    // The mark that closes the first one: nested marks are counted, and straight marks must be exactly two.
    private static int FindEnd(string text, char closing)
    {
        if (closing == '"')
        {
            var end = text.IndexOf('"', 1);
            return end == text.LastIndexOf('"') ? end : -1;
        }

        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == text[0] ? 1 : text[i] == closing ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static string WithoutStop(string text) =>
        text.EndsWith('.') && !text.EndsWith("..", StringComparison.Ordinal) ? text[..^1].TrimEnd() : text;
}
