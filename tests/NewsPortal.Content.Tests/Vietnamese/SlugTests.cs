using System.Text;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Tests.Vietnamese;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Đèo Ngang, nơi dãy núi đi ra biển", "deo-ngang-noi-day-nui-di-ra-bien")]
    [InlineData("“Tỉnh uỷ” & Ðức Thọ", "tinh-uy-duc-tho")]
    [InlineData("500kV mạch 3 - Bài 1", "500kv-mach-3-bai-1")]
    [InlineData("“…”!?", "bai")]
    [InlineData("東京", "bai")]
    public void Headline_becomes_plain_words(string headline, string slug) => Assert.Equal(slug, Slug.Of(headline));

    [Fact]
    public void Decomposed_letters_give_the_same_slug() =>
        Assert.Equal(Slug.Of("Nghị quyết của Tỉnh ủy"), Slug.Of("Nghị quyết của Tỉnh uỷ".Normalize(NormalizationForm.FormD)));

    [Fact]
    public void Long_slug_is_cut_at_the_end_of_a_word()
    {
        var slug = Slug.Of(string.Join(' ', Enumerable.Repeat("nghiêng", 40)));

        Assert.InRange(slug.Length, Slug.MaxLength - 8, Slug.MaxLength);
        Assert.EndsWith("-nghieng", slug, StringComparison.Ordinal);
        Assert.Equal(Slug.MaxLength, Slug.Of(new string('a', 500)).Length);
    }
}
