using System.Buffers;
using NewsPortal.Content.Bodies;

namespace NewsPortal.Content.Reading.Seeds;

/// <summary>
/// Finds the pull quotes (trích dẫn): a whole line that is a quotation, a dash, and an office or a full name
/// (Samples/pull-quote.txt). Running text that ends the same way, <c>"…" - ông Thức cho hay.</c>, stays a paragraph
/// (Samples/quote-in-running-text.txt): it goes on in a small letter.
/// </summary>
internal static class PullQuoteStage
{
    private const int MostWords = 20;

    private static readonly SearchValues<char> SentenceSigns = SearchValues.Create(";:?!“”\"…");

    // The beginnings of offices: what follows them (of which body, of which place) is open.
    private static readonly string[] Offices =
    [
        "Bí thư", "Phó Bí thư", "Tổng Bí thư", "Chủ tịch", "Phó Chủ tịch", "Thủ tướng", "Phó Thủ tướng", "Bộ trưởng", "Thứ trưởng",
        "Giám đốc", "Phó Giám đốc", "Tổng Giám đốc", "Phó Tổng Giám đốc", "Trưởng", "Phó Trưởng", "Chánh", "Phó Chánh", "Chủ nhiệm",
        "Hiệu trưởng", "Phó Hiệu trưởng", "Đại biểu", "Ủy viên", "Uỷ viên", "Đồng chí", "Đại tướng", "Thượng tướng", "Trung tướng",
        "Thiếu tướng", "Đại tá", "Thượng tá", "Trung tá", "Thiếu tá", "Giáo sư", "Phó Giáo sư", "Tiến sĩ", "Thạc sĩ", "Bác sĩ",
        "Nhà báo", "Nhà văn", "Nhà thơ", "Nhạc sĩ", "Nghệ sĩ", "Nghệ nhân", "Luật sư", "Kỹ sư", "GS", "PGS", "TS", "ThS", "BS", "NSND", "NSƯT",
        "Tổng Biên tập", "Viện trưởng", "Cục trưởng", "Vụ trưởng", "Chi cục trưởng", "Đội trưởng", "Tổ trưởng", "Linh mục", "Thượng tọa", "Hòa thượng",
    ];

    public static IReadOnlyList<Block> Apply(IReadOnlyList<Block> blocks) =>
        [.. blocks.Select(block => block is Paragraph paragraph && QuotedLine.Of(paragraph.Text) is { } line && IsPerson(line.Speaker())
            ? new PullQuote(paragraph.Text, line.Quote, line.Speaker()) { Line = paragraph.Line }
            : block)];

    private static bool IsPerson(string speaker)
    {
        var words = speaker.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > MostWords || speaker.AsSpan().ContainsAny(SentenceSigns))
        {
            return false;
        }

        // An office with the name behind it, or a name with the office behind it and a comma between.
        var parts = speaker.Split(',', 2, StringSplitOptions.TrimEntries);
        return IsFullName(parts[0]) || (StartsWithOffice(speaker) && EndsWithFullName(parts[0]));
    }

    private static bool IsFullName(string text)
    {
        var words = text.Split(' ');
        return words.Length is >= 2 and <= 5 && words.All(IsNameWord);
    }

    private static bool StartsWithOffice(string text) =>
        Offices.Any(office => text.StartsWith(office, StringComparison.OrdinalIgnoreCase) && char.IsUpper(text[0]) && text.Length > office.Length
            && text[office.Length] is ' ' or '.');

    private static bool EndsWithFullName(string text) => text.Split(' ') is [.., var first, var last] && IsNameWord(first) && IsNameWord(last);

    private static bool IsNameWord(string word) =>
        word.Length > 0 && char.IsUpper(word[0]) && word.All(char.IsLetter) && (word.Length == 1 || word.Any(char.IsLower));
}
