using System.Diagnostics;
using System.Text;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Tests.Support;
using static NewsPortal.Content.Tests.Support.WordFile;

namespace NewsPortal.Content.Tests.Reading.Word;

public sealed class HostileWordTests
{
    private const string Open = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>";
    private const string Close = "</w:body></w:document>";

    private static readonly string Body =
        P("Chợ quê", "Title") + P("Sapo.", "Subtitle") + $"<w:p>{Photo(alt: "Cá")}</w:p>" + P("Chú thích. Ảnh: Thu Hà", "CT") + Item("Một", 1) + Item("Hai", 2)
        + $"<w:tbl><w:tr>{Cell(P("a"))}{Cell(P("b"), "<w:gridSpan w:val='2'/>")}</w:tr></w:tbl>" + P("ViÖt", run: "<w:rFonts w:ascii='.VnTime'/>") + P("Hết.", "Vong");

    [Fact]
    public void Mutated_packages_are_read_or_refused_with_a_reason() =>
        Mutate(WordFile.Of(Body).Bytes(), 1000, (bytes, random) =>
        {
            for (var change = random.Next(1, 8); change > 0; change--)
            {
                var at = random.Next(4, bytes.Count);
                switch (random.Next(4))
                {
                    case 0: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                    case 1: bytes.RemoveRange(at, Math.Min(random.Next(60), bytes.Count - at)); break;
                    case 2: bytes[at] = (byte)random.Next(256); break;
                    default: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(60), bytes.Count - at))); break;
                }
            }

            return [.. bytes];
        });

    [Fact]
    public void Mutated_documents_are_read_or_refused_with_a_reason()
    {
        string[] pieces = ["<w:p>", "</w:p>", "<w:tbl>", "<w:tc>", "<w:tr/>", "<w:r><w:br/></w:r>", "&#0;", "&#xFFFE;", "&x;", "<!-- -->", "<![CDATA[a]]>", "<w:sym w:char='F0B7'/>", "<w:gridSpan w:val='99999999'/>", "w:val='-1'", "'", "<", "<w:del>", "<w:txbxContent>", "<mc:AlternateContent>"];
        var read = Mutate(Encoding.UTF8.GetBytes(Body), 1000, (bytes, random) =>
        {
            var text = Encoding.UTF8.GetString([.. bytes]);
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                var at = random.Next(text.Length);
                text = random.Next(3) switch
                {
                    0 => text.Insert(at, pieces[random.Next(pieces.Length)]),
                    1 => text.Remove(at, Math.Min(random.Next(20), text.Length - at)),
                    _ => Swap(text, random),
                };
            }

            return WordFile.Of(text).Bytes();
        });

        Assert.InRange(read, 50, 950);
    }

    // Elements change places whole, so that the XML stays well-formed and the reader has something to read.
    private static string Swap(string text, Random random)
    {
        string[] names = ["w:p", "w:tc", "w:tr", "w:tbl", "w:r", "w:t", "w:pPr", "w:drawing"];
        var (from, to) = (names[random.Next(names.Length)], names[random.Next(names.Length)]);
        return text.Replace($"<{from}>", $"<{to}>", StringComparison.Ordinal).Replace($"</{from}>", $"</{to}>", StringComparison.Ordinal);
    }

    [Fact]
    public void Bombs_and_entities_are_refused_by_a_named_limit()
    {
        Assert.Equal("word-broken", Document("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>" + Open + "&b;" + Close));
        Assert.Equal("word-broken", Document("<!DOCTYPE a [<!ENTITY b 'bbbbbbbb'><!ENTITY c '&b;&b;&b;'>]>" + Open + "&c;" + Close));
        Assert.Equal("word-too-large", Document(Open + string.Concat(Enumerable.Repeat("<w:p>", 300)) + string.Concat(Enumerable.Repeat("</w:p>", 300)) + Close));
        Assert.Equal("word-too-large", Document(Open + string.Concat(Enumerable.Repeat("<w:p/>", 500_000)) + Close));
        Assert.Equal("word-too-large", Document(Open + new string(' ', 30_000_000) + Close));
        Assert.Equal("word-too-large", WordFormatTests.Refused(WordFile.Of(Body).With("word/media/image1.png", new byte[50_000_000])));
        var many = WordFile.Of(Body);
        for (var i = 0; i < 2_100; i++)
        {
            many.With($"word/media/{i}.png", [1]);
        }

        Assert.Equal("word-too-large", WordFormatTests.Refused(many));
    }

    [Fact]
    public void A_large_document_takes_no_time_beyond_its_length()
    {
        var file = WordFile.Of(P("Tít", "Title") + string.Concat(Enumerable.Range(0, 15_000).Select(i => Item($"Mục {i}", (i / 5_000 % 2) + 1)))).Bytes();

        var watch = Stopwatch.StartNew();
        var article = ArticleReader.Read("a.docx", file);

        Assert.Equal([5_000, 5_000, 5_000], article.Blocks.Cast<ItemList>().Select(list => list.Items.Count));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    private static string Document(string xml) => WordFormatTests.Refused(WordFile.Of("").With("word/document.xml", xml));

    private static int Mutate(byte[] sample, int times, Func<List<byte>, Random, byte[]> mutate)
    {
        var random = new Random(20260924);
        var read = 0;
        ArticleReader.Read("truoc.docx", WordFile.Of(Body).Bytes());
        for (var i = 0; i < times; i++)
        {
            var bytes = mutate([.. sample], random);
            var watch = Stopwatch.StartNew();
            try
            {
                var article = ArticleReader.Read("a.docx", bytes);
                NewsPortal.Content.Bodies.Body.Of(article);
                foreach (var picture in article.Pictures)
                {
                    picture.Read();
                }

                read++;
            }
            catch (ArticleFormatException refused)
            {
                Assert.NotEmpty(refused.Code);
                Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
            }

            // Milliseconds on a quiet machine, far more where others work; an endless one is found either way.
            Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
        }

        return read;
    }
}
