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
    private static readonly string[] NotNames =
        ["tiep", "xem", "anh", "trong anh", "bai", "ky", "phan", "ngay", "theo", "video", "sang", "chieu", "toi", "cap nhat"];

    // Names printed with neither parentheses nor dash.
    private static readonly string[] BareNames = ["BNEWS", "TTO", "TPO", "TNO", "NLĐO", "HNMO", "SGGPO", "NDĐT"];

    // Names that capitals alone do not give away: they need a dash, or parentheses.
    private static readonly string[] KnownNames =
    [
        "Báo Hà Tĩnh", "Dân trí", "Dân Việt", "Đại Đoàn Kết", "Đất Việt", "Hànộimới", "Hà Nội Mới", "ICTnews", "Infonet", "Kiến Thức", "Lao Động",
        "Một Thế Giới", "Người Đưa Tin", "Người Lao Động", "Nhân Dân", "Petrotimes", "QĐND Online", "Soha News", "Thanh Niên", "Thanh Niên Online",
        "Tiền Phong", "Tuổi Trẻ", "VietNamNet", "Vietnam+", "VietnamPlus", "VnEconomy", "VnExpress", "VnMedia", "VOV News", "VTC News", "Zing", "CafeF", "Kenh14", "Saostar", "Phụ Nữ", "Phụ Nữ Việt Nam", "Gia đình",
    ];

    private static readonly string[] SiteEndings = ["vn", "com", "net", "org", "info", "tv"];

    // Capital letters before a dash that open a sentence, not a newspaper: offices, places, people.
    private static readonly string[] NotBareNames =
    [
        "UBND", "HĐND", "MTTQ", "HLV", "CSGT", "TPHCM", "HCM", "HN", "PV", "BTV", "THPT", "THCS", "NSƯT", "NSND", "CLB", "TS", "GS", "BS",
        "ĐT", "VFF", "EVN", "CPI", "GDP", "ASEAN",
    ];

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
        if (!CouldBeName(name) || (StartsLow(rest) && !(dashed && MayBeginSentence(rest))))
        {
            return null;
        }

        return dashed || IsSite(name) || IsShort(name) || KnownNames.Contains(name, StringComparer.OrdinalIgnoreCase) ? (name, rest) : null;
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
        var name = BareNames.FirstOrDefault(name => line.StartsWith(name + " ", StringComparison.Ordinal))
            ?? KnownNames.Where(name => line.StartsWith(name, StringComparison.Ordinal) && DashFollows(line, name.Length)).MaxBy(name => name.Length)
            ?? FirstWordBeforeDash(line)
            ?? NameWithCue(line);
        if (name is null)
        {
            return null;
        }

        var (lede, dashed) = SkipDash(line[name.Length..]);
        return lede.Length > 0 && (!StartsLow(lede) || (dashed && MayBeginSentence(lede))) ? (name, lede) : null;
    }

    private static string? FirstWordBeforeDash(string line)
    {
        var end = line.IndexOf(' ', StringComparison.Ordinal);
        if (end is < 2 or > LongestName || !DashFollows(line, end))
        {
            return null;
        }

        var word = line[..end];
        return (IsSite(word) || IsShort(word)) && !NotBareNames.Contains(word) ? word : null;
    }

    // “Báo Hải Dương - …”, “HQ Online – …”: the word says that the other words are a name.
    private static string? NameWithCue(string line)
    {
        var dash = line.AsSpan(0, Math.Min(line.Length, LongestName)).IndexOf(" - ");
        dash = dash < 0 ? line.AsSpan(0, Math.Min(line.Length, LongestName)).IndexOf(" – ") : dash;
        if (dash < 0)
        {
            return null;
        }

        var words = line[..dash].Split(' ');
        var isName = words.Length is >= 2 and <= 5 && words.All(word => word.Length > 0 && char.IsUpper(word[0]) && word.All(char.IsLetterOrDigit));
        return isName && (words[0] == "Báo" || words[^1] is "Online" or "News" or "TV") ? line[..dash] : null;
    }

    private static bool DashFollows(string line, int from) => SkipDash(line[from..]).Found;

    private static (string Text, bool Found) SkipDash(string text)
    {
        var signs = text.TakeWhile(sign => sign is ' ' or ':' || VietnameseText.IsDash(sign)).Count();
        return (text[signs..], text.AsSpan(0, signs).Trim(" :").Length > 0);
    }

    // A sentence that goes on in a small letter was not begun after the tag: “(UBND) tỉnh …”.
    private static bool StartsLow(string rest) => rest.Length > 0 && char.IsLower(rest[0]);

    // TCVN3 has no toned capitals: a sentence read from it may begin with a small one (Samples/tcvn3-small-first-letter.txt).
    private static bool MayBeginSentence(string rest) => Letters.PlaceOf(rest[0]) % Letters.Tones > 0;

    private static bool IsSite(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 && SiteEndings.Contains(name[(dot + 1)..], StringComparer.OrdinalIgnoreCase)
            && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-');
    }

    // TTO, ĐTCK, HNMO, ANTĐ, PL&XH, TP: capital letters only.
    private static bool IsShort(string name) =>
        name.Length is >= 2 and <= 8 && name.All(letter => char.IsUpper(letter) || letter == '&') && char.IsUpper(name[0]);
}
