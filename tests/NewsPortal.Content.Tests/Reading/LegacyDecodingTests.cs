using System.Text;
using System.Text.Json;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Tests.Support;

namespace NewsPortal.Content.Tests.Reading;

/// <summary>Old encodings told apart by the syllables each reading gives.</summary>
public sealed class LegacyDecodingTests
{
    private const string Shared = "vi-encodings";

    // Digits, an address, capitals, curly quotes, dashes, an ellipsis, mixed ends of lines.
    private const string News =
        "NHÀ MÁY NƯỚC HỒNG LĨNH CHẠY THỬ TỔ MÁY SỐ 2\r\n\r\n"
        + "(NewsPortal) – Sáng 14/8/2019, tổ máy thứ hai đã lên nước; 1.250 hộ ở Đức Thọ, Vũ Quang “chờ từ Tết” – theo ông Mẫu.\n\n"
        + "Kỹ sư trực ca kể: “Ổn định, không rung, không kêu…”. Chi tiết ở https://example.org/nuoc?a=1&b=2 hoặc nuoc@example.org.\r\n\r\n"
        + "Ấy là lần chạy thử thứ ba; hai lần trước dừng vì lưới chắn rác. ĐÓ LÀ ĐIỀU ÍT AI NGỜ TỚI, ÔNG ẤY NÓI.\n";

    public static TheoryData<string> Encodings() => new(OldEncodings.All.Keys);

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Our_own_articles_come_back_from_every_encoding_at_every_length(string encoding)
    {
        var texts = Articles().Append(News).ToList();
        var wrong = new List<string>();
        foreach (var text in texts.SelectMany(Cuts))
        {
            var decoded = Read(OldEncodings.All[encoding](text));
            var actual = OldEncodings.NameOf(encoding) == "tcvn3" ? decoded.Text.ToUpperInvariant() : decoded.Text;
            if (actual != OldEncodings.Expected(text, encoding))
            {
                wrong.Add($"{decoded.Encoding}, {text.Length}: {Difference(OldEncodings.Expected(text, encoding), actual)}");
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} wrong\n{string.Join('\n', wrong.Take(5))}");
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_finding_names_the_encoding_and_shows_a_line_before_and_after(string encoding)
    {
        var decoded = TextDecoder.Decode(OldEncodings.All[encoding](News));

        Assert.Equal(OldEncodings.NameOf(encoding), decoded.Encoding);
        var finding = Assert.Single(decoded.Findings, finding => finding.Code == "legacy-encoding");
        Assert.Equal(1, finding.Line);
        Assert.Contains("” → “", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(finding.Message, char.IsControl);
    }

    [Fact]
    public void Articles_in_Unicode_are_never_changed()
    {
        foreach (var text in Articles().SelectMany(Cuts))
        {
            Assert.Equal(("utf-8", text), Plain(Encoding.UTF8.GetBytes(text)));
        }
    }

    [Theory]
    [InlineData("L’été dernier, à Hué, les élèves français ont goûté la crème brûlée, la pâte à choux et le café glacé; ça leur a plu, même très plu. Où était la fête? Là-bas, près de la forêt, où l’on dînait déjà à côté du chêne.")]
    [InlineData("Die Mädchen schlürfen süße Brühe; Österreichs Größe überrascht, naïve Gäste hören später schöne Lieder über Bäume und Flüsse.")]
    [InlineData("El niño está aquí: mañana, según él, habrá más café; así lo pidió José, que vivía allí, y también la señora Ibáñez. ¿Qué más? Sí, sí, ¡olé! Té, dé, sé, mí, tú.")]
    [InlineData("Não há razão; o coração, a ação e a estação são três, e à noite é só pão. Avó, avô, irmã, mãe, lá, cá, já, nós, pés.")]
    [InlineData("Città, perché, più, così, però, là, lì, già, sarà, farò, dirò, può, è, né, sé, tè, caffè, giù.")]
    [InlineData("Hà, cà, mà, là, và, có, tí, nhé, thì, thú, xã, bà, mù, tò, hò, bí, cá, cũ: ai đi qua làng cũng khen hàng cà.")]
    [InlineData("for (i=0; i<n; i++) { a^=b; o+=1; u+=2; x = a(b) + e(c) - o^2 + u'.k; } // add, odd, middle, don't go. Why me? So do we.")]
    [InlineData("Don't add to it. Go. We do? See O'Brien's e-mail to bob@example.org, a^2 + b^2 = c^2, o^o. Be it so. I do. To be? No.")]
    [InlineData("It’s the “new” café – naïve, isn’t it… 25 °C, 5 €, ½ price, © 2019.")]
    public void Other_languages_and_plain_Vietnamese_stay_as_they_are(string text)
    {
        Assert.Equal(("utf-8", text), Plain(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Bytes_of_another_language_or_of_two_encodings_are_refused()
    {
        Assert.Equal("unknown-encoding", Refused(Encoding.Latin1.GetBytes("L'été dernier, à Hué, les élèves français ont goûté la crème brûlée et le café glacé; ça leur a plu, même très plu.")));
        Assert.Equal("unknown-encoding", Refused([.. Encoding.UTF8.GetBytes(News), 0xE1, 0xBB]));
        Assert.Equal("unknown-encoding", Refused([.. Encoding.UTF8.GetBytes(News), .. OldEncodings.All["tcvn3"](News)]));
    }

    [Fact]
    public void Viqr_without_escapes_keeps_full_stops_and_question_marks() =>
        Assert.Equal(
            "Ai đi hai lần? Người ở Canada. Không phải. Có một câu hỏi: bao nhiêu, bạn ơi? Ba điều...",
            TextDecoder.Decode("Ai ddi hai la^`n? Ngu+o+`i o+? Canada. Kho^ng pha?i. Co' mo^.t ca^u ho?i: bao nhie^u, ba.n o+i? Ba ddie^`u..."u8).Text);

    [SharedDataFact(Shared)]
    public void Real_articles_in_every_encoding_come_out_right()
    {
        using var index = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(SharedData.Find(Shared)!, "index.json")));
        Assert.All(index.RootElement.EnumerateArray(), entry =>
        {
            var encoding = entry.GetProperty("encoding").GetString()!;
            var decoded = TextDecoder.Decode(SharedBytes(entry.GetProperty("file")));
            var expected = Encoding.UTF8.GetString(SharedBytes(entry.GetProperty("same_text_as")));
            var folds = encoding == "tcvn3" ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

            // Without a capital that has a tone, TCVN 5712 and TCVN3 are the same bytes.
            Assert.Contains(decoded.Encoding, encoding switch { "utf-8-nfd" => "utf-8", "cp1258" => "windows-1258", "tcvn5712-1" => "tcvn5712 tcvn3", _ => encoding }, StringComparison.Ordinal);
            Assert.Equal(expected.Normalize(), decoded.Text.Normalize(), folds);
        });
    }

    private static byte[] SharedBytes(JsonElement name) => File.ReadAllBytes(Path.Combine(SharedData.Find(Shared)!, name.GetString()!));

    private static IEnumerable<string> Articles() => Directory
        .EnumerateFiles(Path.Combine(Samples.Folder, "..", "..", "..", "seeds"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(path => File.ReadAllText(path).Normalize());

    // The beginning of a text, ever longer, cut between words; and two pieces from its middle.
    private static IEnumerable<string> Cuts(string text)
    {
        for (var length = 150; length < text.Length; length = length * 3 / 2)
        {
            yield return text[..text.IndexOf(' ', length - 20)];
            var middle = text.IndexOf(' ', text.Length / 3) + 1;
            yield return text[middle..text.LastIndexOf(' ', Math.Min(text.Length - 1, middle + length))];
        }

        yield return text;
    }

    private static DecodedText Read(byte[] bytes)
    {
        try
        {
            return TextDecoder.Decode(bytes);
        }
        catch (ArticleFormatException refused)
        {
            return new DecodedText("", refused.Code, []);
        }
    }

    private static string Difference(string expected, string actual)
    {
        var at = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"{expected[Math.Max(0, at - 20)..Math.Min(expected.Length, at + 20)]} → {actual[Math.Max(0, at - 20)..Math.Min(actual.Length, at + 20)]}";
    }

    private static (string, string) Plain(byte[] bytes) => Read(bytes) is var read ? (read.Encoding, read.Text) : default;

    private static string Refused(byte[] bytes) => Assert.Throws<ArticleFormatException>(() => TextDecoder.Decode(bytes)).Code;
}
