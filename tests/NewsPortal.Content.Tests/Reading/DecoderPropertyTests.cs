using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Tests.Support;
using NewsPortal.Content.Vietnamese.Encodings;

namespace NewsPortal.Content.Tests.Reading;

/// <summary>What holds for any bytes and for any Vietnamese text.</summary>
public sealed class DecoderPropertyTests
{
    private static readonly Dictionary<string, Func<string, string>> ByBytes = new()
    {
        ["tcvn3"] = LegacyText.FromTcvn3,
        ["vni"] = LegacyText.FromVni,
        ["viscii"] = LegacyText.FromViscii,
        ["tcvn5712"] = LegacyText.FromTcvn5712,
        ["windows-1258"] = LegacyText.FromWindows1258,
        ["windows-1258 with marks"] = LegacyText.FromWindows1258,
    };

    // Letters as they stand in syllables, and what stands between them.
    private static readonly Gen<string> Text = Gen.Elements(
            "nghiêng", "Đường", "quốc", "thuở", "khuỷu", "Ấn", "Ở", "kẻ", "ngoằn", "ngoèo", "giữa", "lũy", "tre", "xoáy", "hoẵng", "chuột", "Yên", "ý", "lẫn", "vẫy", "Bùi", "Ẩn",
            "ạ", "đẫy", "nghĩ", "rượu", "mắc", "cặp", "bồng", "rỗng", "ỷ", "kỹ", "Tỵ", "sẽ", "quả", "ướt", "HÀ", "TĨNH", "ĐẶNG", "2019", "26/8", ",", ".", "(a)", "\n", "Hà")
        .ListOf().Select(words => string.Join(' ', words));

    [Property(MaxTest = 500)]
    public void Any_bytes_are_text_or_refused_with_a_reason(byte[] bytes)
    {
        try
        {
            Assert.NotNull(TextDecoder.Decode(bytes).Text);
        }
        catch (ArticleFormatException refused)
        {
            Assert.NotEmpty(refused.Code);
            Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
        }
    }

    // Bytes as they come are refused early; bytes between Vietnamese words reach the readings.
    [Property(MaxTest = 300)]
    public Property Vietnamese_in_any_encoding_with_any_bytes_in_it_is_text_or_refused(byte[] bytes) => Prop.ForAll(
        Gen.Elements(OldEncodings.All.Keys.ToArray()).Zip(Text).ToArbitrary(),
        pair =>
        {
            var text = OldEncodings.All[pair.Item1](pair.Item2);
            Any_bytes_are_text_or_refused_with_a_reason([.. text, .. bytes, .. text]);
        });

    [Property(MaxTest = 300)]
    public Property What_is_written_in_an_encoding_is_read_from_it() => Prop.ForAll(
        Gen.Elements(ByBytes.Keys.ToArray()).Zip(Text).ToArbitrary(),
        pair =>
        {
            var (encoding, text) = pair;
            var read = ByBytes[encoding](LegacyText.LettersOf(OldEncodings.All[encoding](text)));
            var folds = encoding == "tcvn3" ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
            Assert.Equal(text, read, folds);
        });

    [Property(MaxTest = 300)]
    public Property Unicode_stays_as_it_is() => Prop.ForAll(
        Text.ToArbitrary(),
        text => Assert.Equal(("utf-8", "Đèo " + text), TextDecoder.Decode(System.Text.Encoding.UTF8.GetBytes("Đèo " + text)) is var read ? (read.Encoding, read.Text) : default));
}
