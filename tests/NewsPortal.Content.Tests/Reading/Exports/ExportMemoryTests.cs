using System.Text;
using NewsPortal.Content.Reading;

namespace NewsPortal.Content.Tests.Reading.Exports;

/// <summary>Nothing else runs while memory is measured.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

/// <summary>An export of any length needs the memory of one article.</summary>
[Collection(nameof(Alone))]
public sealed class ExportMemoryTests
{
    private const int FileMegabytes = 64;
    private const long MostGrowth = 24L * 1024 * 1024;

    private static readonly string Text = string.Concat(Enumerable.Repeat("Nước biển vào ruộng lúc triều lên, nằm lại trong những ô rộng và nông. ", 200));

    [Fact]
    public void WordPress() => Grows("<rss xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:wp='http://wordpress.org/export/1.2/'><channel>\n",
        number => $"<item><title>Bài {number}</title><link>https://baomau.example/{number}</link><content:encoded><![CDATA[{Text}]]></content:encoded><wp:post_type>post</wp:post_type></item>\n", "</channel></rss>");

    [Fact]
    public void Ghost() => Grows("{\"db\":[{\"data\":{\"posts\":[\n",
        number => $"{(number == 0 ? "" : ",")}{{\"id\":\"{number}\",\"slug\":\"bai-{number}\",\"title\":\"Bài {number}\",\"html\":\"<p>{Text}</p>\"}}\n", "]}}]}");

    [Fact]
    public void Json_lines() => Grows("", number => $"{{\"title\":\"Bài {number}\",\"text\":\"{Text}\"}}\n", "");

    [Fact]
    public void Json_array() => Grows("[", number => $"{(number == 0 ? "" : ",")}{{\"title\":\"Bài {number}\",\"text\":\"{Text}\"}}", "]");

    private static void Grows(string start, Func<int, string> item, string end)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var written = Write(path, start, item, end);
            var (read, early, latest) = (0, 0L, 0L);
            foreach (var part in ArticleReader.Split(new IncomingFile("a.xml", new FileInfo(path).Length, () => File.OpenRead(path)), ReadingRules.None))
            {
                read++;
                _ = read % 50 == 0 ? part.Read() : null;
                early = read == 100 ? GC.GetTotalMemory(forceFullCollection: true) : early;
                latest = read == written ? GC.GetTotalMemory(forceFullCollection: true) : latest;
            }

            Assert.Equal(written, read);
            Assert.InRange(latest - early, long.MinValue, MostGrowth);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static int Write(string path, string start, Func<int, string> item, string end)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false));
        file.Write(start);
        var number = 0;
        for (; file.BaseStream.Position < FileMegabytes * 1024L * 1024; number++)
        {
            file.Write(item(number));
        }

        file.Write(end);
        return number;
    }
}
