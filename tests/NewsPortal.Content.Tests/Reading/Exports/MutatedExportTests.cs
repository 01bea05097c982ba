using System.Diagnostics;
using NewsPortal.Content.Bodies;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Tests.Support;

namespace NewsPortal.Content.Tests.Reading.Exports;

/// <summary>Exports damaged at random: each part is read or refused with a reason. Nothing else may come out.</summary>
public sealed class MutatedExportTests
{
    private const int Files = 1_500;

    private static readonly byte[][] Pieces =
    [
        [0], [1], [0xC3], [0xED, 0xA0, 0x80], [0xFF, 0xFE], "]]>"u8.ToArray(), "<![CDATA["u8.ToArray(), "&"u8.ToArray(), "&#xD800;"u8.ToArray(), "&nbsp;"u8.ToArray(),
        "<item>"u8.ToArray(), "</item>"u8.ToArray(), "<!DOCTYPE a [<!ENTITY b 'c'>]>"u8.ToArray(), "<!--"u8.ToArray(), "[caption x=\"1\"]"u8.ToArray(), "[/caption]"u8.ToArray(),
        "[gallery ids=\"32\"]"u8.ToArray(), "\\ud800"u8.ToArray(), "\\u0000"u8.ToArray(), "\""u8.ToArray(), "{"u8.ToArray(), "}"u8.ToArray(), "[["u8.ToArray(), "null"u8.ToArray(), "1e999"u8.ToArray(),
        "\r"u8.ToArray(), "\n"u8.ToArray(), " xmlns:wp=\"x\""u8.ToArray(), "<"u8.ToArray(), ">"u8.ToArray(), "<table><tr><td>"u8.ToArray(), "\u0301"u8.ToArray(), "encoding='windows-1258'"u8.ToArray(),
    ];

    [Fact]
    public void Damaged_exports_are_read_or_refused_with_a_reason_and_in_time()
    {
        var random = new Random(26082019);
        var samples = Directory.GetFiles(ExportSamples.Folder).Where(path => !path.EndsWith(".expected.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();
        var read = 0;
        for (var i = 0; i < Files; i++)
        {
            var clock = Stopwatch.StartNew();
            foreach (var part in ExportSamples.Read(IncomingFile.Of("a.xml", Mutate(samples[i % samples.Length], random))))
            {
                read += part.Article is null ? 0 : 1;
                Assert.True(part.Refused is null || (part.Refused.Code.Length > 0 && part.Refused.Message.EndsWith('.')));
                Assert.True(part.Article is not { } article || i % 8 > 0 || Record.Exception(() => Body.Of(article)) is null or ArticleFormatException);
            }

            Assert.InRange(clock.Elapsed.TotalSeconds, 0, 5);
        }

        Assert.InRange(read, Files / 2, int.MaxValue);
    }

    private static byte[] Mutate(byte[] sample, Random random)
    {
        var bytes = sample.ToList();
        for (var change = random.Next(1, 6); change > 0; change--)
        {
            var at = random.Next(bytes.Count + 1);
            switch (random.Next(8))
            {
                case 0 when at < bytes.Count:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(60), bytes.Count - at));
                    break;
                case 2 when random.Next(4) == 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(0, Math.Min(300, bytes.Count)));
                    break;
                default:
                    bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                    break;
            }
        }

        return [.. bytes];
    }
}
