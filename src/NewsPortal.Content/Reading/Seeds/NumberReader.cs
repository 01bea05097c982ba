using System.Globalization;

namespace NewsPortal.Content.Reading.Seeds;

/// <summary>Reads numbers, signs and words of a date from left to right. A read that fails moves nothing.</summary>
internal sealed class NumberReader(string text, int start)
{
    public string Text => text;
    public int At { get; private set; } = start;

    public int? Number(int mostDigits)
    {
        var end = At;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end == At || end - At > mostDigits)
        {
            return null;
        }

        var number = int.Parse(text.AsSpan(At, end - At), NumberStyles.None, CultureInfo.InvariantCulture);
        At = end;
        return number;
    }

    /// <summary>The sign between day and month, when a digit follows it at once.</summary>
    public char? Sign()
    {
        var isSign = At + 1 < text.Length && text[At] is '/' or '-' or '.' or '–' && char.IsAsciiDigit(text[At + 1]);
        return isSign ? text[At++] : null;
    }

    /// <summary>A year of four digits behind the same sign.</summary>
    public int? Year(char sign)
    {
        var before = At;
        if (At < text.Length && text[At] == sign && Sign() is not null && Number(4) is { } year && IsYear(year))
        {
            return year;
        }

        At = before;
        return null;
    }

    /// <summary>“năm 2019”, “(năm 2019)”.</summary>
    public int? YearInWords()
    {
        var before = At;
        if ((Word("năm") || Word("(năm")) && Number(4) is { } year && IsYear(year))
        {
            return year;
        }

        At = before;
        return null;
    }

    public bool Word(string word)
    {
        var at = SkipSpaces(At);
        if (at == At || string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return false;
        }

        var end = SkipSpaces(at + word.Length);
        if (end == at + word.Length)
        {
            return false;
        }

        At = end;
        return true;
    }

    /// <summary>Says whether the number goes on: 1.2.3, 10/5A, 47/TTg.</summary>
    public bool GoesOn()
    {
        if (At >= text.Length)
        {
            return false;
        }

        var next = At + 1 < text.Length ? text[At + 1] : ' ';
        return char.IsLetterOrDigit(text[At])
            || (text[At] == '/' && char.IsLetterOrDigit(next) && !IsShortYear())
            || (text[At] is '.' or ',' && char.IsAsciiDigit(next));
    }

    /// <summary>A day of the lunar calendar: its month is not the month of the sun.</summary>
    public bool IsLunar()
    {
        var rest = text.AsSpan(At).TrimStart(" (,");
        return rest.StartsWith("âm lịch", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("ÂL", StringComparison.Ordinal);
    }

    // “26/8/19”: two digits are no printed year, but they do not spoil the day.
    private bool IsShortYear() =>
        text[At] == '/' && At + 2 < text.Length && char.IsAsciiDigit(text[At + 1]) && char.IsAsciiDigit(text[At + 2])
        && (At + 3 == text.Length || !char.IsLetterOrDigit(text[At + 3]));

    private static bool IsYear(int year) => year is >= 1900 and <= 2100;

    private int SkipSpaces(int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }
}
