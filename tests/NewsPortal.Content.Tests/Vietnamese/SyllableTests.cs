using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Tests.Vietnamese;

public sealed class SyllableTests
{
    [Theory]
    [InlineData("nghiêng ngoằn ngoèo khuỷu quốc quyển gì giếng giữa thuở xoong đường Ấn ở ý yêu uống oẳn huơ khuya Đắk ỷ tuyết rượu boóng")]
    [InlineData("hoà hòa thuỷ thủy khoẻ khỏe QUẢ GIỮA của cuả")]
    public void Syllables_are_known_by_the_rules_of_spelling(string syllables) =>
        Assert.All(syllables.Split(' '), syllable => Assert.True(Syllable.IsValid(syllable), syllable));

    [Theory]
    [InlineData("été niño schön Tßn cạp1 các sách nghà kả cé ngề quư tòan1 hàt mằc mẽt bặ hửp thùch áà ba̔ zá fở wà đ")]
    public void Other_words_and_tones_that_cannot_be_are_none(string words) =>
        Assert.All(words.Split(' ').Except(["các", "sách"]), word => Assert.False(Syllable.IsValid(word), word));

    [Fact]
    public void A_tone_stands_at_the_end_where_spelling_puts_it()
    {
        Assert.All(["kho", "hoa", "ba", "quy", "gia", "thuy", "huê"], word => Assert.True(Syllable.TakesToneAtEnd(word), word));
        Assert.All(["hai", "cao", "mua", "tay", "nhiêu", "chia"], word => Assert.False(Syllable.TakesToneAtEnd(word), word));
    }
}
