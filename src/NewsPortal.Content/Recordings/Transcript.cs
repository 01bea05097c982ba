using System.Text;
using NewsPortal.Content.Bodies;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Recordings;

/// <summary>The words of a recording as paragraphs to read (lời bản ghi).</summary>
public static class Transcript
{
    // A paragraph ends at a sentence's end once it is this long, and at a silence or another speaker in any case.
    private const int EnoughLetters = 240;
    private const int Silence = 2500;

    /// <summary>Captions joined to paragraphs.</summary>
    public static IReadOnlyList<TimedLine> Of(IReadOnlyList<Cue> cues)
    {
        ArgumentNullException.ThrowIfNull(cues);
        var lines = new List<TimedLine>();
        var text = new StringBuilder();
        var (from, until) = (0, 0);
        string? speaker = null;
        foreach (var cue in cues.Where(cue => cue.Text.Length > 0))
        {
            var full = text.Length >= EnoughLetters && text[^1] is '.' or '!' or '?' or '…' or '”';
            if (text.Length > 0 && (full || cue.Speaker != speaker || cue.From - until > Silence))
            {
                lines.Add(new TimedLine(from / 1000, text.ToString()));
                text.Clear();
            }

            from = text.Length == 0 ? cue.From : from;
            text.Append(text.Length > 0 ? " " : cue.Speaker is { } name && name != speaker ? $"{name}: " : "").Append(cue.Text);
            (speaker, until) = (cue.Speaker, cue.Until);
        }

        if (text.Length > 0)
        {
            lines.Add(new TimedLine(from / 1000, text.ToString()));
        }

        return lines;
    }

    /// <summary>A text with a paragraph a line, or Markdown.</summary>
    public static IReadOnlyList<TimedLine> Of(string markdown) =>
        [.. BodyReader.Read(markdown).Select(block => VietnameseText.Clean(block.Words())).Where(words => words.Length > 0).Select(TimedLine.Parse)];

    /// <summary>
    /// Cuts the transcript off a body: what stands from the heading of that name to the end. Null when no heading has the name.
    /// </summary>
    public static (string Body, IReadOnlyList<TimedLine> Lines)? CutOff(string markdown, string heading)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var at = 0;
        foreach (var line in markdown.Split('\n'))
        {
            if (line.StartsWith('#') && VietnameseText.Clean(line.TrimStart('#')).Equals(heading, StringComparison.OrdinalIgnoreCase))
            {
                return (markdown[..at].TrimEnd('\n'), Of(markdown[Math.Min(markdown.Length, at + line.Length)..]));
            }

            at += line.Length + 1;
        }

        return null;
    }
}
