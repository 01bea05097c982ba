using System.Text;
using NewsPortal.Content;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Recordings;

namespace NewsPortal.Data.Recordings;

/// <summary>One article's recording with its captions and transcript while they are kept.</summary>
internal sealed class ArticleRecordings(ParsedArticle article, RecordingFolder folder, bool writes)
{
    private const int ShownNameLength = 120;

    // Two clocks that round differently say the same.
    private const int SameLength = 2;

    // Players show whole seconds played; a file of three seconds may lack a sample of it.
    private const double Slack = 0.05;

    private readonly List<Finding> findings = [.. article.Findings];
    private readonly List<string> missing = [.. article.MissingPictures];

    public ParsedArticle Kept()
    {
        var said = article.Recording ?? new Recording();
        var recording = said with { Chapters = said.Chapters };
        if (said.File is { } file)
        {
            recording = Try(file, "recording", () => KeepFile(said, file)) ?? said with { File = null };
        }

        var (captions, cues) = said.Captions is { } vtt ? Try(vtt, "captions", () => KeepCaptions(vtt)) ?? new(null, []) : new(null, []);
        var transcript = article.TranscriptFile is { } words ? Try(words, "transcript", () => new Lines(ReadTranscript(words)))?.Value ?? [] : article.Transcript;
        SayWhatIsOdd(recording);
        return article with
        {
            Recording = article.Recording is null ? null : recording with { Captions = captions },
            Transcript = transcript.Count > 0 ? transcript : Transcript.Of(cues),
            TranscriptFile = null,
            Findings = findings,
            MissingPictures = missing,
        };
    }

    private T? Try<T>(string name, string what, Func<T> keep)
        where T : class
    {
        try
        {
            return keep();
        }
        catch (RecordingRefusal refusal)
        {
            missing.AddRange(refusal.Code.EndsWith("-missing", StringComparison.Ordinal) ? [name] : []);
            Say(Severity.Warning, refusal.Code, name, refusal.Message);
        }
        catch (ArticleFormatException problem)
        {
            // Its giver's limits (a file of an archive), or an encoding nobody knows: its own fault, not the article's.
            Say(Severity.Warning, $"{what}-broken", name, $"không đọc được: {problem.Message.TrimEnd('.')}");
        }

        return null;
    }

    private Recording KeepFile(Recording said, string file)
    {
        RecordingLook? look = null;
        var (name, length) = Put(file, "recording", stream => (look = Look(said, stream)).Ending);
        var seconds = look!.Seconds is { } read ? (int)Math.Max(1, Math.Floor(read + Slack)) : said.Seconds;
        if (said.Seconds is { } written && seconds is { } played && Math.Abs(written - played) > SameLength)
        {
            Say(Severity.Info, "duration-differs", file, $"dài {TimedLine.Clock(played)}, khác “duration” ({TimedLine.Clock(written)}); trang báo dùng độ dài của tệp");
        }

        return said with { File = name, Length = length, Seconds = seconds, Width = look.Width, Height = look.Height };
    }

    private static RecordingLook Look(Recording said, Stream stream)
    {
        var look = RecordingLook.Of(stream) ?? throw new RecordingRefusal("recording-format", "không phải mp4, webm, mp3, m4a, opus hay ogg, hoặc bị cụt");
        return said.IsVideo == (look.Ending is "mp4" or "webm") ? look : throw new RecordingRefusal("recording-format",
            said.IsVideo ? "không có hình; hãy ghi ở “audio”" : "là phim; hãy ghi ở “video”");
    }

    // Kept, or what is kept already under the name our own export gives it; or only looked at.
    private (string Name, long Length) Put(string name, string what, Func<Stream, string> look)
    {
        var found = article.FindRecording(name);
        if (found is null && RecordingName.Parse(name) is { } ours && folder.Kept(ours) is { Exists: true } kept)
        {
            using var before = kept.OpenRead();
            look(before);
            return (name, kept.Length);
        }

        if (found is null or { Length: 0 })
        {
            throw new RecordingRefusal($"{what}-missing", found is null ? "không có bên cạnh tệp bài" : "là tệp rỗng (0 byte)");
        }

        if (found.Length > RecordingLimits.MaxBytes)
        {
            throw RecordingRefusal.TooLarge();
        }

        using var content = found.Open();
        if (writes)
        {
            var (put, length) = folder.Keep(content, look);
            return (put.ToString(), length);
        }

        look(content);
        return (name, found.Length);
    }

    private Captions KeepCaptions(string name)
    {
        var text = ReadText(name, "captions");
        var read = WebVtt.Read(text);
        if (read.Problem is var (line, why))
        {
            throw new RecordingRefusal("captions-wrong", $"(phụ đề), dòng {line}: {why}; bài không có phụ đề");
        }

        // Browsers take UTF-8 and nothing else.
        var bytes = Encoding.UTF8.GetBytes(text);
        return new Captions(writes ? folder.Keep(new MemoryStream(bytes), _ => RecordingName.CaptionsEnding).Name.ToString() : name, read.Cues);
    }

    private IReadOnlyList<TimedLine> ReadTranscript(string name)
    {
        var text = ReadText(name, "transcript");
        if (!name.EndsWith(".vtt", StringComparison.OrdinalIgnoreCase))
        {
            return Transcript.Of(text);
        }

        var read = WebVtt.Read(text);
        return read.Problem is var (line, why) ? throw new RecordingRefusal("transcript-wrong", $"(lời), dòng {line}: {why}") : Transcript.Of(read.Cues);
    }

    private string ReadText(string name, string what)
    {
        var bytes = article.FindRecording(name)?.ReadAll(RecordingLimits.MaxTextBytes)
            ?? (RecordingName.Parse(name) is { } ours && folder.Kept(ours) is { Exists: true } kept ? File.ReadAllBytes(kept.FullName) : null)
            ?? throw new RecordingRefusal($"{what}-missing", "không có bên cạnh tệp bài");
        return TextDecoder.Decode(bytes).Text.ReplaceLineEndings("\n").TrimStart('\uFEFF');
    }

    private void SayWhatIsOdd(Recording recording)
    {
        if (recording.Seconds is { } end && recording.Chapters.FirstOrDefault(chapter => chapter.At >= end) is { } late)
        {
            findings.Add(new Finding(Severity.Warning, null, "chapter-after-end", $"Phần “{late.Text}” bắt đầu ở {TimedLine.Clock(late.At!.Value)}, sau khi bản ghi đã hết ({TimedLine.Clock(end)})."));
        }
    }

    private void Say(Severity severity, string code, string name, string what)
    {
        var shown = string.Concat(name.Take(ShownNameLength).Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '?' : letter));
        int? line = article.RecordingLines.TryGetValue(name, out var at) ? at : null;
        findings.Add(new Finding(severity, line, code, $"Tệp “{shown}” {what}."));
    }

    private sealed record Captions(string? Name, IReadOnlyList<Cue> Cues);

    private sealed record Lines(IReadOnlyList<TimedLine> Value);
}
