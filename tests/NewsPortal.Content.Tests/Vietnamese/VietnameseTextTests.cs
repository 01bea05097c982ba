using System.Text;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Tests.Vietnamese;

public sealed class VietnameseTextTests
{
    [Theory]
    [InlineData("  Hà\u00A0Tĩnh\u2009 \t hôm nay ", "Hà Tĩnh hôm nay")]
    [InlineData("\uFEFFHà\u200B Tĩ\u00ADnh\u2060", "Hà Tĩnh")]
    [InlineData("\u3000\u200B ", "")]
    [InlineData("a\u202Eb\u2066c", "abc")]
    public void White_space_is_one_space_and_the_invisible_goes(string text, string clean) => Assert.Equal(clean, VietnameseText.Clean(text));

    [Fact]
    public void Letters_are_composed_even_with_a_zero_width_sign_before_the_mark()
    {
        Assert.Equal("ế", VietnameseText.Clean("e\u0302\u0301"));
        Assert.Equal("ế", VietnameseText.Clean("e\u200B\u0302\u0301"));
    }

    [Fact]
    public void Every_letter_is_cleaned_alike_in_a_clean_line_and_in_another()
    {
        foreach (var letter in Enumerable.Range(0, 0xFFFE).Select(code => (char)code).Where(letter => !char.IsSurrogate(letter)))
        {
            foreach (var line in new[] { $"{letter}", $"e{letter}b", $" {letter}", $"ợ {letter}", $"a {letter}b" })
            {
                Assert.Equal(VietnameseText.Clean(line + "\u200B"), VietnameseText.Clean(line));
            }
        }
    }

    [Fact]
    public void Eth_typed_for_D_stays_in_the_text() => Assert.Equal("Ðức Thọ", VietnameseText.Clean("Ðức Thọ"));

    [Theory]
    [InlineData("“Ruộng muối”", "\"ruộng  MUỐI\"")]
    [InlineData("Ðức Thọ", "Đức Thọ")]
    [InlineData("Tỉnh uỷ hoà giải", "Tỉnh ủy hòa giải")]
    [InlineData("A – B…", "A - B...")]
    public void Printings_of_one_line_have_one_key(string left, string right)
    {
        Assert.Equal(VietnameseText.SameLineKey(left), VietnameseText.SameLineKey(right));
        Assert.Equal(VietnameseText.SameLineKey(left), VietnameseText.SameLineKey(right.Normalize(NormalizationForm.FormD)));
    }

    [Theory]
    [InlineData("Đường", "Dương")]
    [InlineData("muối", "muỗi")]
    [InlineData("Bài 1", "Bài 2")]
    public void Marks_and_numbers_count(string left, string right) => Assert.NotEqual(VietnameseText.SameLineKey(left), VietnameseText.SameLineKey(right));
}
