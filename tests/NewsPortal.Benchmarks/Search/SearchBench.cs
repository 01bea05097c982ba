using System.Globalization;
using System.Text.Json;

namespace NewsPortal.Benchmarks.Search;

/// <summary>
/// `bench search GOLD`: imports the articles of the gold queries with the real program, asks the live API every query, and
/// says how often the right article is first, among five, and at which place on the mean.
/// </summary>
internal static class SearchBench
{
    private const int Looked = 10;

    /// <param name="gold">The folder search-gold.</param>
    /// <param name="program">NewsPortal.Web.dll.</param>
    /// <param name="slice">So many articles instead of all.</param>
    /// <param name="kept">Where the stores stay for the next run; null: nowhere.</param>
    /// <param name="showsMisses">Prints what was found instead.</param>
    public static async Task<int> RunAsync(string gold, string program, int slice, string? kept, bool showsMisses)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var folder = kept ?? Directory.CreateTempSubdirectory("newsportal-search-").FullName;
        Directory.CreateDirectory(folder);
        try
        {
            var known = Gold.KnownItems(gold);
            var scale = Path.Combine(folder, "scale.jsonl");
            Gold.WriteScale(gold, known, slice, scale);
            Console.WriteLine("| loại câu hỏi | câu | hit@1 | phần chỉnh | phần giữ lại | recall@5 | MRR |\n|---|---|---|---|---|---|---|");
            await using (var site = await LiveSite.OpenAsync(program, Path.Combine(folder, "scale"), scale))
            {
                var results = await AskAsync(site, known, showsMisses);
                foreach (var kind in results.GroupBy(result => result.Query.Kind))
                {
                    Row(kind.Key, [.. kind]);
                }

                Row("**mọi câu về một bài**", results);
            }

            var related = Path.Combine(folder, "related.jsonl");
            Gold.WriteRelated(gold, related);
            await using (var site = await LiveSite.OpenAsync(program, Path.Combine(folder, "related"), related))
            {
                Row("**chủ đề** (related-gold)", await AskAsync(site, Gold.Topics(gold), showsMisses));
            }

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

    private static async Task<List<Result>> AskAsync(LiveSite site, IEnumerable<GoldQuery> queries, bool showsMisses)
    {
        var results = new List<Result>();
        foreach (var query in queries)
        {
            using var answer = await site.Reader.GetAsync(new Uri($"/api/articles?limit={Looked}&q={Uri.EscapeDataString(query.Text)}", UriKind.Relative));
            answer.EnsureSuccessStatusCode();
            using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
            var items = json.RootElement.GetProperty("items").EnumerateArray().ToList();
            var keys = items.Select(item => item.GetProperty("key").GetString()!).ToList();
            results.Add(new(query, keys));
            if (showsMisses && !query.Right.Contains(keys.FirstOrDefault()))
            {
                var first = items.Count == 0 ? "(không bài nào)" : items[0].GetProperty("headline").GetString();
                Console.WriteLine($"  {query.Kind}: {query.Text}\n    bài đầu: {first}; bài đúng ở chỗ {keys.FindIndex(query.Right.Contains) + 1} ({query.Right[0]})");
            }
        }

        return results;
    }

    private static void Row(string name, List<Result> results)
    {
        static string Share(List<Result> some) => some.Count == 0 ? "–" : $"{some.Average(result => result.IsFirst):0.000}";
        Console.WriteLine($"| {name} | {results.Count} | {Share(results)} | {Share([.. results.Where(result => !result.Query.IsHeldOut)])} | "
            + $"{Share([.. results.Where(result => result.Query.IsHeldOut)])} | {results.Average(result => result.InFive):0.000} | {results.Average(result => result.Reciprocal):0.000} |");
    }

    private sealed record Result(GoldQuery Query, List<string> Keys)
    {
        public double IsFirst => Query.Right.Contains(Keys.FirstOrDefault()) ? 1 : 0;
        public double InFive => (double)Query.Right.Count(Keys.Take(5).Contains) / Math.Min(5, Query.Right.Count);
        public double Reciprocal => Keys.FindIndex(key => Query.Right.Contains(key)) is var place and >= 0 ? 1.0 / (place + 1) : 0;
    }
}
