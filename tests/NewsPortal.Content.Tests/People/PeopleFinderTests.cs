using System.Text;
using NewsPortal.Content.People;

namespace NewsPortal.Content.Tests.People;

/// <summary>A sentence for each rule of the finder: who is found, with which offices; and who is no person.</summary>
public sealed class PeopleFinderTests
{
    [Theory]
    [InlineData("Phó Chủ tịch Thường trực UBND tỉnh Nguyễn Văn Bình dự.", "Nguyễn Văn Bình [Phó Chủ tịch Thường trực UBND tỉnh]")]
    [InlineData("Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Hà Tĩnh Nguyễn Văn Bình dự.", "Nguyễn Văn Bình [Ủy viên Trung ương Đảng] [Bí thư Tỉnh ủy Hà Tĩnh]")]
    [InlineData("Bí thư Huyện ủy Vũ Quang Nguyễn Văn Bình dự.", "Nguyễn Văn Bình [Bí thư Huyện ủy Vũ Quang]")]
    [InlineData("Giám đốc Sở GD&ĐT Hà Nội Trần Thị Hoa cho biết.", "Trần Thị Hoa [Giám đốc Sở GD&ĐT Hà Nội]")]
    [InlineData("Trưởng ban Tổ chức Tỉnh ủy Trần Thị Hoa phát biểu.", "Trần Thị Hoa [Trưởng ban Tổ chức Tỉnh ủy]")]
    [InlineData("chủ tịch UBND tỉnh Trần Thị Hoa vừa ký.", "Trần Thị Hoa [chủ tịch UBND tỉnh]")]
    [InlineData("Bí thư Thành ủy - Trần Thị Hoa kêu gọi.", "Trần Thị Hoa [Bí thư Thành ủy]")]
    [InlineData("Đại tá Trần Văn Hà và Thượng tá, TS Lê Minh Đức có mặt.", "Trần Văn Hà [Đại tá]; Lê Minh Đức [TS]")]
    [InlineData("PGS.TS Lê Minh Đức, Viện trưởng Viện Lúa, nói.", "Lê Minh Đức [PGS.TS] [Viện trưởng Viện Lúa]")]
    public void Office_before_the_name_is_read_longest_first(string text, string people) => Assert.Equal(people, Found(text));

    [Theory]
    [InlineData("Ông Trần Văn Hà, Chủ tịch UBND huyện Can Lộc cho biết.", "Trần Văn Hà [Chủ tịch UBND huyện Can Lộc]")]
    [InlineData("Ông Trần Văn Hà - Chủ tịch UBND xã Thạch Văn, huyện Thạch Hà nói.", "Trần Văn Hà [Chủ tịch UBND xã Thạch Văn, huyện Thạch Hà]")]
    [InlineData("Ông Trần Văn Hà (SN 1964), chức vụ Ủy viên Ban Thường vụ Thành ủy, Trưởng ban Tuyên giáo Thành ủy thôi giữ chức.", "Trần Văn Hà [Ủy viên Ban Thường vụ Thành ủy] [Trưởng ban Tuyên giáo Thành ủy]")]
    [InlineData("Bổ nhiệm ông Trần Văn Hà, nguyên Phó Giám đốc Sở Y tế, làm giám đốc.", "Trần Văn Hà [nguyên Phó Giám đốc Sở Y tế]")]
    [InlineData("Bác sĩ Lê Văn Tâm, Trưởng Khoa Ngoại, Bệnh viện Đa khoa tỉnh Hà Tĩnh, cho biết.", "Lê Văn Tâm [Bác sĩ] [Trưởng Khoa Ngoại, Bệnh viện Đa khoa tỉnh Hà Tĩnh]")]
    [InlineData("Ông Trần Văn Hà, quyền Cục trưởng Cục Thú y, nói.", "Trần Văn Hà [quyền Cục trưởng Cục Thú y]")]
    [InlineData("Ông Trần Văn Hà, Chủ tịch kiêm Giám đốc Công ty Nước sạch, nói.", "Trần Văn Hà [Chủ tịch kiêm Giám đốc Công ty Nước sạch]")]
    public void Office_behind_the_name_ends_at_a_sign_or_a_verb(string text, string people) => Assert.Equal(people, Found(text));

    [Theory]
    [InlineData("Dự có các đồng chí: Trần Văn Hà - Bí thư Tỉnh ủy; Lê Thị Mai - Chủ tịch UBND tỉnh.", "Trần Văn Hà [Bí thư Tỉnh ủy]; Lê Thị Mai [Chủ tịch UBND tỉnh]")]
    [InlineData("Cùng dự có các đồng chí Trần Hà, Lê Mai và Vũ Lan.", "Trần Hà; Lê Mai; Vũ Lan")]
    [InlineData("Dự có Bí thư Tỉnh ủy Trần Văn Hà, Chủ tịch UBND tỉnh Lê Thị Mai.", "Trần Văn Hà [Bí thư Tỉnh ủy]; Lê Thị Mai [Chủ tịch UBND tỉnh]")]
    public void Lists_give_each_name_its_own_office(string text, string people) => Assert.Equal(people, Found(text));

    [Theory]
    [InlineData("Xe đi trên đường Nguyễn Du, Phan Đình Phùng và Trần Phú.")]
    [InlineData("Học sinh Trường THPT Phan Đình Phùng nhận giải Lê Văn Thiêm.")]
    [InlineData("Hiệu trưởng Trường THPT Phan Đình Phùng cho biết.")]
    [InlineData("Chủ tịch UBND phường Trần Phú cho biết.")]
    [InlineData("Công ty Hoàng Long và tập đoàn Vũ Minh Châu tham gia.")]
    [InlineData("UBND thành phố Hồ Chí Minh, tỉnh Lâm Đồng, huyện Hoàng Su Phì.")]
    [InlineData("Tổng thống Mỹ Donald Trump gặp Thủ tướng Nhật Bản Shinzo Abe.")]
    [InlineData("Ông Kim Jong Un và bà Angela Merkel.")]
    [InlineData("Năm Đinh Dậu, hàng Thái Lan và Hàn Quốc vào Việt Nam.")]
    [InlineData("Cảnh đẹp ở Đèo Ngang. Ảnh: Nguyễn Văn Bình.")]
    [InlineData("Nguyễn Văn Bình - Trần Hoa")]
    [InlineData("Đoàn Việt Nam thi đấu thành công.")]
    public void Streets_schools_places_firms_foreigners_and_credits_are_no_persons(string text) => Assert.Equal("", Found(text));

    [Fact]
    public void Given_name_behind_a_title_or_an_address_is_the_same_person()
    {
        var person = Assert.Single(PeopleFinder.Find("Chuyện ở làng", "Ông Lèng Ngọc Đửng kể. Sau đó ông Đửng đi. Thượng tá Đửng về.", []));

        Assert.Equal(3, person.Mentions.Count);
        Assert.Equal(["Lèng Ngọc Đửng", "Lèng Ngọc Đửng", "Lèng Ngọc Đửng"], person.Mentions.Select(mention => mention.Name));
    }

    [Fact]
    public void Name_in_the_headline_in_part_or_in_capitals_is_the_person_of_the_body()
    {
        var inPart = PeopleFinder.Find("Lan Anh trả lại tiền", "Em Nguyễn Thị Lan Anh nhặt được túi.", []);
        var capitals = PeopleFinder.Find("BÍ THƯ TỈNH ỦY LÊ ĐÌNH SƠN THĂM LÀNG", "Bí thư Tỉnh ủy Lê Đình Sơn thăm làng.", []);

        Assert.Equal([Mention.InHeadline, Mention.InLede], Assert.Single(inPart).Mentions.Select(mention => mention.Block));
        Assert.Equal([Mention.InHeadline, Mention.InLede], Assert.Single(capitals).Mentions.Select(mention => mention.Block));
    }

    [Fact]
    public void Composed_and_decomposed_letters_capitals_and_the_place_of_the_tone_are_one_name()
    {
        const string text = "Bí thư Huyện ủy Nguyễn Thị Hòa và bà NGUYỄN THỊ HOÀ là một.";

        Assert.Equal("Nguyễn Thị Hòa [Bí thư Huyện ủy]", Found(text));
        Assert.Equal("Nguyễn Thị Hòa [Bí thư Huyện ủy]", Found(text.Normalize(NormalizationForm.FormD)));
    }

    [Theory]
    [InlineData("“Tôi không say rượu đâu”, ông Trần Văn Hà kể lại.", "Tôi không say rượu đâu")]
    [InlineData("Ông Trần Văn Hà cho biết: “Hôm đó tôi ở nhà”.", "Hôm đó tôi ở nhà")]
    [InlineData("Ông Trần Văn Hà nhấn mạnh: Phải làm ngay việc này.", "Phải làm ngay việc này.")]
    [InlineData("“Phải làm ngay việc này” – Ông Trần Văn Hà nhấn mạnh.", "Phải làm ngay việc này")]
    [InlineData("Ông Trần Văn Hà cho rằng phải làm ngay việc này.", null)]
    [InlineData("“Phải làm ngay việc này”, bà Lê Thị Mai nói với ông Trần Văn Hà.", null)]
    public void What_somebody_said_is_taken_word_for_word(string text, string? said)
    {
        var person = PeopleFinder.Find("", text, []).Single(person => person.Name == "Trần Văn Hà");

        Assert.Equal(said, person.Statements.SingleOrDefault()?.Text);
    }

    private static string Found(string text) => string.Join("; ", PeopleFinder.Find("", null, [new Paragraph(text)])
        .Select(person => $"{person.Name}{string.Concat(person.Titles.Select(title => $" [{title}]"))}"));
}
