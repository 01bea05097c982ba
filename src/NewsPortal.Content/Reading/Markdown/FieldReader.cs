namespace NewsPortal.Content.Reading.Markdown;

/// <summary>The values of the front matter by our names. A value of the wrong kind refuses the file, with its line.</summary>
internal sealed class FieldReader
{
    private readonly Dictionary<string, YamlField> fields = new(StringComparer.Ordinal);
    private readonly List<Finding> findings = [];

    public FieldReader(YamlMap map)
    {
        // Our own names first: “title” beside “headline” is one name too many, whichever stands above.
        foreach (var field in map.Fields.OrderBy(field => FieldNames.Of(field.Name) == field.Name ? 0 : 1))
        {
            if (FieldNames.Of(field.Name) is not { } name || !fields.TryAdd(name, field))
            {
                Add(new(Severity.Warning, field.Line, "front-matter-unknown", $"Phần đầu có trường “{field.Name}” mà trang báo không dùng; giá trị bị bỏ qua."));
            }
        }
    }

    public IReadOnlyList<Finding> Findings => findings;

    public void Add(Finding finding) => findings.Add(finding);

    public YamlField? Field(string name) => fields.GetValueOrDefault(name);

    public int? LineOf(string name) => Field(name)?.Value.Line;

    /// <summary>One text; of several, as of two authors, one line.</summary>
    public string? Text(string name) => Field(name)?.Value switch
    {
        null => null,
        YamlText text => text.Text,
        YamlList when name == FieldNames.Byline => string.Join(", ", Texts(name)),
        var other => throw Wrong(name, other.Line, "phải là một dòng chữ"),
    };

    public IReadOnlyList<string> Texts(string name) => Field(name)?.Value switch
    {
        null or YamlText { Text: null } => [],
        YamlText text => [text.Text!],
        YamlList list => [.. list.Items.Select(item => ItemText(name, item)).OfType<string>()],
        var other => throw Wrong(name, other.Line, "phải là một danh sách"),
    };

    public bool Flag(string name) => Text(name)?.ToLowerInvariant() switch
    {
        null or "false" or "no" => false,
        "true" or "yes" => true,
        _ => throw Wrong(name, LineOf(name)!.Value, "phải là true hoặc false"),
    };

    public static ArticleFormatException Wrong(string name, int line, string why) => YamlReader.Wrong(line, $"“{name}” {why}");

    private static string? ItemText(string name, YamlValue item) =>
        item is YamlText text ? text.Text : throw Wrong(name, item.Line, "phải là một danh sách các dòng chữ");
}
