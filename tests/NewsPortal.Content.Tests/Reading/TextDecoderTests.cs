using System.Text;
using NewsPortal.Content.Reading;

namespace NewsPortal.Content.Tests.Reading;

public sealed class TextDecoderTests
{
    private const string Text = "Đèo Ngang\n\nNơi dãy núi đi ra biển, và ai qua cũng dừng lại một lần.";

    [Fact]
    public void Utf8_is_read_with_and_without_a_mark()
    {
        Assert.Equal(new { Text, Encoding = "utf-8" }, Decoded(Encoding.UTF8.GetBytes(Text)));
        Assert.Equal(new { Text, Encoding = "utf-8" }, Decoded([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)]));
    }

    [Fact]
    public void Utf16_is_read_with_and_without_a_mark()
    {
        Assert.Equal(new { Text, Encoding = "utf-16le" }, Decoded([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)]));
        Assert.Equal(new { Text, Encoding = "utf-16be" }, Decoded([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)]));
        Assert.Equal(new { Text, Encoding = "utf-16le" }, Decoded(Encoding.Unicode.GetBytes(Text)));
        Assert.Equal(new { Text, Encoding = "utf-16be" }, Decoded(Encoding.BigEndianUnicode.GetBytes(Text)));
    }

    [Theory]
    [InlineData("\0", "null-character")]
    [InlineData("\u0007", "control-character")]
    [InlineData("\u0090", "control-character")]
    [InlineData("\uFFFF", "control-character")]
    public void Signs_that_are_no_text_are_refused_with_their_line(string sign, string code)
    {
        var refused = Assert.Throws<ArticleFormatException>(() => TextDecoder.Decode(Encoding.UTF8.GetBytes($"Một\r\nHai\r\nBa{sign}\n")));

        Assert.Equal((code, 3), (refused.Code, refused.Line));
        Assert.Contains("Dòng 3", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Old_Vietnamese_encodings_are_refused_and_the_message_says_what_to_do()
    {
        var refused = Assert.Throws<ArticleFormatException>(() => TextDecoder.Decode([.. "Một\nHai\n"u8, 0xAD, 0xEA, 0x69]));

        Assert.Equal(("unknown-encoding", 3), (refused.Code, refused.Line));
        Assert.Contains("UTF-8/UTF-16", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Utf16_that_is_cut_off_or_broken_is_refused()
    {
        Assert.Equal("cut-off", Refused([0xFF, 0xFE, 0x41, 0x00, 0x42]));
        Assert.Equal("lone-surrogate", Refused([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x42, 0x00]));
        Assert.Equal("lone-surrogate", Refused([0xFF, 0xFE, 0x00, 0xDC, 0x42, 0x00]));
    }

    [Fact]
    public void Limits_are_named()
    {
        Assert.Equal("file-too-large", Refused(new byte[TextDecoder.MaxFileBytes + 1]));
        Assert.Equal("line-too-long", Refused(Encoding.UTF8.GetBytes(new string('a', 1024 * 1024 + 1))));
        Assert.Equal("too-many-lines", Refused(Encoding.UTF8.GetBytes(new string('\n', 20_001))));
    }

    [Theory]
    [InlineData("%PDF-1.7 abc")]
    [InlineData("PK\u0003\u0004abc")]
    [InlineData("GIF89a")]
    public void Files_picked_by_mistake_are_named(string start) => Assert.Equal("binary-file", Refused(Encoding.Latin1.GetBytes(start)));

    private static object Decoded(byte[] bytes) => TextDecoder.Decode(bytes) is var file ? new { file.Text, file.Encoding } : throw new InvalidOperationException();

    private static string Refused(byte[] bytes) => Assert.Throws<ArticleFormatException>(() => TextDecoder.Decode(bytes)).Code;
}
