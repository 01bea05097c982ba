using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using AngleSharp.Dom;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Tests.Support;
using NewsPortal.Content.Vietnamese;
using Xunit.Abstractions;

namespace NewsPortal.Content.Tests.Reading.Html;

/// <summary>Saved pages of papers all over the world, with the right article beside them: how much of it is read.</summary>
public sealed class ExtractionScoreTests(ITestOutputHelper output)
{
    private const string Data = "html-extraction";

    private static readonly string Folder = SharedData.Find(Data) ?? "";

    [SharedDataFact(Data)]
    public void Newspaper_pages_give_their_headline_time_and_text()
    {
        var score = new Score();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Folder, "fundus"), "*.html.gz", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (Expected(path) is not { } expected)
            {
                continue;
            }

            var body = expected.GetProperty("body");
            var texts = body.GetProperty("summary").EnumerateArray()
                .Concat(body.GetProperty("sections").EnumerateArray().SelectMany(part => part.GetProperty("headline").EnumerateArray().Concat(part.GetProperty("paragraphs").EnumerateArray())));
            score.Add(Path.GetFileName(path), Read(path), string.Join(' ', texts.Select(text => text.GetString())), expected.GetProperty("title").GetString(),
                expected.TryGetProperty("publishing_date", out var time) ? DateTimeOffset.Parse(time.GetString()!, CultureInfo.InvariantCulture) : null);
        }

        Report("fundus", score);
        Assert.True(score.Title >= 0.95 && score.Time >= 0.9 && score.Words >= 0.9, score.ToString());
    }

    [SharedDataFact(Data)]
    public void Article_bodies_of_many_sites_are_found()
    {
        using var truth = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "scrapinghub", "ground-truth.json")));
        var score = new Score();
        foreach (var page in truth.RootElement.EnumerateObject())
        {
            var path = Path.Combine(Folder, "scrapinghub", "html", page.Name + ".html.gz");
            score.Add(page.Name[..8], Read(path), page.Value.GetProperty("articleBody").GetString()!);
        }

        Report("scrapinghub", score);
        Assert.True(score.Words >= 0.93, score.ToString());
    }

    [SharedDataFact(Data)]
    public void Hard_pages_are_read_as_the_browser_reads_them()
    {
        var score = new Score();
        foreach (var folder in Directory.EnumerateDirectories(Path.Combine(Folder, "readability")).Order(StringComparer.Ordinal))
        {
            using var meta = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "expected-metadata.json")));
            using var expected = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder, "expected.html")));
            score.Add(Path.GetFileName(folder), Read(Path.Combine(folder, "source.html")), string.Join(' ', expected.Body!.Descendants<IText>().Select(text => text.Data)), meta.RootElement.GetProperty("title").GetString());
        }

        // Two of them are a few words that show a browser's quirk, and are no article here.
        Report("readability", score);
        Assert.True(score.Words >= 0.74, score.ToString());
    }

    private void Report(string name, Score score)
    {
        score.Lines.ForEach(output.WriteLine);
        output.WriteLine($"{name}: {score}");
    }

    private static JsonElement? Expected(string path)
    {
        var name = Path.GetFileName(path);
        var answers = Path.Combine(Path.GetDirectoryName(path)!, name[..name.IndexOf('_', StringComparison.Ordinal)] + ".json");
        using var json = JsonDocument.Parse(File.ReadAllBytes(answers));

        // One answer a generation of the paper's layout, in the order of the pages.
        var pages = Directory.GetFiles(Path.GetDirectoryName(path)!, name[..name.IndexOf('_', StringComparison.Ordinal)] + "_*.html.gz").Order(StringComparer.Ordinal).ToList();
        var versions = json.RootElement.EnumerateObject().ToList();
        return pages.Count == versions.Count ? versions[pages.IndexOf(path)].Value.Clone() : null;
    }

    private static ParsedArticle? Read(string path)
    {
        using var file = File.OpenRead(path);
        using var bytes = new MemoryStream();
        using Stream content = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        content.CopyTo(bytes);
        try
        {
            return ArticleReader.Read("trang.html", bytes.ToArray());
        }
        catch (ArticleFormatException)
        {
            return null;
        }
    }

    private sealed class Score
    {
        private readonly List<bool> titles = [];
        private readonly List<bool> times = [];
        private readonly List<double> words = [];

        public List<string> Lines { get; } = [];
        public double Title => titles.Count == 0 ? 1 : titles.Count(right => right) / (double)titles.Count;
        public double Time => times.Count == 0 ? 1 : times.Count(right => right) / (double)times.Count;
        public double Words => words.Average();

        public void Add(string name, ParsedArticle? article, string text, string? title = null, DateTimeOffset? time = null)
        {
            if (title is not null)
            {
                titles.Add(article is not null && VietnameseText.SameLineKey(article.Headline) == VietnameseText.SameLineKey(VietnameseText.Clean(title)));
            }

            if (time is not null)
            {
                times.Add(article?.PublishedAt == time);
            }

            words.Add(article is null ? 0 : F1(string.Join(' ', article.Blocks.Select(block => block.Words()).Prepend(article.Lede)), text));
            Lines.Add($"{name}: words {words[^1]:F3} headline {(title is null || titles[^1] ? "right" : $"“{article?.Headline}” for “{title}”")} time {(time is null || times[^1] ? "right" : $"{article?.PublishedAt:u} for {time:u}")}");
        }

        public override string ToString() => $"{words.Count} pages, headline exact {Title:P0}, time exact {Time:P0}, words F1 {Words:F3}";

        private static double F1(string read, string expected)
        {
            var left = Count(read);
            var right = Count(expected);
            var shared = left.Sum(word => Math.Min(word.Value, right.GetValueOrDefault(word.Key)));
            return 2.0 * shared / Math.Max(1, left.Values.Sum() + right.Values.Sum());
        }

        private static Dictionary<string, int> Count(string text) =>
            Folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());
    }
}
