using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Tests.Vietnamese;

public sealed class SpokenTextTests
{
    [Theory]
    [InlineData("chiều nay (26/8)", "chiều nay (ngày hai mươi sáu tháng tám)")]
    [InlineData("ngày 2/9/1945", "ngày hai tháng chín năm 1945")]
    [InlineData("Sáng 30/4, tại Hà Tĩnh", "Sáng ngày ba mươi tháng tư, tại Hà Tĩnh")]
    [InlineData("Ngày 01/05/2026", "Ngày một tháng năm năm 2026")]
    [InlineData("sáng 1/5", "sáng ngày một tháng năm")]
    [InlineData("từ 26-28/8", "từ ngày hai mươi sáu đến hai mươi tám tháng tám")]
    [InlineData("ngày 21 – 31/12/2026.", "ngày hai mươi mốt đến ba mươi mốt tháng mười hai năm 2026.")]
    [InlineData("tháng 3/2026", "tháng ba năm 2026")]
    [InlineData("24/4 và 15/1", "ngày hai mươi tư tháng tư và ngày mười lăm tháng một")]
    public void A_day_is_said_as_a_day(string printed, string said) => Assert.Equal(said, SpokenText.Of(printed));

    [Theory]
    [InlineData("2/3 đại biểu")]
    [InlineData("hơn 1/2 diện tích")]
    [InlineData("Nghị định 15/2020/NĐ")]
    [InlineData("số 12/8 đường Phan Đình Phùng")]
    [InlineData("tỷ lệ 35/40 phiếu")]
    [InlineData("12/QĐ")]
    [InlineData("ngày 45/13")]
    [InlineData("1.234.567 đồng, 12,5%")]
    public void What_is_no_day_stays_as_it_is_printed(string printed) => Assert.Equal(printed, SpokenText.Of(printed));

    [Theory]
    [InlineData("Chủ tịch UBND tỉnh", "Chủ tịch ủy ban nhân dân tỉnh")]
    [InlineData("HĐND, UBND, UBMTTQ", "hội đồng nhân dân, ủy ban nhân dân, ủy ban mặt trận tổ quốc")]
    [InlineData("lãnh đạo UBND. Ông Nam", "lãnh đạo ủy ban nhân dân. Ông Nam")]
    [InlineData("TP Hà Tĩnh và TP. Vinh", "thành phố Hà Tĩnh và thành phố Vinh")]
    [InlineData("TP.HCM", "thành phố Hồ Chí Minh")]
    [InlineData("GS.TS Trần Văn Mẫu", "giáo sư tiến sĩ Trần Văn Mẫu")]
    [InlineData("Sở GD&ĐT", "Sở giáo dục và đào tạo")]
    [InlineData("QL1A, QL 8", "quốc lộ 1A, quốc lộ 8")]
    [InlineData("BTV Tỉnh ủy", "ban thường vụ Tỉnh ủy")]
    [InlineData("ASEAN, OCOP, XUBNDX, ubnd", "ASEAN, OCOP, XUBNDX, ubnd")]
    public void An_abbreviation_is_said_in_words_where_it_means_one_thing(string printed, string said) => Assert.Equal(said, SpokenText.Of(printed));

    [Theory]
    [InlineData("lúc 8h30", "lúc 8 giờ 30")]
    [InlineData("từ 14h đến 17h", "từ 14 giờ đến 17 giờ")]
    [InlineData("dài 6 km, rộng 3m", "dài 6 ki-lô-mét, rộng 3 mét")]
    [InlineData("120 ha lúa, 35°C, 5 km²", "120 héc-ta lúa, 35 độ xê, 5 ki-lô-mét vuông")]
    [InlineData("60 km/h", "60 ki-lô-mét một giờ")]
    [InlineData("3 mẹ con, 99h99", "3 mẹ con, 99h99")]
    public void Hours_and_units_are_said(string printed, string said) => Assert.Equal(said, SpokenText.Of(printed));

    [Fact]
    public void Every_abbreviation_is_said_and_said_once()
    {
        foreach (var word in Abbreviations.All)
        {
            var said = SpokenText.Of($"Ở {word}, hôm qua");
            Assert.DoesNotContain(word, said, StringComparison.Ordinal);
            Assert.Equal(said, SpokenText.Of(said));
        }

        Assert.InRange(Abbreviations.All.Count, 40, 200);
    }
}
