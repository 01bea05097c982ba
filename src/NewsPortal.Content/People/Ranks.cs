using System.Collections.Frozen;

namespace NewsPortal.Content.People;

/// <summary>What a rank asks of the words after it.</summary>
internal enum RankKind : byte
{
    /// <summary>An office of a body: <c>Bí thư</c> … <c>Tỉnh ủy</c>.</summary>
    Office,

    /// <summary>A grade or a trade that stands right before the name: <c>Đại tá</c>, <c>nhạc sĩ</c>.</summary>
    Grade,

    /// <summary>A trade whose people are known by other names than their family's: <c>ca sĩ</c>, <c>tiền đạo</c>.</summary>
    Stage,

    /// <summary>A role that shows a name and is no title: <c>tài xế</c>, <c>bị cáo</c>.</summary>
    Role,
}

/// <summary>The ranks offices begin with. Of which body, of which place is open: <see cref="TitleReader"/> reads on.</summary>
internal static class Ranks
{
    private const string Offices = """
        tổng bí thư|bí thư thứ nhất|bí thư thường trực|bí thư|phó bí thư|phó bí thư thường trực|thường trực ban bí thư|ủy viên|uỷ viên|tỉnh ủy viên|thành ủy viên|huyện ủy viên
        thị ủy viên|quận ủy viên|đảng ủy viên|chủ tịch nước|phó chủ tịch nước|chủ tịch|phó chủ tịch|phó chủ tịch thường trực|thủ tướng|phó thủ tướng|phó thủ tướng thường trực
        bộ trưởng|thứ trưởng|thống đốc|phó thống đốc|tổng cục trưởng|phó tổng cục trưởng|cục trưởng|phó cục trưởng|cục phó|vụ trưởng|phó vụ trưởng|vụ phó|chi cục trưởng
        phó chi cục trưởng|giám đốc|phó giám đốc|tổng giám đốc|phó tổng giám đốc|trưởng ban|phó trưởng ban|phó ban|trưởng phòng|phó trưởng phòng|phó phòng|trưởng đoàn
        phó trưởng đoàn|phó đoàn|trưởng khoa|phó trưởng khoa|phó khoa|trưởng bộ môn|trưởng bộ phận|trưởng công an|phó trưởng công an|phó công an|trưởng trạm|trưởng thôn|trưởng bản
        trưởng ấp|trưởng xóm|trưởng chi nhánh|trưởng đại diện|trưởng nhóm|trưởng họ|chánh văn phòng|phó chánh văn phòng|chánh án|phó chánh án|chánh thanh tra|phó chánh thanh tra|chánh tòa|viện trưởng
        phó viện trưởng|viện phó|chủ nhiệm|phó chủ nhiệm|hiệu trưởng|phó hiệu trưởng|hiệu phó|tổng biên tập|phó tổng biên tập|tổng thư ký|phó tổng thư ký|thư ký|trợ lý|cố vấn
        đội trưởng|phó đội trưởng|đội phó|trạm trưởng|trạm phó|hạt trưởng|hạt phó|tổ trưởng|tổ phó|đồn trưởng|đồn phó|tư lệnh|phó tư lệnh|chính ủy|phó chính ủy|chính trị viên
        chỉ huy trưởng|phó chỉ huy trưởng|chỉ huy phó|tham mưu trưởng|phó tham mưu trưởng|tổng tham mưu trưởng|phó tổng tham mưu trưởng|trung đoàn trưởng|lữ đoàn trưởng|tiểu đoàn trưởng
        sư đoàn trưởng|đại đội trưởng|hải đội trưởng|đại biểu|đại biểu quốc hội|phát ngôn viên|người phát ngôn|phó phát ngôn|quan sát viên|kiểm sát viên|thẩm phán|điều tra viên|thanh tra viên|chấp hành viên
        tổng thanh tra|phó tổng thanh tra|tổng kiểm toán|phó tổng kiểm toán|đại sứ|phó đại sứ|tổng lãnh sự|tổng thống|phó tổng thống|ngoại trưởng|quốc vụ khanh|kế toán trưởng|chuyên viên|chuyên gia
        giám thị|phó giám thị|tổng đạo diễn|tổng công trình sư|tổng phụ trách|bí thư chi bộ|bí thư chi đoàn|lớp trưởng|hội trưởng|phó hội trưởng|trụ trì|trưởng|phó|quyền|nguyên|cựu
        """;

    private const string Grades = """
        đại tướng|thượng tướng|trung tướng|thiếu tướng|tướng|đô đốc|phó đô đốc|chuẩn đô đốc|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|thiếu úy|đại uý|thượng uý|trung uý|thiếu uý
        thượng sĩ|trung sĩ|hạ sĩ|giáo sư|phó giáo sư|tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|bác sĩ|bác sỹ|kỹ sư|kĩ sư|luật sư|kiến trúc sư|dược sĩ|nhà báo|nhà giáo|nhà sử học|nhà nghiên cứu
        linh mục|giám mục|hòa thượng|hoà thượng|thượng tọa|thượng toạ|đại đức|ni sư|ni trưởng|mục sư|doanh nhân|anh hùng|gs|pgs|ts|ths|bs|bsckii|bscki|kts|ls|gs ts|pgs ts|ts bs|ths bs|gs tskh|tskh|cn|ks
        y sĩ|điều dưỡng|cử nhân|phi công|thuyền trưởng|trọng tài|nhà ngoại giao
        """;

    private const string Stages = """
        nhà văn|nhà thơ|bếp trưởng|nhạc sĩ|nhạc sỹ|ca sĩ|ca sỹ|họa sĩ|họa sỹ|nghệ sĩ|nghệ sỹ|nghệ nhân|diễn viên|đạo diễn|nhiếp ảnh gia|nhà thiết kế|siêu mẫu|người mẫu|hoa hậu|á hậu|á khôi|hoa khôi|danh hài|nghệ sĩ ưu tú
        nghệ sĩ nhân dân|huấn luyện viên|huấn luyện viên trưởng|hlv trưởng|hlv|cầu thủ|tiền đạo|tiền vệ|hậu vệ|trung vệ|thủ môn|thủ thành|kỳ thủ|vận động viên|vđv|tay vợt|võ sĩ|kình ngư|xạ thủ|nsnd|nsưt|mc|biên đạo|rapper|dj
        """;

    private const string Roles = """
        tài xế|lái xe|bị cáo|bị can|nghi phạm|nghi can|đối tượng|nạn nhân|học sinh|sinh viên|thí sinh|giáo viên|giảng viên|cô giáo|thầy giáo|chiến sĩ|liệt sĩ|bệnh nhân|thương binh|nông dân|ngư dân|lão ngư|lão nông|tiểu thương|thương lái|hộ dân|cụ bà|cụ ông|danh nhân|cháu bé|chủ xe|chủ nhà|người dân
        vợ chồng|phóng viên|pv|công dân|du học sinh|nữ sinh|nam sinh|cựu binh|cựu chiến binh|cán bộ|nhân viên|công nhân|nhà đầu tư|độc giả|bạn đọc|thủ khoa|á khoa|em bé|bé trai|bé gái|chủ hộ|hộ ông|hộ bà|chủ tàu|chủ quán|chủ cơ sở|ông chủ|bà chủ|tỷ phú|tỉ phú|đồng chí|đ c|trung vệ đội trưởng
        """;

    private static readonly FrozenDictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> ByFirst =
        Phrases(Offices, RankKind.Office).Concat(Phrases(Grades, RankKind.Grade)).Concat(Phrases(Stages, RankKind.Stage)).Concat(Phrases(Roles, RankKind.Role))
            .GroupBy(phrase => phrase.Words[0])
            .ToFrozenDictionary(all => all.Key, all => all.OrderByDescending(phrase => phrase.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The longest rank that begins at a word; length 0 when none does.</summary>
    public static (int Length, RankKind Kind) At(TextWords words, int at) => At(words, at, fewest: 1);

    private static (int Length, RankKind Kind) At(TextWords words, int at, int fewest)
    {
        if (at < 0 || at >= words.Count || words[at].Length > 8 || !ByFirst.TryGetValue(words.Span(at), out var phrases))
        {
            return default;
        }

        foreach (var phrase in phrases)
        {
            if (phrase.Words.Length >= fewest && Stands(phrase.Words, words, at) && (phrase.Words.Length > 1 || IsWhole(words, at)))
            {
                return (phrase.Words.Length, phrase.Kind);
            }
        }

        return default;
    }

    // “Trưởng Khoa Nội”, “Phó Ban”, “nguyên Giám đốc”, “Quyền Cục trưởng”; but “lựa chọn phó thác”, “nguyên nhân” are no ranks.
    private static bool IsWhole(TextWords words, int at)
    {
        var next = at + 1;
        if (words.Is(at, "nguyên") || words.Is(at, "quyền") || words.Is(at, "cựu"))
        {
            return words.Follows(next) && (At(words, next, fewest: 2).Length > 0 || words[next].Kind == WordKind.Caps || (words.Is(next, "phó") && words.Follows(next + 1)));
        }

        return !(words.Is(at, "trưởng") || words.Is(at, "phó")) || (words.Follows(next) && words[next].IsCapital);
    }

    private static bool Stands(string[] phrase, TextWords words, int at)
    {
        if (at + phrase.Length > words.Count)
        {
            return false;
        }

        for (var i = 1; i < phrase.Length; i++)
        {
            if (!(words[at + i].Gap is Gap.Space or Gap.Dot || (i == 1 && phrase[0] == "đ")) || !words.Is(at + i, phrase[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<Phrase> Phrases(string text, RankKind kind) =>
        text.Split(['|', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(phrase => new Phrase(phrase.Split(' '), kind));

    private sealed record Phrase(string[] Words, RankKind Kind);
}
