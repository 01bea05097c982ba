using System.Text.Json;
using NewsPortal.Content.Reading.Exports;

namespace NewsPortal.Content.Reading.JsonLines;

/// <summary>Blocks as <c>import --json</c> prints them, read back.</summary>
internal static class BlockRecord
{
    public static ParsedArticle Add(ParsedArticle article, JsonElement blocks, int line, IncomingFile file)
    {
        IReadOnlyList<Block> read;
        try
        {
            read = [.. FileReport.ReadBlocks(blocks).Select(block => Clean(block, line))];
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or NotSupportedException)
        {
            throw Malformed(line);
        }

        return ExportBody.WithPictures(article with { Blocks = read }, read.OfType<Figure>().Select(figure => figure.Picture).OfType<string>(), file);
    }

    public static DateHint? DateHint(JsonElement hint, int line) => hint.ValueKind == JsonValueKind.Object
        && Number(hint, "day") is { } day and >= 1 and <= 31 && Number(hint, "month") is { } month and >= 1 and <= 12
        ? new DateHint(day, month, Number(hint, "year"))
        : throw new ArticleFormatException("malformed-block", line, $"Dòng {line}: “dateHint” không phải ngày và tháng.");

    private static int? Number(JsonElement hint, string name) =>
        hint.TryGetProperty(name, out var field) && field.ValueKind == JsonValueKind.Number && field.TryGetInt32(out var number) ? number : null;

    // Whoever wrote the file may have edited it: it is held to what the readers of other formats make.
    private static Block Clean(Block? block, int line) => block switch
    {
        Paragraph paragraph => paragraph with { Text = Text(paragraph.Text, line), Line = 1 },
        Subheading subheading => subheading with { Text = Text(subheading.Text, line), Line = 1 },
        PullQuote quote => new PullQuote(Text(quote.Text, line), Text(quote.Quote, line), ExportText.Of(quote.Speaker, line)) { Line = 1 },
        Figure figure => new Figure(
            ExportText.Of(figure.Caption, line), ExportText.Of(figure.Credit, line),
            ExportText.Of(figure.Alt, line), ExportText.Of(figure.Picture, line))
        { Line = 1 },
        ItemList list => new ItemList([.. list.Items.Select(item => Text(item, line))], list.Numbered) { Line = 1 },
        Table { Rows: [var head, ..] rows } when head is not null && rows.All(row => row?.Count == head.Count) =>
            new Table([.. rows.Select(row => row.Select(cell => ExportText.Of(cell, line) ?? "").ToList())]) { Line = 1 },
        _ => throw Malformed(line),
    };

    private static string Text(string? text, int line) => ExportText.Of(text, line) ?? throw Malformed(line);

    private static ArticleFormatException Malformed(int line) =>
        new("malformed-block", line, $"Dòng {line}: “blocks” không đúng dạng mà lệnh import --json ghi ra.");
}
