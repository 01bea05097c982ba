using System.Collections.Frozen;

namespace NewsPortal.Content.People;

/// <summary>The first word of a name (họ), and names that are as often a street's, a school's or a place's.</summary>
internal static class FamilyNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Strong = Set("""
        Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Ngô Dương Đinh Trịnh Trương Lương Đào Lưu Phùng Tạ Chu Quách
        Khổng Nghiêm Ngụy Doãn Giáp Đậu Điêu Lèng Lò Hứa Tống Vương Lã Uông Biện Bế Mạc Kiều Tiêu Thiều Thẩm Phí Diệp Sùng Giàng Thào
        Quàng Lường Đàm Khuất Khương Chử Tòng Lừu Phàn Tẩn Vừ Tôn Lý Trang Hầu Đái Lèo Trình Liêu Tưởng Ngọ
        """);

    // Family names that are also words or the beginnings of places: they need more to be believed.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Weak = Set("""
        Hà Hồ Cao Mai Lâm Thái Kim Thạch Ninh Tô La Ma Vàng Hạng Cầm Mã Bạch Nhâm Âu Lục Tập Hàn Danh Sơn Từ Vi Nông Triệu Giang Tăng Lầu Chảo Lù
        Thân Tiếu Kha Siu Chẩu Đới Bành Ung Mẫn Đổng Văn Tào Đoàn Châu Cù Lữ Dư Lô Bàn Tiết Ưng Tưởng Ngọ Thượng Đồng
        """);

    // The word after a doubtful family name that settles it.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Middle = Set("""
        Thị Văn Đức Hữu Ngọc Xuân Quang Minh Thanh Đình Công Quốc Tiến Trọng Hồng Viết Duy Mạnh Thế Việt Bá Sỹ Sĩ Thành Anh Phương Kim Hoài
        Đăng Đại Phú Phúc Hoàng Thu Mỹ Diệu Bích Thúy Lan Nguyên Nam Bảo Phi Như Trung Tuấn Hùng Huy Khắc Nhật Gia Vĩnh Quý Chí Cận
        """);

    /// <summary>Streets, wards, schools and prizes bear these: without a cue they are no person of the story.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Namesakes = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "Hồ Chí Minh", "Trần Hưng Đạo", "Trần Phú", "Lê Lợi", "Lê Duẩn", "Nguyễn Huệ", "Nguyễn Du", "Nguyễn Trãi", "Nguyễn Văn Cừ", "Nguyễn Văn Linh",
        "Nguyễn Thị Minh Khai", "Nguyễn Thái Học", "Nguyễn Công Trứ", "Nguyễn Đình Chiểu", "Nguyễn Tất Thành", "Nguyễn Văn Trỗi", "Nguyễn Chí Thanh",
        "Nguyễn Bỉnh Khiêm", "Nguyễn Khuyến", "Nguyễn Tri Phương", "Nguyễn Hữu Cảnh", "Nguyễn Biểu", "Nguyễn Xí", "Nguyễn Trung Trực", "Nguyễn Văn Tiết",
        "Phan Đình Phùng", "Phan Bội Châu", "Phan Chu Trinh", "Phan Châu Trinh", "Phan Đình Giót", "Phan Đăng Lưu", "Lê Hồng Phong", "Lê Thánh Tông",
        "Lê Quý Đôn", "Lê Văn Thiêm", "Lê Hữu Trác", "Lê Văn Sỹ", "Lê Văn Việt", "Lê Đại Hành", "Lê Chân", "Lê Lai", "Lê Trọng Tấn", "Lý Thường Kiệt",
        "Lý Tự Trọng", "Lý Thái Tổ", "Lý Nam Đế", "Hai Bà Trưng", "Bà Triệu", "Hoàng Hoa Thám", "Hoàng Diệu", "Hoàng Văn Thụ", "Hoàng Quốc Việt",
        "Hoàng Mai", "Hoàng Sa", "Hoàng Anh Gia Lai", "Hoàng Su Phì", "Hồ Xuân Hương", "Hồ Tùng Mậu", "Hà Huy Tập", "Hà Huy Giáp", "Hà Tôn Quyền",
        "Võ Văn Kiệt", "Võ Nguyên Giáp", "Võ Thị Sáu", "Võ Văn Tần", "Trường Chinh", "Tôn Đức Thắng", "Tôn Thất Thuyết", "Tôn Thất Tùng",
        "Đinh Tiên Hoàng", "Đinh Bộ Lĩnh", "Hoàng Đạo Thúy", "Nguyễn Phong Sắc", "Phạm Văn Hai", "Hồ Văn Huê", "Nguyễn Thái Sơn", "Trần Anh Tông", "Trần Thái Tông", "Trần Thánh Tông", "Lý Quốc Sư", "Mai Chí Thọ", "Ngô Quyền", "Ngô Gia Tự", "Trần Quốc Toản", "Trần Đại Nghĩa", "Trần Duy Hưng", "Trần Quang Khải", "Trần Nhân Tông",
        "Trần Văn Thời", "Trần Đề", "Trần Thị Lý", "Mai Thúc Loan", "Mai Hắc Đế", "Phạm Văn Đồng", "Phạm Ngọc Thạch", "Phạm Hùng", "Phạm Ngũ Lão",
        "Chu Văn An", "Cao Bá Quát", "Cao Thắng", "Bùi Thị Xuân", "Đặng Thùy Trâm", "Đặng Dung", "Xô Viết Nghệ Tĩnh", "Phùng Hưng", "Phùng Chí Kiên",
        "Dương Minh Châu", "Châu Văn Liêm", "Vũ Quang", "Vũ Thư", "Phan Thiết", "Phan Rang", "Phan Rí", "Lương Sơn", "Lương Tài", "Lương Thế Vinh",
        "Lý Sơn", "Lý Nhân", "Triệu Sơn", "Triệu Phong", "Vũng Tàu", "Đông Anh", "Đào Duy Từ", "Huỳnh Thúc Kháng", "Tạ Quang Bửu", "Tống Duy Tân",
        "Hồ Đắc Di", "Lê Văn Lương", "Ngọc Hồi", "Khâm Thiên", "Quang Trung", "Tô Hiến Thành", "Tô Hiệu", "Cao Lãnh", "Dương Kinh", "Dương Đông", "Châu Đốc", "Châu Thành", "Châu Âu", "Châu Á", "Châu Phi", "Châu Mỹ",
        "Trần Văn Ơn", "Lê Thị Riêng", "Lê Văn Tám", "Kim Đồng", "Vương Thừa Vũ", "Ngô Thì Nhậm", "Ngô Tất Tố", "Nguyễn Thiện Thuật", "Hoàng Thành", "Vương Quốc", "Vương Triều", "Đoàn Thanh Niên", "Đoàn Kết")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsStrong(ReadOnlySpan<char> word) => Strong.Contains(word);

    public static bool IsFamily(ReadOnlySpan<char> word) => Strong.Contains(word) || Weak.Contains(word);

    public static bool IsMiddle(ReadOnlySpan<char> word) => Middle.Contains(word);

    public static bool IsNamesake(ReadOnlySpan<char> name) => Namesakes.Contains(name);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
