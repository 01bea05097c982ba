using System.Text;

namespace NewsPortal.Benchmarks;

/// <summary>
/// Makes seed files of about 8 KB in Vietnamese: words of our own demo pieces in new sentences. The same number gives the
/// same file on every machine.
/// </summary>
internal sealed class SeedMill
{
    private const int FileBytes = 8 * 1024;
    private const string Footer = "Đọc thêm\n\nTin mới Emagazine Truyền hình Podcast";

    private static readonly string[] Topics = ["Chợ quê", "Nghề cũ làng xưa", "Sông nước", "Trường lớp", "Câu hát xứ Nghệ", "Mùa màng", "Đường đi"];

    private readonly string[] words;

    private SeedMill(string[] words) => this.words = words;

    /// <summary>From the pieces in seeds/ of this clone.</summary>
    public static SeedMill OfDemoPieces()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "NewsPortal.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return Of(Path.Combine(folder ?? throw new InvalidOperationException("The benchmark does not lie in a clone of the repository."), "seeds"));
    }

    private static SeedMill Of(string folder)
    {
        var words = Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadAllText(file).Split([' ', '\n', '.', ',', ':', ';', '“', '”', '(', ')', '-', '…', '?', '!'], StringSplitOptions.RemoveEmptyEntries))
            .Where(word => word.All(char.IsLetter) && word.Length < 8)
            .Select(word => word.ToLowerInvariant());
        return new SeedMill([.. words]);
    }

    /// <summary>Writes files <c>bai-000000.txt</c>… into a folder, a thousand a folder below it.</summary>
    public void Write(string folder, int count)
    {
        for (var number = 0; number < count; number++)
        {
            var below = Directory.CreateDirectory(Path.Combine(folder, $"{number / 1000:000}"));
            File.WriteAllText(Path.Combine(below.FullName, $"bai-{number:000000}.txt"), Text(number));
        }
    }

    public string Text(int number)
    {
        // Numbers for a benchmark, not secrets.
#pragma warning disable CA5394
        var dice = new Random(number);
        var text = new StringBuilder(FileBytes);
        var headline = Sentence(dice, 9, 15)[..^1];
        text.Append(headline).Append("\n\n(NewsPortal) - ").Append(Sentence(dice, 25, 40)).Append("\n\n");
        for (var bytes = 0; bytes < FileBytes - 500;)
        {
            var paragraph = string.Join(' ', Enumerable.Range(0, dice.Next(2, 6)).Select(_ => Sentence(dice, 8, 26)));
            if (dice.Next(8) == 0)
            {
                paragraph = $"{headline}\n\n{Sentence(dice, 10, 20)}";
            }

            bytes += Encoding.UTF8.GetByteCount(paragraph) + 2;
            text.Append(paragraph).Append("\n\n");
        }

        return text.Append("Chủ đề ").Append(Topics[dice.Next(Topics.Length)]).Append("\n\n").Append(Footer).Append('\n').ToString();
    }

    private string Sentence(Random dice, int least, int most)
    {
        var count = dice.Next(least, most);
        var sentence = string.Join(' ', Enumerable.Range(0, count).Select(_ => words[dice.Next(words.Length)]));
        return char.ToUpperInvariant(sentence[0]) + sentence[1..] + ".";
    }
#pragma warning restore CA5394
}
