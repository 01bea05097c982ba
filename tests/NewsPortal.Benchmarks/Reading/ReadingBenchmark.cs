using System.Text.Json;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Benchmarks.Reading;

/// <summary>
/// `bench reading CASES`: reads every case of a folder and compares what `import --json` would print with the answer
/// beside it (<c>NAME.expected.json</c>): how many are right, field by field, and how many are right in all.
/// </summary>
internal static class ReadingBenchmark
{
    private static readonly string[] Fields = ["headline", "source", "sapo", "date_hint", "blocks", "figures", "paragraphs", "topics", "related"];

    /// <returns>0: every case is right in all; 1: some are not; 2: there is no case.</returns>
    public static int Run(string folder, TextWriter output)
    {
        var answers = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.expected.json").Order(StringComparer.Ordinal).ToList() : [];
        if (answers.Count == 0)
        {
            output.WriteLine($"Không có trường hợp nào (*.expected.json) trong {folder}.");
            return 2;
        }

        var right = Fields.ToDictionary(field => field, _ => 0);
        var all = 0;
        foreach (var answer in answers)
        {
            var wrong = WrongFields(answer);
            foreach (var field in Fields.Except(wrong.Select(pair => pair.Field)))
            {
                right[field]++;
            }

            all += wrong.Count == 0 ? 1 : 0;
            foreach (var (field, expected, actual) in wrong)
            {
                output.WriteLine($"{Path.GetFileName(answer)}: {field}\n  phải là  {Short(expected)}\n  đọc thành {Short(actual)}");
            }
        }

        output.WriteLine();
        foreach (var field in Fields)
        {
            output.WriteLine($"{field,-12} {right[field],6} / {answers.Count}  {100.0 * right[field] / answers.Count,6:0.0} %");
        }

        output.WriteLine($"{"tất cả đúng",-12} {all,6} / {answers.Count}  {100.0 * all / answers.Count,6:0.0} %");
        return all == answers.Count ? 0 : 1;
    }

    private static List<(string Field, string Expected, string Actual)> WrongFields(string answer)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(answer));
        var expected = json.RootElement.GetProperty("expected");
        var ignoreCase = json.RootElement.TryGetProperty("compare", out var compare) && compare.GetString() == "casefold";
        using var report = JsonDocument.Parse(ReportOf(Path.Combine(Path.GetDirectoryName(answer)!, json.RootElement.GetProperty("file").GetString()!)));
        var comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return
        [
            .. Fields.Where(field => field is not ("figures" or "paragraphs") || expected.TryGetProperty("blocks", out _))
                .Select(field => (Field: field, Expected: Expected(expected, field), Actual: Actual(report.RootElement, field)))
                .Where(triple => !string.Equals(triple.Expected, triple.Actual, comparison)),
        ];
    }

    private static string ReportOf(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            var article = ArticleReader.Read(name, File.ReadAllBytes(path));
            return FileReport.Of(name, ImportStatus.New, article).ToJson();
        }
        catch (Content.ArticleFormatException problem)
        {
            return FileReport.Rejected(name, problem.AsFinding()).ToJson();
        }
    }

    // Both sides become one comparable text; in the answers a block is a figure or a paragraph, nothing else.
    private static string Expected(JsonElement expected, string field) => field switch
    {
        "blocks" => Lines(expected.GetProperty("blocks"), block => Block(block, block.GetProperty("type").GetString()!)),
        "figures" => Kinds(expected.GetProperty("blocks"), "type", "figure"),
        "paragraphs" => Kinds(expected.GetProperty("blocks"), "type", "paragraph"),
        "date_hint" => Hint(expected.GetProperty("date_hint")),
        "topics" or "related" => Lines(expected.GetProperty(field), item => Clean(item.GetString())),
        _ => Clean(expected.GetProperty(field).GetString()),
    };

    private static string Actual(JsonElement report, string field) => field switch
    {
        "blocks" => Lines(report.GetProperty("blocks"), block => Block(block, KindOf(block))),
        "figures" => Lines(report.GetProperty("blocks"), block => KindOf(block) == "figure" ? "·" : ""),
        "paragraphs" => Lines(report.GetProperty("blocks"), block => KindOf(block) == "paragraph" ? "·" : ""),
        "date_hint" => Hint(report.GetProperty("dateHint")),
        "sapo" => Clean(report.GetProperty("lede").GetString()),
        "topics" or "related" => Lines(report.GetProperty(field), item => Clean(item.GetString())),
        _ => Clean(report.GetProperty(field).GetString()),
    };

    private static string KindOf(JsonElement block) => block.GetProperty("kind").GetString() == "figure" ? "figure" : "paragraph";

    private static string Block(JsonElement block, string kind) =>
        $"{kind}: {Clean(block.GetProperty(kind == "figure" ? "caption" : "text").GetString())}";

    private static string Kinds(JsonElement blocks, string name, string kind) =>
        Lines(blocks, block => block.GetProperty(name).GetString() == kind ? "·" : "");

    private static string Hint(JsonElement hint) => hint.ValueKind == JsonValueKind.Null
        ? ""
        : $"{hint.GetProperty("day")}/{hint.GetProperty("month")}/{hint.GetProperty("year")}";

    private static string Lines(JsonElement items, Func<JsonElement, string> text) =>
        string.Join('\n', items.EnumerateArray().Select(text).Where(line => line.Length > 0));

    private static string Clean(string? text) => text is null ? "" : VietnameseText.Clean(text);

    private static string Short(string text) => text.Length <= 200 ? text.ReplaceLineEndings(" ⏎ ") : $"{text[..200].ReplaceLineEndings(" ⏎ ")} […]";
}
