using System.Text.Json;
using NewsPortal.Content.Reading.Exports;

namespace NewsPortal.Content.Reading.JsonLines;

/// <summary>One article an object (docs/formats/json-lines.md): an object a line, an array of objects, or one object.</summary>
internal sealed class JsonLinesFormat : IArticleFormat
{
    public bool Recognises(FileStart start)
    {
        var text = start.Text.AsSpan();
        text = text is ['[', ..] ? text[1..].TrimStart() : text;
        return text is ['{', ..] && text[1..].TrimStart() is ['"' or '}', ..];
    }

    public IEnumerable<ArticlePart> Split(IncomingFile file)
    {
        var start = FileStart.Of(file);
        var (stream, encoding) = JsonSource.Open(file, start);
        return (IsLines(start.Text) ? SplitLines(file, stream, encoding) : SplitValues(file, stream, encoding)).OrRefuse();
    }

    // A broken line costs only itself where each line is an object; an object over many lines is read as a whole.
    private static bool IsLines(string start)
    {
        var lines = start.Split('\n', 50).Select(line => line.Trim()).Where(line => line.Length > 0).Take(2).ToList();
        return start[0] == '{' && (lines.Count < 2 || lines[0].EndsWith('}') || lines[1].StartsWith('{'));
    }

    private static IEnumerable<ArticlePart> SplitLines(IncomingFile file, Stream stream, string encoding)
    {
        using var lines = new LineStream(stream);
        while (lines.Next() is { } line)
        {
            var number = lines.Number;
            yield return Part(file, $"{number}", line.Bytes, number, encoding);
        }
    }

    private static IEnumerable<ArticlePart> SplitValues(IncomingFile file, Stream stream, string encoding)
    {
        var places = new ExportPlaces();
        using var json = new JsonStream(stream);
        while (json.Read())
        {
            if (json.Token is JsonTokenType.StartArray or JsonTokenType.EndArray && json.Depth == 0)
            {
                continue;
            }

            var line = json.Line;
            if (json.Token != JsonTokenType.StartObject)
            {
                throw new ArticleFormatException("no-record", line, $"Dòng {line} không phải một đối tượng JSON; phần từ đây trở đi không đọc.");
            }

            var bytes = json.Cut();
            yield return Part(file, places.Next(line), bytes, line, encoding);
        }
    }

    private static ArticlePart Part(IncomingFile file, string place, byte[]? bytes, int line, string encoding) =>
        new($"{file.Name}:{place}", bytes ?? [], () => Read(bytes, line, place, file, encoding)) { Photo = ExportBody.PhotosOf(file) };

    private static ParsedArticle Read(byte[]? bytes, int line, string place, IncomingFile file, string encoding) => bytes is null
        ? throw new ArticleFormatException("line-too-long", line,
            $"Bài ở dòng {line} dài hơn {JsonStream.MaxValueBytes / 1024 / 1024} MB, quá giới hạn của một bài viết.")
        : JsonArticle.Read(JsonRecord.Parse(bytes, line), place, file, encoding);
}
