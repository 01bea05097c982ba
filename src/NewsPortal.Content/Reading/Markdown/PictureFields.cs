using NewsPortal.Content.Bodies;

namespace NewsPortal.Content.Reading.Markdown;

/// <summary>
/// What the front matter says of the pictures: <c>pictures:</c> with a name each and its <c>alt</c>, <c>credit</c> and
/// <c>caption</c>. It fills what the body leaves open; a picture the body does not show opens it.
/// </summary>
internal static class PictureFields
{
    public static IReadOnlyList<Figure> Read(FieldReader fields) => fields.Field(FieldNames.Pictures)?.Value switch
    {
        null or YamlText { Text: null } => [],
        YamlMap map => [.. map.Fields.Select(field => FigureOf(fields, field.Name, field.Line, field.Value))],
        YamlList list => [.. list.Items.Select(item => FigureOf(fields, null, item.Line, item))],
        var other => throw Wrong(other.Line, "phải là tên các ảnh và lời của từng ảnh"),
    };

    /// <summary>A body with what is said of its pictures, and its blocks with their lines.</summary>
    public static (string Markdown, IReadOnlyList<Block> Blocks) Apply(IReadOnlyList<Figure> figures, string markdown, int firstLine)
    {
        var blocks = BodyReader.Read(markdown, firstLine);
        if (figures.Count == 0)
        {
            return (markdown, blocks);
        }

        var byName = figures.DistinctBy(figure => figure.Picture).ToDictionary(figure => figure.Picture!);
        var shown = blocks.OfType<Figure>().Select(figure => figure.Picture).ToHashSet();
        var added = byName.Values.Where(figure => !shown.Contains(figure.Picture)).ToList();
        var filled = BodyMarkdown.WithFigures(markdown, figure => Fill(figure, byName));
        var top = BodyWriter.Write(added);
        var rest = BodyReader.Read(filled).Zip(blocks, (block, before) => block with { Line = before.Line });
        return (top.Length > 0 && filled.Length > 0 ? $"{top}\n\n{filled}" : top + filled, [.. added, .. rest]);
    }

    private static Figure Fill(Figure figure, Dictionary<string, Figure> byName) =>
        figure.Picture is null || !byName.TryGetValue(figure.Picture, out var said)
            ? figure
            : figure with { Caption = figure.Caption ?? said.Caption, Credit = figure.Credit ?? said.Credit, Alt = figure.Alt ?? said.Alt };

    private static Figure FigureOf(FieldReader fields, string? name, int line, YamlValue value)
    {
        // “anh/1.jpg: Người bán cá”: one line of words says what the picture shows.
        if (value is YamlText text)
        {
            return name is null ? new Figure(null, Picture: text.Text) { Line = line } : new Figure(null, null, text.Text, name) { Line = line };
        }

        var figure = new Figure(null, Picture: name) { Line = line };
        foreach (var field in (value as YamlMap ?? throw Wrong(line, "phải là tên các ảnh và lời của từng ảnh")).Fields)
        {
            var words = field.Value is YamlText said ? said.Text : throw Wrong(field.Line, $"có “{field.Name}” không phải một dòng chữ");
            figure = With(fields, figure, field, words);
        }

        return figure.Picture is null ? throw Wrong(line, "có ảnh không nêu “name”") : figure;
    }

    private static Figure With(FieldReader fields, Figure figure, YamlField field, string? words)
    {
        switch (field.Name.ToLowerInvariant())
        {
            case "alt":
                return figure with { Alt = words };
            case "credit":
                return figure with { Credit = words };
            case "caption":
                return figure with { Caption = words };
            case "name" when figure.Picture is null:
                return figure with { Picture = words };
            default:
                fields.Add(new(Severity.Warning, field.Line, "front-matter-unknown", $"Ảnh có trường “{field.Name}” mà trang báo không dùng; giá trị bị bỏ qua."));
                return figure;
        }
    }

    private static ArticleFormatException Wrong(int line, string why) => FieldReader.Wrong(FieldNames.Pictures, line, why);
}
