using System.Text.Json;
using System.Text.Unicode;

namespace NewsPortal.Content.Reading.Exports;

/// <summary>
/// One object of an export with the names different systems give the same field: small and capital letters and underscores
/// do not count (<c>publishedAt</c>, <c>published_at</c>).
/// </summary>
internal sealed class JsonRecord
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = JsonStream.MaxDepth, AllowDuplicateProperties = false };

    private readonly Dictionary<string, JsonElement> fields = new(StringComparer.OrdinalIgnoreCase);

    private JsonRecord(JsonElement element, int line)
    {
        Element = element;
        Line = line;
        foreach (var field in element.EnumerateObject())
        {
            fields.TryAdd(field.Name.Replace("_", "", StringComparison.Ordinal), field.Value);
        }
    }

    public JsonElement Element { get; }

    /// <summary>The line of the file the object begins at.</summary>
    public int Line { get; }

    /// <exception cref="ArticleFormatException">The bytes are no object.</exception>
    public static JsonRecord Parse(byte[] bytes, int line)
    {
        if (!Utf8.IsValid(bytes))
        {
            throw new ArticleFormatException("unknown-encoding", line, $"Dòng {line} có byte sai bảng mã UTF-8.");
        }

        try
        {
            using var document = JsonDocument.Parse(bytes, Options);
            return document.RootElement.ValueKind == JsonValueKind.Object ? new(document.RootElement.Clone(), line) : throw NoObject(line);
        }
        catch (JsonException)
        {
            throw new ArticleFormatException("malformed-json", line,
                $"JSON ở dòng {line} hỏng, có trường lặp lại, hoặc lồng nhau quá {JsonStream.MaxDepth} tầng.");
        }
        catch (InvalidOperationException)
        {
            throw HalfLetter(line);
        }
    }

    /// <summary>An object inside this one.</summary>
    public JsonRecord? Inner(string name) =>
        fields.TryGetValue(name, out var field) && field.ValueKind == JsonValueKind.Object ? Of(field, Line) : null;

    /// <summary>The first field of these names that is there and not null.</summary>
    public JsonElement? Field(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (fields.TryGetValue(name, out var field) && field.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined))
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>The first field of these names with a text that is not blank, as it is written; numbers count as texts.</summary>
    public string? Text(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (fields.TryGetValue(name, out var field) && TextOf(field) is { } text && !string.IsNullOrWhiteSpace(text))
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>The texts of a field: of an array each, of objects their name; one text is a list of one.</summary>
    public IReadOnlyList<string> Texts(params ReadOnlySpan<string> names) => Field(names) switch
    {
        { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray().Select(NameOf).OfType<string>()],
        { } one when NameOf(one) is { } text => [text],
        _ => [],
    };

    /// <summary>The objects of an array.</summary>
    public IEnumerable<JsonRecord> Records(string name) => Field(name) is { ValueKind: JsonValueKind.Array } list
        ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).Select(item => Of(item, Line)) : [];

    private string? NameOf(JsonElement element) => element.ValueKind == JsonValueKind.Object
        ? Of(element, Line) is var record && record.Inner("data") is { } data ? data.Text("name", "title") : record.Text("name", "title")
        : TextOf(element);

    /// <summary>An object found on other ways.</summary>
    public static JsonRecord Of(JsonElement element, int line)
    {
        try
        {
            return new JsonRecord(element, line);
        }
        catch (InvalidOperationException)
        {
            throw HalfLetter(line);
        }
    }

    private string? TextOf(JsonElement element)
    {
        try
        {
            return element.ValueKind switch
            {
                JsonValueKind.String => element.GetString(),
                JsonValueKind.Number => element.GetRawText(),
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            // "\ud800": half a letter, which no text can hold.
            throw HalfLetter(Line);
        }
    }

    private static ArticleFormatException NoObject(int line) => new("no-record", line, $"Dòng {line} không phải một đối tượng JSON.");

    private static ArticleFormatException HalfLetter(int line) =>
        new("lone-surrogate", line, $"Dòng {line} có nửa ký tự không ghép được.");
}
