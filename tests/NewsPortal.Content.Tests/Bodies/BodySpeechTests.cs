using NewsPortal.Content.Bodies;

namespace NewsPortal.Content.Tests.Bodies;

public sealed class BodySpeechTests
{
    [Fact]
    public void Headline_lede_and_text_are_read_each_with_its_place_on_the_page()
    {
        var pieces = BodySpeech.Of("UBND tỉnh họp", "Chiều nay (26/8).", "Một.\n\n^^^\n^^^ Chú thích.\n\n## Tít xen\n\n- Cá;\n- Tôm\n\n> “Nước chảy” – Bà Mẫu\n\n| a | b |\n| --- | --- |\n| c | d |");

        Assert.Equal(
            [
                new(null, "ủy ban nhân dân tỉnh họp"), new(null, "Chiều nay (ngày hai mươi sáu tháng tám)."), new("d1", "Một."),
                new("muc-tit-xen", "Tít xen"), new("d4", "Cá. Tôm."), new BodySpeech.Piece("d5", "“Nước chảy” – Bà Mẫu"),
            ],
            pieces);
    }

    [Fact]
    public void The_places_are_those_of_the_page_and_no_word_is_lost_in_cutting()
    {
        var markdown = string.Join("\n\n", Enumerable.Range(1, 20).Select(i => $"Câu thứ {i} nói về sông. " + string.Concat(Enumerable.Repeat("Nước chảy, đá mòn; người đi… người ở! ", i))));

        var pieces = BodySpeech.Of("Tít", null, markdown);

        var html = BodyRenderer.Render(markdown);
        Assert.All(pieces.Skip(1), piece => Assert.Contains($" id=\"{piece.At}\"", html, StringComparison.Ordinal));
        Assert.All(pieces, piece => Assert.InRange(piece.Text.Length, 1, 260));
        Assert.Equal(Words("Tít " + markdown), Words(string.Join(' ', pieces.Select(piece => piece.Text))));
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
