using System.Globalization;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Markdown;

/// <summary>
/// <c>corrections:</c>, a day and what was put right: <c>2026-11-23: Bản trước viết …</c>, or a list of <c>day</c> and <c>text</c>.
/// </summary>
internal static class CorrectionFields
{
    public static IReadOnlyList<Correction> Read(FieldReader fields) => fields.Field(FieldNames.Corrections)?.Value switch
    {
        null or YamlText { Text: null } => [],
        YamlMap map => [.. map.Fields.Select(field => Of(field.Line, field.Name, field.Value))],
        YamlList list => [.. list.Items.Select(OfItem)],
        var other => throw Wrong(other.Line),
    };

    public static string Day(Correction correction) => correction.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Correction OfItem(YamlValue item)
    {
        var map = item as YamlMap ?? throw Wrong(item.Line);
        var day = map.Fields.FirstOrDefault(field => field.Name == "day")?.Value as YamlText ?? throw Wrong(item.Line);
        var text = map.Fields.FirstOrDefault(field => field.Name == "text") ?? throw Wrong(item.Line);
        return Of(item.Line, day.Text ?? "", text.Value);
    }

    private static Correction Of(int line, string day, YamlValue value) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var known)
        && value is YamlText { Text: { } text } && VietnameseText.Clean(text) is { Length: > 0 } words
            ? new Correction(known, words)
            : throw Wrong(line);

    private static ArticleFormatException Wrong(int line) =>
        FieldReader.Wrong(FieldNames.Corrections, line, "phải là ngày và lời đính chính, ví dụ 2026-11-23: Bản trước viết nhầm tên xã.");
}
