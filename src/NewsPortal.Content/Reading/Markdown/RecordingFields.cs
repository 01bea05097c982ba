using System.Globalization;
using NewsPortal.Content.Recordings;

namespace NewsPortal.Content.Reading.Markdown;

/// <summary>What the front matter says of a recording: its file and what belongs to it, chapters, the series it is part of.</summary>
internal static class RecordingFields
{
    private static readonly string[] Named =
        [FieldNames.Video, FieldNames.Audio, FieldNames.Poster, FieldNames.Captions, FieldNames.Chapters, FieldNames.Duration, FieldNames.Episode, FieldNames.Explicit];

    private static readonly string[] TranscriptEndings = [".vtt", ".md", ".txt"];

    /// <summary>Null when the front matter speaks of none.</summary>
    public static Recording? Read(FieldReader fields, ArticleKind kind)
    {
        var (video, audio) = (fields.Text(FieldNames.Video), fields.Text(FieldNames.Audio));
        if (video is not null && audio is not null)
        {
            throw Wrong(fields, FieldNames.Audio, "đứng cùng “video”; một bài chỉ phát một tệp");
        }

        if (kind is ArticleKind.Video or ArticleKind.Episode && video is null && audio is null)
        {
            fields.Add(new(Severity.Warning, fields.LineOf(FieldNames.Kind), "recording-unnamed", kind == ArticleKind.Video
                ? "Bài là video nhưng phần đầu không nêu tệp (“video”)." : "Bài là tập podcast nhưng phần đầu không nêu tệp (“audio”)."));
        }

        return !Named.Any(name => fields.Field(name) is not null) ? null : new Recording
        {
            File = video ?? audio,
            IsVideo = video is not null || (audio is null && kind == ArticleKind.Video),
            Poster = fields.Text(FieldNames.Poster),
            Captions = fields.Text(FieldNames.Captions),
            Chapters = Chapters(fields),
            Seconds = Duration(fields),
            Episode = Episode(fields),
            Explicit = fields.Flag(FieldNames.Explicit),
        };
    }

    public static SeriesFacts? Series(FieldReader fields)
    {
        if (fields.Field(FieldNames.Series)?.Value is not YamlMap map)
        {
            return fields.Text(FieldNames.Series) is { } name ? Checked(fields, new SeriesFacts(name)) : null;
        }

        var facts = new SeriesFacts("");
        foreach (var field in map.Fields)
        {
            var said = field.Value is YamlText text ? text.Text : throw FieldReader.Wrong(FieldNames.Series, field.Line, $"có “{field.Name}” không phải một dòng chữ");
            facts = field.Name.ToLowerInvariant() switch
            {
                "name" => facts with { Name = said ?? "" },
                "lede" => facts with { Lede = said },
                "artwork" => facts with { Artwork = said },
                "category" when said is null || SeriesFacts.Categories.Contains(said) => facts with { Category = said },
                "category" => throw FieldReader.Wrong(FieldNames.Series, field.Line, $"có “category” lạ; chỉ nhận {string.Join(", ", SeriesFacts.Categories)}"),
                _ => throw FieldReader.Wrong(FieldNames.Series, field.Line, $"có trường lạ “{field.Name}”; chỉ nhận name, lede, artwork, category"),
            };
        }

        return Checked(fields, facts);
    }

    /// <summary>The transcript where the front matter or the body holds it, or the name of its file; and the body without it.</summary>
    public static (IReadOnlyList<TimedLine> Lines, string? File, string Body) Transcript(FieldReader fields, string body)
    {
        if (fields.Texts(FieldNames.Transcript) is not [var name] || fields.Field(FieldNames.Transcript)!.Value is YamlList)
        {
            return ([.. fields.Texts(FieldNames.Transcript).Select(TimedLine.Parse)], null, body);
        }

        if (TranscriptEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        {
            return ([], name, body);
        }

        if (Recordings.Transcript.CutOff(body, name) is { } cut)
        {
            return (cut.Lines, null, cut.Body);
        }

        fields.Add(new(Severity.Warning, fields.LineOf(FieldNames.Transcript), "transcript-missing",
            $"“transcript” phải là tệp .vtt, .md, .txt cạnh bài hoặc tên một tít xen trong bài; không thấy tít xen “{name}”."));
        return ([], null, body);
    }

    /// <summary>The pictures of a recording and its series, as if the body showed them.</summary>
    public static IEnumerable<Figure> Pictures(ParsedArticle article) =>
        new[] { article.Recording?.Poster, article.Series?.Artwork }.OfType<string>().Select(name => new Figure(null, Picture: name));

    /// <summary>Where the names of files stand, for what is found wrong when they are opened.</summary>
    public static IReadOnlyDictionary<string, int> Lines(FieldReader fields) =>
        Named.Append(FieldNames.Transcript).Select(fields.Field).OfType<YamlField>()
            .Where(field => field.Value is YamlText { Text: not null }).DistinctBy(field => ((YamlText)field.Value).Text)
            .ToDictionary(field => ((YamlText)field.Value).Text!, field => field.Line);

    private static SeriesFacts Checked(FieldReader fields, SeriesFacts facts) =>
        facts.Name.Any(char.IsLetterOrDigit) ? facts : throw Wrong(fields, FieldNames.Series, "cần có tên loạt (“name”)");

    private static int? Duration(FieldReader fields) => fields.Text(FieldNames.Duration) is not { } text ? null
        : TimedLine.SecondsOf(text) is { } seconds and > 0 ? seconds
        : throw Wrong(fields, FieldNames.Duration, "phải viết như 4:12 hoặc 1:04:12");

    private static int? Episode(FieldReader fields) => fields.Text(FieldNames.Episode) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
        : throw Wrong(fields, FieldNames.Episode, "phải là số tập, từ 1");

    private static List<TimedLine> Chapters(FieldReader fields)
    {
        var chapters = new List<TimedLine>();
        foreach (var item in fields.Field(FieldNames.Chapters)?.Value switch
        {
            null or YamlText { Text: null } => [],
            YamlList list => list.Items,
            var other => throw FieldReader.Wrong(FieldNames.Chapters, other.Line, "phải là một danh sách “0:00 Tên phần”"),
        })
        {
            var chapter = ChapterOf(item);
            if (chapter.At is null || chapter.Text.Length == 0)
            {
                throw FieldReader.Wrong(FieldNames.Chapters, item.Line, "có phần không ghi đúng thời điểm và tên; hãy viết như “4:12 Tiếng chèo”");
            }

            if (chapters.Count > 0 && chapter.At <= chapters[^1].At)
            {
                throw FieldReader.Wrong(FieldNames.Chapters, item.Line, "có phần không đứng sau phần ở trên nó");
            }

            chapters.Add(chapter);
        }

        return chapters;
    }

    private static TimedLine ChapterOf(YamlValue item) => item switch
    {
        YamlText { Text: { } line } => TimedLine.Parse(line),
        YamlMap map => new TimedLine(TimedLine.SecondsOf(Word(map, "time")), Word(map, "title") ?? ""),
        _ => new TimedLine(null, ""),
    };

    private static string? Word(YamlMap map, string name) =>
        map.Fields.FirstOrDefault(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value is YamlText text ? text.Text : null;

    private static ArticleFormatException Wrong(FieldReader fields, string name, string why) => FieldReader.Wrong(name, fields.LineOf(name) ?? 1, why);
}
