using System.Collections.Frozen;

namespace NewsPortal.Content.People;

/// <summary>Provinces, and other places whose names begin like a person's.</summary>
internal static class Places
{
    private const int LongestPlace = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "Hà Nội", "Hồ Chí Minh", "Đà Nẵng", "Hải Phòng", "Cần Thơ", "An Giang", "Bạc Liêu", "Bắc Giang", "Bắc Kạn", "Bắc Ninh", "Bến Tre", "Bình Dương",
        "Bình Định", "Bình Phước", "Bình Thuận", "Cà Mau", "Cao Bằng", "Đắk Lắk", "Đắk Nông", "Đăk Lăk", "Đăk Nông", "Điện Biên", "Đồng Nai", "Đồng Tháp",
        "Gia Lai", "Hà Giang", "Hà Nam", "Hà Tây", "Hà Tĩnh", "Hải Dương", "Hậu Giang", "Hòa Bình", "Hoà Bình", "Hưng Yên", "Khánh Hòa", "Khánh Hoà",
        "Kiên Giang", "Kon Tum", "Lai Châu", "Lâm Đồng", "Lạng Sơn", "Lào Cai", "Long An", "Nam Định", "Nghệ An", "Ninh Bình", "Ninh Thuận", "Phú Thọ",
        "Phú Yên", "Quảng Bình", "Quảng Nam", "Quảng Ngãi", "Quảng Ninh", "Quảng Trị", "Sóc Trăng", "Sơn La", "Tây Ninh", "Thái Bình", "Thái Nguyên",
        "Thanh Hóa", "Thanh Hoá", "Thừa Thiên Huế", "Thừa Thiên", "Tiền Giang", "Trà Vinh", "Tuyên Quang", "Vĩnh Long", "Vĩnh Phúc", "Yên Bái", "Bà Rịa",
        "Vũng Tàu", "Việt Nam", "Trung Quốc", "Hàn Quốc", "Thái Lan", "Hà Lan", "Nhật Bản", "Triều Tiên", "Đài Loan", "Hồng Kông", "Ấn Độ", "Anh Quốc",
        "Ai Cập", "Bồ Đào", "Tây Ban", "Đan Mạch", "Thụy Điển", "Thụy Sĩ", "Na Uy", "Thổ Nhĩ", "Bờ Biển", "Đông Nam Á", "Hoàn Vũ", "Trái Đất", "Thế Giới", "Quốc Tế", "Châu Âu", "Châu Á", "Châu Phi", "Châu Mỹ", "Châu Nam", "Châu Úc", "Hoàng Thành", "Hoàng Đế", "Hoàng Tử", "Hoàng Hậu", "Quốc Gia", "Quốc Hội", "Đông Dương", "Sài Gòn", "Cù Lao", "Lữ Đoàn", "Văn Miếu", "Văn Yên", "Vạn Hạnh", "Hà Đông", "Hà Tiên", "Hồ Gươm", "Hồ Tây", "Hồ Tràm", "Lý Sơn", "Lê Chân", "Vũ Quang", "Vũ Thư", "Hoàng Mai", "Hoàng Sa", "Trường Sa", "Đinh Dậu",
        "Đinh Hợi", "Đinh Mùi", "Đinh Sửu", "Đinh Mão", "Đinh Tỵ", "Nhâm Dần", "Quý Mão", "Mai Châu", "Mai Sơn", "Kim Sơn", "Kim Thành", "Kim Động", "Kim Liên",
        "Lâm Hà", "Lâm Bình", "Ninh Giang", "Ninh Kiều", "Thạch Hà", "Thạch Thất", "Thái Thụy", "Phan Thiết", "Phan Rang", "Phan Rí", "Châu Đốc", "Châu Thành",
        "Cao Lãnh", "Cao Lộc", "Cao Phong", "Lương Sơn", "Lương Tài", "Triệu Sơn", "Triệu Phong", "Nông Cống", "Nông Sơn", "Tô Lịch", "Vương Quốc", "Đoàn Kết",
        "Thái Bình Dương", "Lý Nhân", "Đào Xá", "Tạ Xá", "Ngô Quyền", "Dương Kinh", "Dương Đông", "Sơn Tây", "Sơn Trà", "Đồng Hới", "Đồng Xoài", "Đồng Lộc",
        "Hồng Lĩnh", "Lộc Hà", "Can Lộc", "Đức Thọ", "Hương Sơn", "Hương Khê", "Nghi Xuân", "Cẩm Xuyên", "Kỳ Anh", "Hồng Bàng", "Thanh Khê", "Hải Châu",
        "Hòa Vang", "Cẩm Lệ", "Liên Chiểu", "Ngũ Hành Sơn", "Đống Đa", "Ba Đình", "Hoàn Kiếm", "Cầu Giấy", "Thanh Xuân", "Hai Bà Trưng", "Đông Anh", "Sóc Sơn",
        "Gia Lâm", "Ba Vì", "Bình Thạnh", "Gò Vấp", "Tân Bình", "Tân Phú", "Bình Tân", "Thủ Đức", "Cần Giờ", "Củ Chi", "Hóc Môn", "Nhà Bè", "Bình Chánh",
        "Nha Trang", "Đà Lạt", "Quy Nhơn", "Tam Kỳ", "Hội An", "Đông Hà", "Biên Hòa", "Mỹ Tho", "Rạch Giá", "Hạ Long", "Móng Cái", "Việt Trì", "Phủ Lý")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many words from a word on are a place's name; 0 when none are.</summary>
    public static int LengthAt(TextWords words, int first, int end)
    {
        for (var length = Math.Min(LongestPlace, end - first); length > 1; length--)
        {
            if (Names.Contains(words.Text.AsSpan(words[first].Start, words[first + length - 1].End - words[first].Start)))
            {
                return length;
            }
        }

        return 0;
    }
}
