using System.Text.RegularExpressions;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content;

/// <summary>
/// Finds the people in a byline as printed: <c>Bài và ảnh: Ngô Tuấn - Văn Chung (thực hiện)</c>. Agencies and papers are
/// sources, groups and desks are nobody; in doubt a stretch is no author, because a page of a person must not be made up.
/// </summary>
public static partial class Bylines
{
    private const int MostWords = 6;
    private const int LongestName = 40;
    private const int LongestInitialism = 6;

    // No byline is longer; what is, is a text that went astray.
    private const int LongestByline = 400;

    // Folded. A name that is also a paper's is taken for the paper.
    private static readonly HashSet<string> Agencies = new(StringComparer.Ordinal)
    {
        "ttxvn", "thong tan xa viet nam", "tan hoa xa", "vietnamplus", "vnexpress", "dan tri", "tuoi tre", "thanh nien", "tien phong", "nhan dan",
        "quan doi nhan dan", "cong an nhan dan", "lao dong", "nguoi lao dong", "vietnamnet", "zing", "znews", "reuters", "xinhua", "sputnik",
        "yonhap", "kyodo", "bloomberg", "chinh phu", "phap luat", "suc khoe doi song", "tuoi tre online", "thanh nien online", "dan viet", "vneconomy",
        "ha tinh online", "nghe an online", "vietnam news", "the guardian", "the new york times", "getty images", "ria novosti", "sggp",
    };

    /// <summary>The people, each once, in the order of the byline.</summary>
    public static IReadOnlyList<Author> AuthorsOf(string? byline) =>
        byline is null ? [] : [.. PiecesOf(byline).Where(piece => piece.Slug is not null).Select(piece => new Author(piece.Text, piece.Slug!)).DistinctBy(author => author.Slug)];

    /// <summary>The byline cut at its names; the pieces together are the byline.</summary>
    public static IReadOnlyList<BylinePiece> PiecesOf(string byline)
    {
        ArgumentNullException.ThrowIfNull(byline);
        if (byline.Length > LongestByline)
        {
            return [new(byline, null)];
        }

        var pieces = new List<BylinePiece>();
        var (start, namesSources) = (0, false);
        foreach (Match mark in Mark().Matches(byline))
        {
            Add(pieces, byline[start..mark.Index], namesSources);
            Add(pieces, mark.Value, namesSources: true);
            namesSources = mark.Groups["role"].Success ? SourceRole().IsMatch(mark.Value) : namesSources;
            start = mark.Index + mark.Length;
        }

        Add(pieces, byline[start..], namesSources);
        return pieces;
    }

    private static void Add(List<BylinePiece> pieces, string text, bool namesSources)
    {
        if (text.Length == 0)
        {
            return;
        }

        var around = Around().Match(text);
        var name = around.Groups["name"];
        if (namesSources || !name.Success || !IsPerson(name.Value))
        {
            pieces.Add(new(text, null));
            return;
        }

        Add(pieces, text[..name.Index], namesSources: true);
        pieces.Add(new(name.Value, Slug.Of(name.Value)));
        Add(pieces, text[(name.Index + name.Length)..], namesSources: true);
    }

    private static bool IsPerson(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MostWords && name.Length <= LongestName
            && words.All(word => NameWord().IsMatch(word)) && words.Any(word => word.Count(char.IsLetter) > 1)
            && !(words.Length == 1 && name.Length <= LongestInitialism && name.All(char.IsAsciiLetterUpper))
            && !Desk().IsMatch(name) && !Agencies.Contains(Folding.Fold(name));
    }

    // What stands between names: a role with its colon (or "Theo" before a source), an aside in brackets, an address, a divider.
    [GeneratedRegex(
        """
        (?<role>(?<![\p{L}])(?:[Bb]ài\sviết|[Bb]ài|BÀI|[Tt]in|[Hh]ình\sảnh|[Ảả]nh|ẢNH|[Vv]ideo|[Cc]lip|[Đđ]ồ\sh[oọ][aạ]|[Tt]hiết\skế|[Tt]rình\sbày|[Kk]ỹ\sthuật|[Bb]iên\stập|[Tt]hực\shiện|[Tt]ổng\shợp|[Tt]ác\sgiả|[Nn]hóm\stác\sgiả|[Nn]hóm\sphóng\sviên|[Pp]hóng\sviên|[Bb]iên\sdịch|[Ll]ược\sdịch|[Dd]ịch|[Gg]hi|[Nn]ội\sdung|[Pp]hỏng\svấn|[Qq]uay\sphim|[Dd]ựng\sphim|[Mm]inh\sh[oọ][aạ]|PV|CTV|[Tt]heo|[Nn]guồn\sảnh|[Nn]guồn)(?:(?:\s*[,/&+–-]\s*|\s+và\s+|\s+)(?:[Bb]ài\sviết|[Bb]ài|BÀI|[Tt]in|[Hh]ình\sảnh|[Ảả]nh|ẢNH|[Vv]ideo|[Cc]lip|[Đđ]ồ\sh[oọ][aạ]|[Tt]hiết\skế|[Tt]rình\sbày|[Kk]ỹ\sthuật|[Bb]iên\stập|[Tt]hực\shiện|[Tt]ổng\shợp|[Tt]ác\sgiả|[Nn]hóm\stác\sgiả|[Nn]hóm\sphóng\sviên|[Pp]hóng\sviên|[Bb]iên\sdịch|[Ll]ược\sdịch|[Dd]ịch|[Gg]hi|[Nn]ội\sdung|[Pp]hỏng\svấn|[Qq]uay\sphim|[Dd]ựng\sphim|[Mm]inh\sh[oọ][aạ]|PV|CTV|[Tt]heo|[Nn]guồn\sảnh|[Nn]guồn))*\s*: | ^\s*(?:Theo|Nguồn)\s+ | (?<=[-–,;/|]\s*)Theo\s+)
        | \([^)]*\)? | \[[^\]]*\]? | \S+@\S+
        | \s*[;,|/&+•·\n]\s* | \s+[–—-]\s+ | \s+và\s+ | (?<=\p{Ll})[–-](?=\p{Lu}\p{L}*\s)
        """,
        RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"Theo|Nguồn", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SourceRole();

    // A title before a name and a verb after it are not the name.
    [GeneratedRegex(
        """
        ^\s*(?:(?:Nhà\sbáo|Nhà\svăn|Nhà\sthơ|Nhạc\ssĩ|H[oọ][aạ]\ssĩ|Luật\ssư|Bác\ssĩ|Thạc\ssĩ|Tiến\ssĩ|Giáo\ssư|Phóng\sviên|Cộng\stác\sviên|Biên\stập\sviên|PV|P\.V|CTV|BTV|BS|ThS|TS|PGS|GS|KTS|NSND|NSƯT)\b[.,]?\s*)*
        (?<name>\p{L}.*?)
        (?:\s+(?:thực\shiện|tổng\shợp|biên\sdịch|lược\sdịch|lược\sghi|sưu\stầm|dịch|ghi))?[\s.:]*$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline, 1000)]
    private static partial Regex Around();

    // A group, a desk or an office, not a person.
    [GeneratedRegex(@"^(?:Báo|Ban|Nhóm|Sở|Phòng|Hội|Tạp chí|T[oò][aà] soạn|Trung tâm|Cổng|Truyền hình|Thông tấn|Đài (?:Phát|Truyền|PT|TH)|Tổng hợp|Thực hiện|Sưu tầm|Phóng [Vv]iên|Cộng tác viên|PV|BBT|CTV|Admin)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Desk();

    [GeneratedRegex(@"^\p{Lu}[\p{L}\p{M}'’-]*\.?$", RegexOptions.None, 1000)]
    private static partial Regex NameWord();
}
