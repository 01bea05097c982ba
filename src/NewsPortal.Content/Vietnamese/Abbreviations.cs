using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NewsPortal.Content.Vietnamese;

/// <summary>
/// Abbreviations of Vietnamese newspapers and the words they stand for. Only those that mean one thing everywhere: a wrong
/// word is worse than a spelled one. What is said as a word (ASEAN, OCOP) is not here.
/// </summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["UBND"] = "ủy ban nhân dân",
        ["HĐND"] = "hội đồng nhân dân",
        ["UBMTTQ"] = "ủy ban mặt trận tổ quốc",
        ["MTTQ"] = "mặt trận tổ quốc",
        ["ĐBQH"] = "đại biểu quốc hội",
        ["BTV"] = "ban thường vụ",
        ["BCH"] = "ban chấp hành",
        ["BTC"] = "ban tổ chức",
        ["TW"] = "trung ương",
        ["TƯ"] = "trung ương",
        ["TP"] = "thành phố",
        ["Tp"] = "thành phố",
        ["TX"] = "thị xã",
        ["TT-Huế"] = "Thừa Thiên Huế",
        ["TP.HCM"] = "thành phố Hồ Chí Minh",
        ["TPHCM"] = "thành phố Hồ Chí Minh",
        ["GD&ĐT"] = "giáo dục và đào tạo",
        ["GD-ĐT"] = "giáo dục và đào tạo",
        ["NN&PTNT"] = "nông nghiệp và phát triển nông thôn",
        ["TN&MT"] = "tài nguyên và môi trường",
        ["KH&CN"] = "khoa học và công nghệ",
        ["KH&ĐT"] = "kế hoạch và đầu tư",
        ["TT&TT"] = "thông tin và truyền thông",
        ["VH-TT&DL"] = "văn hóa, thể thao và du lịch",
        ["VHTT&DL"] = "văn hóa, thể thao và du lịch",
        ["LĐ-TB&XH"] = "lao động, thương binh và xã hội",
        ["LĐTB&XH"] = "lao động, thương binh và xã hội",
        ["GTVT"] = "giao thông vận tải",
        ["CSGT"] = "cảnh sát giao thông",
        ["ATGT"] = "an toàn giao thông",
        ["TNGT"] = "tai nạn giao thông",
        ["PCCC"] = "phòng cháy chữa cháy",
        ["BĐBP"] = "bộ đội biên phòng",
        ["QĐND"] = "quân đội nhân dân",
        ["CAND"] = "công an nhân dân",
        ["VKSND"] = "viện kiểm sát nhân dân",
        ["TAND"] = "tòa án nhân dân",
        ["LLVT"] = "lực lượng vũ trang",
        ["TTXVN"] = "thông tấn xã Việt Nam",
        ["THPT"] = "trung học phổ thông",
        ["THCS"] = "trung học cơ sở",
        ["BHXH"] = "bảo hiểm xã hội",
        ["BHYT"] = "bảo hiểm y tế",
        ["CNTT"] = "công nghệ thông tin",
        ["HTX"] = "hợp tác xã",
        ["NTM"] = "nông thôn mới",
        ["GPMB"] = "giải phóng mặt bằng",
        ["KKT"] = "khu kinh tế",
        ["KCN"] = "khu công nghiệp",
        ["CLB"] = "câu lạc bộ",
        ["NXB"] = "nhà xuất bản",
        ["PGS"] = "phó giáo sư",
        ["GS"] = "giáo sư",
        ["TS"] = "tiến sĩ",
        ["ThS"] = "thạc sĩ",
        ["QL"] = "quốc lộ",
        ["NĐ-CP"] = "nghị định chính phủ",
        ["QĐ-TTg"] = "quyết định thủ tướng",
        ["QĐ-UBND"] = "quyết định ủy ban nhân dân",
    }.ToFrozenDictionary();

    // Before a name a title has a full stop: “TP. Vinh”, “GS. Đào Duy Anh”. Elsewhere a full stop ends a sentence.
    private static readonly string[] Titles = ["TP", "Tp", "TX", "PGS", "GS", "TS", "ThS"];

    // The longest first: “TP.HCM” is no “TP”.
    private static readonly Regex Known = new(
        $@"(?<![\p{{L}}\d&])(?:(?<word>{AnyOf(Words.Keys)})(?![\p{{L}}&])(?!\.[ ]?\p{{Lu}})|(?<word>{AnyOf(Titles)})\.(?=[ ]?\p{{Lu}})|(?<word>{AnyOf(Words.Keys)})(?![\p{{L}}&]))",
        RegexOptions.CultureInvariant | RegexOptions.Compiled, TimeSpan.FromSeconds(1));

    public static IReadOnlyCollection<string> All => Words.Keys;

    public static string Say(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Known.Replace(text, found =>
        {
            var end = found.Index + found.Length;
            var isGlued = end < text.Length && char.IsLetterOrDigit(text[end]);
            return Words[found.Groups["word"].Value] + (isGlued ? " " : "");
        });
    }

    private static string AnyOf(IEnumerable<string> words) => string.Join('|', words.OrderByDescending(word => word.Length).Select(Regex.Escape));
}
