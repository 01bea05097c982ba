namespace NewsPortal.Content.Vietnamese;

/// <summary>
/// The rules of the Vietnamese lunar calendar. A month begins on the day of the new moon; the winter solstice lies in month
/// eleven; of thirteen months between two solstices the first in which the sun enters no new principal term (trung khí) is
/// leap. The same rules as China's, but days are counted at UTC+7: that alone moved Tết of 1985 by a month.
/// </summary>
internal static class LunarCalendar
{
    private static readonly double UniversalToVietnam = 7 / 24.0;

    public static LunarDate LunarOf(DateOnly day)
    {
        var number = JulianDay(day);
        var moon = MoonBefore(number);
        var monthStart = NewMoonDay(moon);

        // Month eleven at or before this month, and the one after it.
        var eleven = MonthEleven(day.Year);
        var year = day.Year;
        if (eleven > moon)
        {
            (eleven, year) = (MonthEleven(day.Year - 1), day.Year - 1);
        }

        var next = MonthEleven(year + 1);
        var months = moon - eleven;
        var leap = next - eleven == 13 ? LeapMonth(eleven) : int.MaxValue;
        var month = (10 + months - (months >= leap ? 1 : 0)) % 12 + 1;

        // Months eleven and twelve belong to the year of their solstice, the others to the next.
        var lunarYear = month >= 11 && months < 4 ? year : year + 1;
        return new LunarDate(number - monthStart + 1, month, months == leap, lunarYear);
    }

    // The index of the first month after month eleven without a principal term.
    private static int LeapMonth(int eleven)
    {
        for (var i = 1; i < 13; i++)
        {
            if (PrincipalTerm(NewMoonDay(eleven + i)) == PrincipalTerm(NewMoonDay(eleven + i + 1)))
            {
                return i;
            }
        }

        throw new InvalidOperationException("Of thirteen months one has no principal term.");
    }

    // The new moon that opens the month of the winter solstice, the sun at 270°, which falls on 21 to 23 December.
    private static int MonthEleven(int year)
    {
        var moon = MoonBefore(JulianDay(new DateOnly(year, 12, 31)));
        return PrincipalTerm(NewMoonDay(moon)) >= 9 ? moon - 1 : moon;
    }

    private static int MoonBefore(int day)
    {
        var moon = (int)Math.Floor((day - Astronomy.FirstNewMoon) / Astronomy.SynodicMonth) + 1;
        while (NewMoonDay(moon) > day)
        {
            moon--;
        }

        return moon;
    }

    private static int NewMoonDay(int moon) => (int)Math.Floor(Astronomy.NewMoon(moon) + 0.5 + UniversalToVietnam);

    // The twelfth of the zodiac the sun stands in when the day begins in Vietnam.
    private static int PrincipalTerm(int day) => (int)(Astronomy.SunLongitude(day - 0.5 - UniversalToVietnam) / 30);

    private static int JulianDay(DateOnly day) => day.DayNumber + 1721426;
}
