using System.Globalization;

namespace NewsPortal.Content.Recordings;

/// <summary>
/// Words of a recording and the second they are said at: a chapter, a paragraph of the transcript. In a file one line,
/// <c>1:05 Tiếng chèo</c>.
/// </summary>
/// <param name="At">Seconds from the start; null when the file does not say.</param>
public sealed record TimedLine(int? At, string Text)
{
    private const int LongestHours = 99;

    /// <summary>A line with its time in front, if it has one.</summary>
    public static TimedLine Parse(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && line[..space].Contains(':', StringComparison.Ordinal) && SecondsOf(line[..space]) is { } at && line[space..].Trim() is { Length: > 0 } text
            ? new TimedLine(at, text)
            : new TimedLine(null, line);
    }

    /// <summary>Seconds of <c>42</c>, <c>4:12</c> or <c>1:04:12</c>; null when it is no such time.</summary>
    public static int? SecondsOf(string? time)
    {
        var parts = time?.Split(':') ?? [];
        var numbers = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]) || (i > 0 && (parts[i].Length != 2 || numbers[i] > 59)))
            {
                return null;
            }
        }

        return numbers switch
        {
            [<= LongestHours * 3600 and var seconds] => seconds,
            [<= LongestHours * 60 and var minutes, var seconds] => (minutes * 60) + seconds,
            [<= LongestHours and var hours, var minutes, var seconds] => (hours * 3600) + (minutes * 60) + seconds,
            _ => null,
        };
    }

    /// <summary><c>4:12</c>, or <c>1:04:12</c> from an hour on.</summary>
    public static string Clock(int seconds) => seconds >= 3600
        ? string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600}:{seconds / 60 % 60:00}:{seconds % 60:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{seconds / 60}:{seconds % 60:00}");

    public override string ToString() => At is { } at ? $"{Clock(at)} {Text}" : Text;
}
