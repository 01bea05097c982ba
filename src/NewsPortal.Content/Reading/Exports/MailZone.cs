namespace NewsPortal.Content.Reading.Exports;

/// <summary>The zone at the end of a mail date: <c>+0700</c>, <c>GMT+7</c>, <c>EST</c>.</summary>
internal static class MailZone
{
    private static readonly Dictionary<string, int> HoursByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Z"] = 0,
        ["UT"] = 0,
        ["UTC"] = 0,
        ["GMT"] = 0,
        ["WET"] = 0,
        ["BST"] = 1,
        ["CET"] = 1,
        ["CEST"] = 2,
        ["EET"] = 2,
        ["EEST"] = 3,
        ["MSK"] = 3,
        ["ICT"] = 7,
        ["SGT"] = 8,
        ["JST"] = 9,
        ["EST"] = -5,
        ["EDT"] = -4,
        ["CST"] = -6,
        ["CDT"] = -5,
        ["MST"] = -7,
        ["MDT"] = -6,
        ["PST"] = -8,
        ["PDT"] = -7,
    };

    /// <summary>Null when the word is no zone.</summary>
    public static TimeSpan? Of(string word)
    {
        if (HoursByName.TryGetValue(word, out var hours))
        {
            return TimeSpan.FromHours(hours);
        }

        var offset = word.StartsWith("GMT", StringComparison.OrdinalIgnoreCase) || word.StartsWith("UTC", StringComparison.OrdinalIgnoreCase) ? word[3..] : word;
        return offset.Length > 1 && offset[0] is '+' or '-' ? Numeric(offset[1..], offset[0] == '-' ? -1 : 1) : null;
    }

    // 7, 07, 0700, 07:00
    private static TimeSpan? Numeric(string text, int sign)
    {
        var digits = text.Replace(":", "", StringComparison.Ordinal);
        if (digits.Length is < 1 or > 4 || !digits.All(char.IsAsciiDigit))
        {
            return null;
        }

        var number = int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        var minutes = digits.Length <= 2 ? number * 60 : (number / 100 * 60) + (number % 100);
        return minutes <= 14 * 60 ? TimeSpan.FromMinutes(sign * minutes) : null;
    }
}
