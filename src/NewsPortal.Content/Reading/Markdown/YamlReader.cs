using NewsPortal.Content.Vietnamese;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NewsPortal.Content.Reading.Markdown;

/// <summary>
/// Front matter → names and values. Only texts, lists and mappings: a tag would name a type, and an alias lets a few lines
/// stand for millions, so both are refused.
/// </summary>
internal static class YamlReader
{
    private const int MaxDepth = 8;

    /// <param name="yaml">At most 512 KB, by <see cref="FrontMatter"/>.</param>
    /// <param name="firstLine">The line of the file it begins at.</param>
    /// <exception cref="ArticleFormatException">It is no YAML mapping, or uses what is refused.</exception>
    public static YamlMap Read(string yaml, int firstLine)
    {
        var parser = new Parser(new StringReader(yaml));
        try
        {
            parser.Consume<StreamStart>();
            if (!parser.Accept<DocumentStart>(out _))
            {
                return new YamlMap(firstLine, []);
            }

            parser.Consume<DocumentStart>();
            var value = ReadValue(parser, firstLine - 1, depth: 0);
            parser.Consume<DocumentEnd>();
            parser.Consume<StreamEnd>();
            return value as YamlMap ?? (value is YamlText { Text: null }
                ? new YamlMap(firstLine, [])
                : throw Wrong(value.Line, "phần đầu phải là các dòng “tên: giá trị”"));
        }
        catch (Exception problem) when (problem is YamlException or InvalidOperationException)
        {
            // The scanner throws the second kind, without a place, where a value like “[a :,” confuses it.
            var line = problem is YamlException named ? named.Start.Line : parser.Current?.End.Line ?? 1;
            throw Wrong(firstLine - 1 + (int)Math.Max(1, line), "không đọc được theo YAML; giá trị có dấu “:” hay dấu ngoặc phải đặt trong ngoặc kép");
        }
    }

    public static ArticleFormatException Wrong(int line, string why) =>
        new("front-matter-wrong", line, $"Dòng {line} của phần đầu: {why}.");

    private static YamlValue ReadValue(Parser parser, int offset, int depth)
    {
        var start = parser.Current ?? parser.Consume<ParsingEvent>();
        var line = offset + (int)start.Start.Line;
        if (start is AnchorAlias || start is NodeEvent { Anchor.IsEmpty: false })
        {
            throw Wrong(line, "không nhận dấu “&” và “*” (neo và tham chiếu của YAML); hãy đặt giá trị trong ngoặc kép");
        }

        if (start is NodeEvent { Tag.IsEmpty: false })
        {
            throw Wrong(line, "không nhận dấu “!” (kiểu dữ liệu của YAML); hãy đặt giá trị trong ngoặc kép");
        }

        if (depth > MaxDepth)
        {
            throw Wrong(line, $"lồng nhau quá {MaxDepth} tầng");
        }

        return start switch
        {
            Scalar => new YamlText(line, TextOf(parser.Consume<Scalar>())),
            SequenceStart => ReadList(parser, offset, line, depth),
            MappingStart => ReadMap(parser, offset, line, depth),
            _ => throw Wrong(line, "thiếu giá trị"),
        };
    }

    private static YamlList ReadList(Parser parser, int offset, int line, int depth)
    {
        parser.Consume<SequenceStart>();
        var items = new List<YamlValue>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadValue(parser, offset, depth + 1));
        }

        return new YamlList(line, items);
    }

    private static YamlMap ReadMap(Parser parser, int offset, int line, int depth)
    {
        parser.Consume<MappingStart>();
        var fields = new List<YamlField>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadValue(parser, offset, depth + 1) is not YamlText { Text: { } name } key)
            {
                throw Wrong(line, "tên trường phải là chữ");
            }

            if (!lines.TryAdd(name, key.Line))
            {
                throw Wrong(key.Line, $"trường “{name}” đã có ở dòng {lines[name]}");
            }

            fields.Add(new YamlField(key.Line, name, ReadValue(parser, offset, depth + 1)));
        }

        return new YamlMap(line, fields);
    }

    private static string? TextOf(Scalar scalar)
    {
        var text = VietnameseText.Clean(scalar.Value);
        return text.Length == 0 || (scalar.Style == ScalarStyle.Plain && text is "~" or "null" or "Null" or "NULL") ? null : text;
    }
}
