namespace NewsPortal.Content;

/// <summary>
/// The first day and month the lede names, with a year only when the text has one: a hint for an editor, never a
/// publication time (the year of <c>26/8</c> is not in the file, and nothing is guessed).
/// </summary>
public sealed record DateHint(int Day, int Month, int? Year)
{
    /// <summary>Whether that year has the day: 29/2 does not exist in every one.</summary>
    public bool IsIn(int year) => Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(year, Month);

    /// <summary>As a newspaper prints it: <c>26/8</c> or <c>26/8/2019</c>.</summary>
    public override string ToString() => Year is null ? $"{Day}/{Month}" : $"{Day}/{Month}/{Year}";
}
