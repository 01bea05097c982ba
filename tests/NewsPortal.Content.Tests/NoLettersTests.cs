using System.Text;
using NewsPortal.Content.Bodies;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Tests;

/// <summary>
/// Halves of letters and U+FFFE stop .NET's normalisation. A file may write them as bytes, as references or as JSON's escapes: it is
/// read without them or refused with a reason, never with a fault of the program.
/// </summary>
public sealed class NoLettersTests
{
    private const string Text = "Núi Hồng đứng phía bắc, sông La chảy phía nam, giữa hai bên là làng và ruộng.";

    public static TheoryData<string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string>();
            foreach (var (raw, reference, escape) in (IEnumerable<(string, string, string)>)[("\uFFFE", "&#xFFFE;", @"\ufffe"), ("\uFFFF", "&#xFFFF;", @"\uffff"), ("\uFFFD", "&#xD800;", @"\ud800"), ("\uFFFD", "&#xDC00;", @"\udc00")])
            {
                files.Add("bai.txt", $"Tít có{raw}dấu lạ\n\nSapo{raw} của bài.\n\n{Text}{raw}\n");
                files.Add("bai.md", $"---\nheadline: Tít có{raw}dấu lạ\n---\n\n{Text}{raw}\n");
                files.Add("bai-tham-chieu.md", $"---\nheadline: \"Tít có{escape}dấu lạ\"\n---\n\n{Text}{reference} và {reference}hết.\n");
                files.Add("bai.html", $"<html><head><title>Tít có{reference}dấu lạ</title></head><body><article><h1>Tít có{reference}dấu lạ</h1><p>{Text}{reference}</p><p>{Text}</p><p>{Text}</p></article></body></html>");
                files.Add("bai.jsonl", $"{{\"key\":\"a\",\"headline\":\"Tít có{escape}dấu lạ\",\"lede\":\"Sapo{escape}\",\"blocks\":[{{\"kind\":\"paragraph\",\"text\":\"{Text}{escape}\"}}]}}\n");
                files.Add("feed.rss", $"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>x</title><item><title>Tít có{reference}dấu lạ</title><description>&lt;p&gt;{Text}&amp;#xFFFE;&lt;/p&gt;</description><guid>a</guid></item></channel></rss>");
            }

            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_holds_them_is_read_without_them_or_refused(string name, string content)
    {
        try
        {
            foreach (var part in ArticleReader.Split(IncomingFile.Of(name, Encoding.UTF8.GetBytes(content)), ReadingRules.None))
            {
                var article = part.Read();
                var words = string.Join(' ', article.Blocks.Select(block => block.Words()).Prepend(article.Headline));
                Assert.DoesNotContain(words, letter => char.IsSurrogate(letter) || letter is '\uFFFE' or '\uFFFF');
                Assert.NotEmpty(Folding.Fold(words));
                BodyRenderer.Render(BodyWriter.Write(article.Blocks));
            }
        }
        catch (ArticleFormatException refused)
        {
            Assert.NotEmpty(refused.Code);
        }
    }

    [Theory]
    [InlineData("\uFFFE")]
    [InlineData("\ud800")]
    [InlineData("a\udc00b")]
    [InlineData("Ẫ\ud83d Ễ")]
    public void Any_text_is_cleaned_folded_compared_and_made_an_address(string text)
    {
        Assert.DoesNotContain(VietnameseText.Clean(text), letter => char.IsSurrogate(letter) || letter == '\uFFFE');
        Assert.DoesNotContain(Folding.Fold(text), letter => letter > 'z');
        Assert.NotNull(VietnameseText.SameLineKey(text));
        Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", Slug.Of(text));
        Assert.Equal("🎉", VietnameseText.Clean("🎉"));
    }
}
