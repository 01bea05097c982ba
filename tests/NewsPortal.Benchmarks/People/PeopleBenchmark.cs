using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using NewsPortal.Content;
using NewsPortal.Content.People;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Benchmarks.People;

/// <summary>
/// `bench people GOLD`: finds the people of articles whose people somebody marked by reading (docs/quality.md tells the
/// format) and prints precision and recall, of persons and of the offices beside their names. `--show` lists every miss;
/// articles without marks are only listed.
/// </summary>
internal static class PeopleBenchmark
{
    /// <returns>0: measured; 2: there is nothing to measure.</returns>
    public static int Run(string path, bool shows, TextWriter output)
    {
        if (!File.Exists(path))
        {
            output.WriteLine($"Không có tệp {path}.");
            return 2;
        }

        output.WriteLine(Speed(path));
        var parts = new SortedDictionary<string, (Score People, Score Titles, int Articles)>(StringComparer.Ordinal);
        foreach (var row in File.ReadLines(path).Where(line => line.Length > 0))
        {
            using var json = JsonDocument.Parse(row);
            var article = json.RootElement;
            var found = Find(article);
            if (!article.TryGetProperty("people", out var marks))
            {
                output.WriteLine($"{Id(article)}: {string.Join("; ", found.Select(Line))}");
                continue;
            }

            var part = Id(article).Split('-')[0];
            var (people, titles, articles) = parts.GetValueOrDefault(part, (new Score(), new Score(), 0));
            people.Add(found.Select(person => NameText.KeyOf(person.Name)), marks.EnumerateArray().Select(mark => NameText.KeyOf(Text(mark, "name"))));
            titles.Add(found.SelectMany(Titles), marks.EnumerateArray().SelectMany(Titles));
            parts[part] = (people, titles, articles + 1);
            if (shows)
            {
                Show(article, found, marks, output);
            }
        }

        foreach (var (part, (people, titles, articles)) in parts)
        {
            output.WriteLine($"{part}: {articles} bài\n  người   {people}\n  chức vụ {titles}");
        }

        return 0;
    }

    // Warm, the best of five rounds: what an import pays for an article of 8 KB, about 6,000 letters.
    private static string Speed(string path)
    {
        var articles = File.ReadLines(path).Where(line => line.Length > 0).Take(200).Select(line => Parsed(JsonDocument.Parse(line).RootElement)).ToList();
        var letters = articles.Sum(article => article.Blocks.Sum(block => block.Words().Length) + article.Lede.Length + article.Headline.Length);
        var best = Enumerable.Range(0, 5).Min(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            for (var round = 0; round < 10; round++)
            {
                articles.ForEach(article => PeopleFinder.Find(article.Headline, article.Lede, article.Blocks));
            }

            return Stopwatch.GetElapsedTime(start);
        });
        return string.Create(CultureInfo.InvariantCulture, $"{best.TotalMicroseconds / 10 / letters * 6000:0} µs một lõi cho mỗi 6.000 chữ cái");
    }

    private static IReadOnlyList<StoryPerson> Find(JsonElement article)
    {
        var (headline, lede, blocks) = Parsed(article);
        return PeopleFinder.Find(headline, lede, blocks);
    }

    private static (string Headline, string Lede, IReadOnlyList<Block> Blocks) Parsed(JsonElement article)
    {
        var blocks = article.GetProperty("lines").EnumerateArray().Select((line, i) => new Paragraph(VietnameseText.Clean(line.GetString() ?? "")) { Line = i + 1 });
        var lede = article.TryGetProperty("lede", out var l) || article.TryGetProperty("sapo", out l) ? l.GetString() : null;
        return (VietnameseText.Clean(Text(article, "headline")), VietnameseText.Clean(lede ?? ""), [.. blocks]);
    }

    private static void Show(JsonElement article, IReadOnlyList<StoryPerson> found, JsonElement marks, TextWriter output)
    {
        var (expected, actual) = (marks.EnumerateArray().SelectMany(All).ToHashSet(), found.SelectMany(All).ToHashSet());
        foreach (var (sign, wrong) in actual.Except(expected).Select(text => ('+', text)).Concat(expected.Except(actual).Select(text => ('-', text))))
        {
            output.WriteLine($"{Id(article)} {sign} {wrong}");
        }
    }

    private static IEnumerable<string> All(StoryPerson person) => Titles(person).Prepend(NameText.KeyOf(person.Name));

    private static IEnumerable<string> All(JsonElement mark) => Titles(mark).Prepend(NameText.KeyOf(Text(mark, "name")));

    private static IEnumerable<string> Titles(StoryPerson person) => person.Titles.Select(title => $"{NameText.KeyOf(person.Name)} | {Key(title)}").Distinct();

    private static IEnumerable<string> Titles(JsonElement mark) =>
        mark.GetProperty("titles").EnumerateArray().Select(title => $"{NameText.KeyOf(Text(mark, "name"))} | {Key(title.GetString()!)}").Distinct();

    private static string Key(string title) => Folding.Fold(title);

    private static string Id(JsonElement article) => article.GetProperty("id").ToString();

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static string Line(StoryPerson person) => $"{person.Name} ×{person.Mentions.Count}{string.Concat(person.Titles.Select(title => $" [{title}]"))}";

    private sealed class Score
    {
        private int right;
        private int wrong;
        private int missed;

        public void Add(IEnumerable<string> found, IEnumerable<string> marked)
        {
            var (actual, expected) = (found.ToHashSet(), marked.ToHashSet());
            right += actual.Count(expected.Contains);
            wrong += actual.Count(text => !expected.Contains(text));
            missed += expected.Count(text => !actual.Contains(text));
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture,
            $"đúng {right}, thừa {wrong}, sót {missed}; precision {(double)right / Math.Max(1, right + wrong):0.000}, recall {(double)right / Math.Max(1, right + missed):0.000}");
    }
}
