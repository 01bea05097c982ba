using System.Text;

namespace NewsPortal.Content.Tests.Support;

/// <summary>Spoils files as disks, programs and attackers do; the same seed gives the same files.</summary>
internal sealed class Mutator(int seed)
{
    private const int LongLine = 200_000;

    private static readonly byte[][] Pieces =
    [
        [0], [0, 0, 0, 0], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0xC3], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0x80], [0x1A], [0x85], [0x01, 0x02, 0x05],
        .. new[]
        {
            "\r", "\n\n\n", "((((", "“", "” – ", "26/8", "99999999999999999999/8", "Chủ đề", "\nĐọc thêm\n", "Ảnh:", "🙂", "\u0301\u0301\u0301", "..", "***[[", "\u2028", "anh-1.jpg\n", "Emagazine\n",
            "a^'o+?dd", "\\.\\?", "ViÖt Nam", "Vieät Nam", "Viá»‡t Nam", "26/08/2025 15:30", "<html>", "\u202E", "\uFFFD", "\uFFFE", "---\n", "\t", "(Baohatinh.vn) - ",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private readonly Random random = new(seed);

    public byte[] Spoil(byte[] sample)
    {
        var bytes = sample.ToList();
        for (var change = random.Next(1, 8); change > 0; change--)
        {
            Change(bytes, random.Next(bytes.Count + 1));
        }

        return [.. bytes];
    }

    private void Change(List<byte> bytes, int at)
    {
        switch (random.Next(10))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                bytes.RemoveRange(at, Math.Min(random.Next(1, 60), bytes.Count - at));
                break;
            case 2:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 3:
                bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 3000), bytes.Count - at)));
                break;
            case 4:
                SwapLines(bytes);
                break;
            case 5 when random.Next(20) == 0:
                bytes.InsertRange(at, Repeat(Pieces[random.Next(Pieces.Length)], LongLine));
                break;
            case 6:
                bytes.InsertRange(at, Repeat(Pieces[random.Next(Pieces.Length)], random.Next(1, 400)));
                break;
            case 7:
                bytes.InsertRange(at, Enumerable.Range(0, random.Next(1, 30)).Select(_ => (byte)random.Next(256)));
                break;
            default:
                bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                break;
        }
    }

    private static IEnumerable<byte> Repeat(byte[] piece, int length) => Enumerable.Repeat(piece, Math.Max(1, length / piece.Length)).SelectMany(part => part);

    private void SwapLines(List<byte> bytes)
    {
        var lines = Split(bytes);
        var (a, b) = (random.Next(lines.Count), random.Next(lines.Count));
        (lines[a], lines[b]) = (lines[b], lines[a]);
        bytes.Clear();
        bytes.AddRange(lines.SelectMany(line => line));
    }

    private static List<byte[]> Split(List<byte> bytes)
    {
        var lines = new List<byte[]>();
        var start = 0;
        for (var end = bytes.IndexOf((byte)'\n'); end >= 0; end = bytes.IndexOf((byte)'\n', start))
        {
            lines.Add([.. bytes.GetRange(start, end + 1 - start)]);
            start = end + 1;
        }

        lines.Add([.. bytes.GetRange(start, bytes.Count - start)]);
        return lines;
    }
}
