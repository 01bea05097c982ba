using NewsPortal.Content.Reading.Seeds;

namespace NewsPortal.Content.Tests.Reading.Seeds;

public sealed class SourceTagTests
{
    [Theory]
    [InlineData("(Baohatinh.vn) - Đó là", "Baohatinh.vn", "Đó là")]
    [InlineData("(Chinhphu.vn) – Sáng nay", "Chinhphu.vn", "Sáng nay")]
    [InlineData("(Baohatinh.vn) — Đó là", "Baohatinh.vn", "Đó là")]
    [InlineData("(Baohatinh.vn)Đó là", "Baohatinh.vn", "Đó là")]
    [InlineData("( Baohatinh.vn ) - Đó là", "Baohatinh.vn", "Đó là")]
    [InlineData("(PLO)- Công an", "PLO", "Công an")]
    [InlineData("(ĐTCK) Thị trường", "ĐTCK", "Thị trường")]
    [InlineData("(VTC News) -Bão", "VTC News", "Bão")]
    [InlineData("(Dân trí) - “Không", "Dân trí", "“Không")]
    [InlineData("(Dân Việt) Nông dân", "Dân Việt", "Nông dân")]
    [InlineData("(HNMO) - 12 xã", "HNMO", "12 xã")]
    [InlineData("TTO - Một vụ", "TTO", "Một vụ")]
    [InlineData("SGTT.VN - Giá", "SGTT.VN", "Giá")]
    [InlineData("Dân trí - Giá", "Dân trí", "Giá")]
    [InlineData("BNEWS Giá", "BNEWS", "Giá")]
    [InlineData("(Baohatinh.vn) - ANTT.VN - Giá", "Baohatinh.vn", "ANTT.VN - Giá")]
    public void Newspaper_in_front_of_a_sapo_is_taken_once(string line, string name, string lede) => Assert.Equal((name, lede), SourceTag.Take(line));

    [Theory]
    [InlineData("(Tiếp theo kỳ trước) Kỳ này")]
    [InlineData("(Tiếp theo và hết) - Kỳ này")]
    [InlineData("(Ảnh: Thu Mẫu) - Bến đò")]
    [InlineData("(26/8) - Sáng nay")]
    [InlineData("(Muối, nước mắm và cá khô) là chuyện")]
    [InlineData("(UBND) tỉnh vừa")]
    [InlineData("UBND - HĐND tỉnh")]
    [InlineData("TP.HCM - Sáng nay")]
    [InlineData("COVID-19 đã")]
    [InlineData("Dân trí Việt Nam")]
    [InlineData("Hà Nội - Sáng nay")]
    [InlineData("Baohatinh.vn đưa tin")]
    [InlineData("()")]
    [InlineData("(")]
    [InlineData("")]
    public void Sapo_that_only_looks_so_is_left_whole(string line) => Assert.Null(SourceTag.Take(line));
}
