using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Recordings;

/// <summary>Captions as browsers take them (WebVTT): read to check them, since a browser drops in silence what it cannot read.</summary>
/// <param name="Cues">In their order.</param>
/// <param name="Problem">The first thing wrong, with its line in the captions' file; such a file is not taken.</param>
public sealed partial record WebVtt(IReadOnlyList<Cue> Cues, (int Line, string Why)? Problem)
{
    private const string Mark = "WEBVTT";
    private const string Arrow = "-->";

    /// <param name="text">The file's text, with any line ends.</param>
    public static WebVtt Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (!(lines[0] == Mark || lines[0].StartsWith(Mark + " ", StringComparison.Ordinal) || lines[0].StartsWith(Mark + "\t", StringComparison.Ordinal)))
        {
            return Wrong(1, "phải mở bằng dòng “WEBVTT”");
        }

        var cues = new List<Cue>();
        for (var at = 1; at < lines.Length; at++)
        {
            // A block: a name perhaps, the times, the words, an empty line. Notes and styles have no times.
            if (!lines[at].Contains(Arrow, StringComparison.Ordinal))
            {
                continue;
            }

            var line = at + 1;
            if (TimesOf(lines[at]) is not var (from, until))
            {
                return Wrong(line, "có thời điểm viết sai; hãy viết như 00:00:01.000 --> 00:00:04.000");
            }

            if (until <= from)
            {
                return Wrong(line, "có câu kết thúc trước khi bắt đầu");
            }

            if (cues.Count > 0 && from < cues[^1].From)
            {
                return Wrong(line, "có câu bắt đầu trước câu ở trên nó");
            }

            var words = new List<string>();
            while (at + 1 < lines.Length && lines[at + 1].Length > 0 && !lines[at + 1].Contains(Arrow, StringComparison.Ordinal))
            {
                words.Add(lines[++at]);
            }

            var spoken = string.Join(' ', words);
            cues.Add(new Cue(from, until, Voice().Match(spoken) is { Success: true } voice ? PlainText(voice.Groups[1].Value) : null, PlainText(spoken)));
        }

        return cues.Count == 0 ? Wrong(1, "không có câu nào") : new WebVtt(cues, null);
    }

    private static WebVtt Wrong(int line, string why) => new([], (line, why));

    private static (int From, int Until)? TimesOf(string line)
    {
        var match = Times().Match(line);
        return match.Success && TimeOf(match, 1) is { } from && TimeOf(match, 5) is { } until ? (from, until) : null;
    }

    private static int? TimeOf(Match match, int group)
    {
        var numbers = Enumerable.Range(group, 4)
            .Select(i => match.Groups[i].Length == 0 ? 0 : int.Parse(match.Groups[i].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)).ToArray();
        return numbers[1] > 59 || numbers[2] > 59 ? null : (((((numbers[0] * 60) + numbers[1]) * 60) + numbers[2]) * 1000) + numbers[3];
    }

    private static string PlainText(string words) => VietnameseText.Clean(WebUtility.HtmlDecode(Tag().Replace(words, "")));

    [GeneratedRegex(@"^\s*(?:(\d{2,3}):)?(\d{2}):(\d{2})\.(\d{3})[ \t]+-->[ \t]+(?:(\d{2,3}):)?(\d{2}):(\d{2})\.(\d{3})(?:[ \t].*)?$", RegexOptions.None, 1000)]
    private static partial Regex Times();

    [GeneratedRegex(@"<v(?:\.[^\s>]+)?\s+([^>]+)>", RegexOptions.None, 1000)]
    private static partial Regex Voice();

    [GeneratedRegex(@"<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tag();
}
