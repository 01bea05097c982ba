using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Tests.Reading.Seeds;

/// <summary>What holds for a seed of any lines.</summary>
public sealed class SeedPropertyTests
{
    private static readonly string[] Lines =
    [
        "Ruộng muối làm việc thế nào", "RUỘNG MUỐI LÀM VIỆC THẾ NÀO", "Ruộng muối làm việc thế nào - Ảnh 2", "(Baohatinh.vn) - Sáng 26/8, nước vào ruộng.", "(PLO)- ", "TTO - Nước vào.",
        "anh-1.jpg", "Chú thích. Ảnh: Thu Mẫu", "“Nước mặn dần” – ông Trần Mẫu", "Chủ đề Đất và người", "Chủ đề", "Đọc thêm", "Tin mới Emagazine Truyền hình Podcast", "Podcast",
        "Người coi cống 26/08/2025 15:30 Ở mỗi cánh đồng có một người.", "26/08/2025", "Emagazine", "[Emagazine] Ruộng muối", "P.V: Vì sao?", "Thu Mẫu", "…", "***", "", " ", "\u00A0", "12",
        "Muối thu vào buổi chiều, gom thành từng đống nhỏ hình nón, để ráo một đêm trước khi gánh về kho, rồi mới đem cân và chia cho từng nhà trong xóm.",
    ];

    private static readonly Gen<string[]> Files = Gen.Elements(Lines).ListOf().Select(lines => lines.ToArray());

    [Property(MaxTest = 1000)]
    public Property Every_word_is_found_again_and_blocks_stand_in_order() => Prop.ForAll(Files.ToArbitrary(), Check);

    // Zero bytes make a file UTF-16, which is another text.
    [Property(MaxTest = 500)]
    public void Lines_of_any_letters_lose_no_word(string[] lines) => Check([.. lines.Select(line => (line ?? "").Replace('\0', ' '))]);

    private static void Check(string[] lines)
    {
        var text = string.Join('\n', lines);
        if (Read(text) is not { } article)
        {
            return;
        }

        var numbers = article.Blocks.Select(block => block.Line!.Value).ToList();
        Assert.Equal(numbers.Order(), numbers);
        Assert.All(numbers, number => Assert.InRange(number, 1, text.Split('\n', '\r').Length));

        // Photos repeat the headline, a finding quotes or counts what was left out, and the sapo and time of a related piece are not kept.
        var kept = Words(string.Join(' ', [article.Headline, article.Source, article.Lede, .. article.Topics, .. article.Related,
            .. article.Blocks.SelectMany(block => new[] { block.Words(), (block as Figure)?.Picture }), .. article.Findings.Select(finding => finding.Message), Furniture]));
        Assert.Empty(Words(text).Except(kept));
    }

    private const string Furniture = "Chủ đề Đọc thêm Tin mới Emagazine Truyền hình Podcast Ảnh 2 26/08/2025 15:30 Ở mỗi cánh đồng có một người anh-1.jpg";

    private static ParsedArticle? Read(string text)
    {
        try
        {
            return ArticleReader.Read("a.txt", Encoding.UTF8.GetBytes(text));
        }
        catch (ArticleFormatException)
        {
            return null;
        }
    }

    private static HashSet<string> Words(string text) => [.. Folding.Fold(VietnameseText.Clean(text)).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
