using NewsPortal.Content.Bodies;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Tests.Support;

namespace NewsPortal.Content.Tests;

/// <summary>Broken and hostile files: each is read, or refused with a reason. Nothing else may come out.</summary>
public sealed class HostileInputTests
{
    private static readonly byte[][] Pieces =
        [[0], [0xFF, 0xFE], [0xC3], [0xED, 0xA0, 0x80], "\r"u8.ToArray(), "\n\n"u8.ToArray(), "(((("u8.ToArray(), "“"u8.ToArray(), "” – "u8.ToArray(), "26/8"u8.ToArray(), "99999999999999999999/8"u8.ToArray(), "Chủ đề"u8.ToArray(), "\nĐọc thêm\n"u8.ToArray(), "Ảnh:"u8.ToArray(), "🙂"u8.ToArray(), "\u0301\u0301\u0301"u8.ToArray(), ".."u8.ToArray(), "***[["u8.ToArray(), "\u2028"u8.ToArray()];

    [Fact]
    public void Mutated_samples_are_read_or_refused_with_a_reason()
    {
        var random = new Random(26082019);
        var samples = Samples.Names().Select(Samples.Bytes).Append(File.ReadAllBytes(Samples.SeedFile)).Where(bytes => bytes.Length > 0).ToArray();
        var read = 0;
        for (var i = 0; i < 2000; i++)
        {
            var bytes = Mutate(samples[i % samples.Length], random);
            try
            {
                var article = ArticleReader.Read("a.txt", bytes);
                RenderSome(article, i);
                FileReport.Of("a.txt", ImportStatus.New, article).ToJson();
                read++;
            }
            catch (ArticleFormatException refused)
            {
                Assert.NotEmpty(refused.Code);
                Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
            }
        }

        Assert.InRange(read, 500, 2000);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("“")]
    [InlineData("a – ")]
    [InlineData("1/1/")]
    [InlineData("1-1 ")]
    [InlineData("Chủ đề ")]
    [InlineData("Tin mới ")]
    [InlineData("Ảnh: ")]
    [InlineData("Ảnh: a. ")]
    [InlineData("\u0301")]
    [InlineData("“a” – B ")]
    public void Very_long_lines_of_one_sign_are_read_or_refused(string sign)
    {
        var line = string.Concat(Enumerable.Repeat(sign, 500_000 / sign.Length));
        var text = $"Tít\n\n{line}\n\nTít\n\n{line}\n\n{line}";

        var refused = Record.Exception(() => BodyRenderer.Render(BodyWriter.Write(ArticleReader.Read("a.txt", System.Text.Encoding.UTF8.GetBytes(text)).Blocks)));

        Assert.True(refused is null or ArticleFormatException, refused?.ToString());
    }

    [Fact]
    public void A_file_of_very_many_lines_can_be_read_and_rendered()
    {
        var text = "Tít bài\n\n" + string.Concat(Enumerable.Repeat("“Lời” – Lê Văn Mẫu\nTít bài\nẢnh: Thu Mẫu\n", 6_000));

        var article = ArticleReader.Read("a.txt", System.Text.Encoding.UTF8.GetBytes(text));

        Assert.NotEmpty(BodyRenderer.Render(BodyWriter.Write(article.Blocks)));
    }

    // Rendering costs ten times the reading: every eighth is enough.
    private static void RenderSome(ParsedArticle article, int number)
    {
        if (number % 8 == 0)
        {
            BodyRenderer.Render(BodyWriter.Write(article.Blocks));
        }
    }

    private static byte[] Mutate(byte[] sample, Random random)
    {
        var bytes = sample.ToList();
        for (var change = random.Next(1, 6); change > 0; change--)
        {
            var at = random.Next(bytes.Count + 1);
            switch (random.Next(6))
            {
                case 0:
                    bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 1 when at < bytes.Count:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes.RemoveRange(at, Math.Min(random.Next(40), bytes.Count - at));
                    break;
                case 3:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 4:
                    bytes.InsertRange(at, bytes.GetRange(0, Math.Min(200, bytes.Count)));
                    break;
                default:
                    bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                    break;
            }
        }

        return [.. bytes];
    }
}
