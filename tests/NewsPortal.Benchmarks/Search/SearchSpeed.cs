using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace NewsPortal.Benchmarks.Search;

/// <summary>
/// `bench search-speed [--articles N]`: how long the search page with its highlights and the suggestions take over HTTP, at
/// one connection and at eight, over N articles of 8 KB each.
/// </summary>
internal static partial class SearchSpeed
{
    private const int Sample = 60;
    private const int Rounds = 4;
    private const int Connections = 8;

    public static async Task<int> RunAsync(string program, int articles, string? kept)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var folder = kept ?? Directory.CreateTempSubdirectory("newsportal-speed-").FullName;
        try
        {
            var mill = SeedMill.OfDemoPieces();
            var files = Path.Combine(folder, "files");
            if (!Directory.Exists(Path.Combine(folder, "store")))
            {
                mill.Write(Directory.CreateDirectory(files).FullName, articles);
            }

            await using var site = await LiveSite.OpenAsync(program, Path.Combine(folder, "store"), files);
            var kinds = Kinds(mill, articles);
            await MeasureAsync(site, "/tim-kiem", kinds, 1, rounds: 1, says: false); // warms the program up
            Console.WriteLine($"{articles} bài. Mili giây từ khi hỏi đến khi có đủ câu trả lời.\n\n| câu hỏi | kết nối | lần | p50 | p99 | lâu nhất |\n|---|---|---|---|---|---|");
            await MeasureAsync(site, "/tim-kiem", kinds, 1, Rounds, says: true);
            await MeasureAsync(site, "/tim-kiem", kinds, Connections, Rounds, says: true);
            var begun = kinds.SelectMany(kind => kind.Queries).SelectMany(query => new[] { 2, 3, 5, 8 }.Where(length => length <= query.Length).Select(length => query[..length]));
            await MeasureAsync(site, "/tim-kiem/goi-y", [new("gợi ý khi đang gõ", [.. begun.Distinct()])], 1, 1, says: true);
            return 0;
        }
        finally
        {
            if (kept is null)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static List<Kind> Kinds(SeedMill mill, int articles)
    {
        // Numbers for a benchmark, not secrets.
#pragma warning disable CA5394
        var dice = new Random(7);
        var texts = Enumerable.Range(0, Sample).Select(_ => mill.Text(dice.Next(articles)).Split("\n\n")).ToList();
        string[] WordsOf(string text) => [.. Words().Matches(text).Select(match => match.Value)];
        var headlines = texts.Select(text => WordsOf(text[0])).ToList();
        var ledes = texts.Select(text => WordsOf(text[1]).Skip(1).ToArray()).ToList();
        var counts = texts.SelectMany(text => text.SelectMany(WordsOf)).GroupBy(word => word.ToLowerInvariant()).OrderByDescending(same => same.Count()).Select(same => same.Key).ToList();
        string Some(string[] words, int count) => string.Join(' ', words.Skip(dice.Next(Math.Max(1, words.Length - count))).Take(count));
        return
        [
            new("một chữ hay gặp", [.. counts.Take(Sample)]),
            new("một chữ ít gặp", [.. counts.TakeLast(Sample)]),
            new("hai chữ liền của tít", [.. headlines.Select(words => Some(words, 2))]),
            new("bốn chữ rời của tít", [.. headlines.Select(words => string.Join(' ', words.Where((_, i) => i % 2 == 0).Take(4)))]),
            new("cả tít", [.. headlines.Select(words => string.Join(' ', words))]),
            new("sáu chữ liền của sapo", [.. ledes.Select(words => Some(words, 6))]),
            new("hai chữ của thân bài", [.. texts.Select(text => Some(WordsOf(text[4]), 2))]),
            new("năm chữ của thân bài", [.. texts.Select(text => Some(WordsOf(text[4]), 5))]),
        ];
#pragma warning restore CA5394
    }

    private static async Task MeasureAsync(LiveSite site, string path, List<Kind> kinds, int connections, int rounds, bool says)
    {
        var all = new List<double>();
        foreach (var kind in kinds)
        {
            var asked = Enumerable.Repeat(kind.Queries, rounds).SelectMany(queries => queries).ToList();
            var times = new List<double>();
            await Parallel.ForEachAsync(asked, new ParallelOptions { MaxDegreeOfParallelism = connections }, async (query, cancel) =>
            {
                var clock = Stopwatch.StartNew();
                using var answer = await site.Reader.GetAsync(new Uri($"{path}?q={Uri.EscapeDataString(query)}", UriKind.Relative), cancel);
                await answer.Content.ReadAsByteArrayAsync(cancel);
                var milliseconds = clock.Elapsed.TotalMilliseconds;
                lock (times)
                {
                    times.Add(answer.StatusCode == HttpStatusCode.OK ? milliseconds : double.PositiveInfinity);
                }
            });
            all.AddRange(times);
            Say(kind.Name, times);
        }

        if (kinds.Count > 1)
        {
            Say("**mọi câu**", all);
        }

        void Say(string name, List<double> times)
        {
            if (says)
            {
                times.Sort();
                Console.WriteLine($"| {name} | {connections} | {times.Count} | {times[times.Count / 2]:0.0} | {times[Math.Min(times.Count - 1, times.Count * 99 / 100)]:0.0} | {times[^1]:0.0} |");
            }
        }
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Words();

    private sealed record Kind(string Name, List<string> Queries);
}
