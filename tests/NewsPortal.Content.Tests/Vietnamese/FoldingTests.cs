using System.Text;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Tests.Vietnamese;

public sealed class FoldingTests
{
    // The 67 marked letters; with their capitals, 134.
    private const string Marked = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
    private const string Plain = "aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd";

    [Theory]
    [InlineData(NormalizationForm.FormC)]
    [InlineData(NormalizationForm.FormD)]
    public void All_134_marked_letters_lose_their_marks(NormalizationForm form)
    {
        Assert.Equal(67, Marked.Length);
        Assert.Equal(Plain, Folding.Fold(Marked.Normalize(form)));
        Assert.Equal(Plain, Folding.Fold(Marked.ToUpperInvariant().Normalize(form)));
    }

    [Fact]
    public void Every_letter_folds_as_its_parts_do()
    {
        foreach (var letter in Enumerable.Range(0, 0xFFFE).Select(code => (char)code).Where(letter => !char.IsSurrogate(letter)))
        {
            foreach (var text in new[] { $"{letter}", $"Bờ{letter} {letter}{letter}sông", $"e{letter}\u0323 Đ" })
            {
                Assert.Equal(Folding.FoldAny(text), Folding.Fold(text));
            }
        }
    }

    [Theory]
    [InlineData("Tỉnh uỷ", "Tỉnh ủy")]
    [InlineData("hoà bình", "hòa bình")]
    [InlineData("Ðức Thọ", "Đức Thọ")]
    [InlineData("LÊ ĐÌNH SƠN", "le dinh son")]
    [InlineData("“Hà  Tĩnh”!", "hà tĩnh")]
    public void Spellings_of_one_word_fold_alike(string left, string right) => Assert.Equal(Folding.Fold(left), Folding.Fold(right));

    [Theory]
    [InlineData("", "")]
    [InlineData("…!?", "")]
    [InlineData("26/8: 100%", "26 8 100")]
    public void Signs_become_single_spaces_and_none_at_the_ends(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));
}
