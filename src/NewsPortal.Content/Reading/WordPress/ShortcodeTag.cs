namespace NewsPortal.Content.Reading.WordPress;

/// <summary>One opening tag of a shortcode: <c>[gallery ids="1,2"]</c>.</summary>
/// <param name="Start">Where its bracket opens.</param>
/// <param name="End">Behind its closing bracket.</param>
internal sealed record ShortcodeTag(string Name, string Attributes, int Start, int End)
{
    private const int LongestName = 40;
    private const int LongestTag = 4096;

    /// <summary>Null when no shortcode opens there: a word in brackets is common in texts, one with attributes is not.</summary>
    public static ShortcodeTag? At(string text, int open)
    {
        var end = open + 1;
        while (end < text.Length && end - open <= LongestName && IsNameLetter(text[end]))
        {
            end++;
        }

        if (end == open + 1 || end >= text.Length || !char.IsAsciiLetterLower(text[open + 1]))
        {
            return null;
        }

        var close = text.IndexOf(']', end, Math.Min(LongestTag, text.Length - end));
        var attributes = close < 0 ? "" : text[end..close];
        var isTag = (close == end && Shortcodes.Known.Contains(text[(open + 1)..end]))
            || (close > end && (attributes.Contains('=', StringComparison.Ordinal) || attributes.Trim() is "/"));
        return isTag ? new ShortcodeTag(text[(open + 1)..end], attributes, open, close + 1) : null;
    }

    private static bool IsNameLetter(char letter) => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '_' or '-';

    /// <summary>The value in quotation marks, or the word behind the sign; null when the tag has no such attribute.</summary>
    public string? Attribute(string name)
    {
        var at = Attributes.IndexOf($" {name}=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var value = Attributes[(at + name.Length + 2)..];
        if (value is not ['"' or '\'', ..])
        {
            return value.Split(' ')[0];
        }

        var end = value.IndexOf(value[0], 1);
        return end < 0 ? value[1..] : value[1..end];
    }
}
