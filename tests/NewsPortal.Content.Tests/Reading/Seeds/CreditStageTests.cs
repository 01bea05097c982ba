using NewsPortal.Content.Reading.Seeds;

namespace NewsPortal.Content.Tests.Reading.Seeds;

public sealed class CreditStageTests
{
    [Theory]
    [InlineData("Bến đò. Ảnh: Hoàng Mẫu", "Hoàng Mẫu")]
    [InlineData("Bến đò - Ảnh: DUY MẪU.", "DUY MẪU")]
    [InlineData("Bến đò (Ảnh: Tiền Mẫu)", "Tiền Mẫu")]
    [InlineData("Bến đò (Ảnh: Tiền Mẫu).", "Tiền Mẫu")]
    [InlineData("Ảnh: VGP/Thành Mẫu", "VGP/Thành Mẫu")]
    [InlineData("Bến đò. Ảnh: T.H.", "T.H.")]
    [InlineData("Bến đò. Ảnh minh hoạ: CTV", "CTV")]
    [InlineData("Bến đò. Nguồn ảnh: TTXVN", "TTXVN")]
    public void Photographer_at_the_end_of_a_caption_is_found(string caption, string credit) => Assert.Equal(credit, CreditStage.Find(caption));

    [Theory]
    [InlineData("Bến đò (Trong ảnh: khách qua sông)")]
    [InlineData("Bến đò lúc 7:30")]
    [InlineData("Ông Mẫu nói: Nước lên rồi.")]
    [InlineData("Ảnh:")]
    [InlineData("Ảnh: Hoàng Mẫu. Khách qua sông từ sớm.")]
    [InlineData("Hình ảnh đẹp: bến đò trong sương của một sáng mùa đông nhiều năm về trước")]
    [InlineData("")]
    public void Other_colons_name_no_photographer(string caption) => Assert.Null(CreditStage.Find(caption));
}
