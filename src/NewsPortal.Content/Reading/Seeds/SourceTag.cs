using System.Buffers;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Seeds;

/// <summary>
/// The newspaper's name in front of a sapo: <c>(Baohatinh.vn) - </c>, <c>(PLO)- </c>, <c>(ĐTCK) </c>, <c>TTO - </c>,
/// <c>BNEWS </c>. Only one is taken, and a sapo that merely begins with a parenthesis is left whole.
/// </summary>
internal static class SourceTag
{
    private const int LongestName = 40;

    private static readonly SearchValues<char> SentenceSigns = SearchValues.Create("(,;:?!/“”\"…");

    // What stands in parentheses before a sapo and is no newspaper.
    private static readonly string[] NotNames = ["tiep", "xem", "anh", "trong anh", "bai", "ky", "phan", "ngay", "theo", "video", "sang", "chieu", "toi", "cap nhat"];

    // Names printed without parentheses and without a dash, or that are two words.
    private static readonly string[] BareNames =
        ["BNEWS", "TTO", "TPO", "TNO", "PLO", "NLĐO", "HNMO", "SGGPO", "QĐND Online", "NDĐT", "VOV.VN", "VTV.vn", "TTXVN", "VTC News", "Dân trí", "VnExpress", "VietnamPlus"];

    // Capital letters before a dash that open a sentence, not a newspaper: offices, places, people.
    private static readonly string[] NotBareNames = ["UBND", "HĐND", "MTTQ", "HLV", "CSGT", "TP.HCM", "TPHCM", "HCM", "HN", "PV", "BTV", "THPT", "THCS", "NSƯT", "NSND", "CLB", "GS.TS", "PGS.TS", "TS", "GS", "BS", "ĐT", "U23", "VFF", "EVN", "CPI", "GDP", "ASEAN"];

    /// <summary>The name and what follows it; null when the line starts with no such tag.</summary>
    public static (string Name, string Lede)? Take(string line) =>
        line.StartsWith('(') || line.StartsWith('[') ? TakeEnclosed(line) : TakeBare(line);

    /// <summary>A tag nobody writes inside a text: a site's name in parentheses, as in <c>(Baohatinh.vn) - </c>.</summary>
    public static bool IsCertain(string line) => line.StartsWith('(') && Take(line) is { } tag && IsSite(tag.Name);

    private static (string Name, string Lede)? TakeEnclosed(string line)
    {
        var end = line.IndexOf(line[0] == '(' ? ')' : ']', StringComparison.Ordinal);
        if (end is < 3 or > LongestName + 3)
        {
            return null;
        }

        var name = line[1..end].Trim();
        var (rest, dashed) = SkipDash(line[(end + 1)..]);
        if (!CouldBeName(name) || StartsLow(rest))
        {
            return null;
        }

        return dashed || IsSite(name) || IsShort(name) || BareNames.Contains(name, StringComparer.OrdinalIgnoreCase) ? (name, rest) : null;
    }

    private static bool CouldBeName(string name)
    {
        var folded = Folding.Fold(name);
        return name.Any(char.IsLetter)
            && (char.IsUpper(name[0]) || char.IsDigit(name[0]) || IsSite(name))
            && !name.AsSpan().ContainsAny(SentenceSigns)
            && folded.Split(' ').Length <= 5
            && !NotNames.Any(start => folded == start || folded.StartsWith(start + " ", StringComparison.Ordinal));
    }

    private static (string Name, string Lede)? TakeBare(string line)
    {
        foreach (var name in BareNames)
        {
            if (line.StartsWith(name + " ", StringComparison.Ordinal) || (line.StartsWith(name, StringComparison.Ordinal) && DashFollows(line, name.Length)))
            {
                var rest = SkipDash(line[name.Length..]);
                return rest.Text.Length > 0 && !StartsLow(rest.Text) ? (name, rest.Text) : null;
            }
        }

        var space = line.IndexOf(' ', StringComparison.Ordinal);
        if (space is < 2 or > LongestName || !DashFollows(line, space))
        {
            return null;
        }

        var (after, _) = SkipDash(line[space..]);
        var word = line[..space];
        return (IsSite(word) || IsShort(word)) && !NotBareNames.Contains(word) && after.Length > 0 && !StartsLow(after) ? (word, after) : null;
    }

    private static bool DashFollows(string line, int from) => SkipDash(line[from..]).Found;

    private static (string Text, bool Found) SkipDash(string text)
    {
        var signs = text.TakeWhile(sign => sign is ' ' or ':' || VietnameseText.IsDash(sign)).Count();
        return (text[signs..], text.AsSpan(0, signs).Trim(" :").Length > 0);
    }

    // A sentence that goes on in a small letter was not begun after the tag: “(UBND) tỉnh …”.
    private static bool StartsLow(string rest) => rest.Length > 0 && char.IsLower(rest[0]);

    private static bool IsSite(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && dot < name.Length - 2 && !name.Contains(' ', StringComparison.Ordinal)
            && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-')
            && name[(name.LastIndexOf('.') + 1)..] is { Length: >= 2 and <= 4 } ending && ending.All(char.IsAsciiLetter);
    }

    // TTO, ĐTCK, HNMO, ANTĐ, PL&XH, TP: capital letters only.
    private static bool IsShort(string name) =>
        name.Length is >= 2 and <= 8 && name.All(letter => char.IsUpper(letter) || letter == '&') && char.IsUpper(name[0]);
}
