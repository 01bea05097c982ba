namespace NewsPortal.Content.Vietnamese;

/// <summary>
/// Sun and moon, as exact as a calendar needs (minutes). Series and constants: Jean Meeus, <i>Astronomical Formulae for
/// Calculators</i>, chapters 18 (longitude of the sun) and 32 (phases of the moon). Times are Julian days.
/// </summary>
internal static class Astronomy
{
    public const double SynodicMonth = 29.530588853;

    /// <summary>The mean new moon of 31 December 1899, from which moons are counted.</summary>
    public const double FirstNewMoon = 2415020.75933;

    /// <summary>When the <paramref name="moon"/>th new moon since 1900 happens, in universal time.</summary>
    public static double NewMoon(int moon)
    {
        var t = moon / 1236.85;
        var t2 = t * t;
        var t3 = t2 * t;
        var mean = 2415020.75933 + (29.53058868 * moon) + (0.0001178 * t2) - (0.000000155 * t3)
            + (0.00033 * Sin(166.56 + (132.87 * t) - (0.009173 * t2)));
        var sun = 359.2242 + (29.10535608 * moon) - (0.0000333 * t2) - (0.00000347 * t3);
        var anomaly = 306.0253 + (385.81691806 * moon) + (0.0107306 * t2) + (0.00001236 * t3);
        var latitude = 21.2964 + (390.67050646 * moon) - (0.0016528 * t2) - (0.00000239 * t3);
        return mean + Correction(t, sun, anomaly, latitude) - ClockError(t);
    }

    /// <summary>The sun's true longitude in degrees, 0 to 360.</summary>
    public static double SunLongitude(double julianDay)
    {
        var t = (julianDay - 2451545.0) / 36525;
        var anomaly = 357.52910 + (35999.05030 * t) - (0.0001559 * t * t) - (0.00000048 * t * t * t);
        var mean = 280.46645 + (36000.76983 * t) + (0.0003032 * t * t);
        var centre = ((1.914600 - (0.004817 * t) - (0.000014 * t * t)) * Sin(anomaly))
            + ((0.019993 - (0.000101 * t)) * Sin(2 * anomaly)) + (0.000290 * Sin(3 * anomaly));
        var longitude = (mean + centre) % 360;
        return longitude < 0 ? longitude + 360 : longitude;
    }

    private static double Correction(double t, double sun, double moon, double latitude) =>
        ((0.1734 - (0.000393 * t)) * Sin(sun)) + (0.0021 * Sin(2 * sun))
        - (0.4068 * Sin(moon)) + (0.0161 * Sin(2 * moon)) - (0.0004 * Sin(3 * moon))
        + (0.0104 * Sin(2 * latitude)) - (0.0051 * Sin(sun + moon)) - (0.0074 * Sin(sun - moon))
        + (0.0004 * Sin((2 * latitude) + sun)) - (0.0004 * Sin((2 * latitude) - sun))
        - (0.0006 * Sin((2 * latitude) + moon)) + (0.0010 * Sin((2 * latitude) - moon)) + (0.0005 * Sin((2 * moon) + sun));

    // The earth slows down: what clocks differ from even time, in days.
    private static double ClockError(double t) => t < -11
        ? 0.001 + (0.000839 * t) + (0.0002261 * t * t) - (0.00000845 * t * t * t) - (0.000000081 * t * t * t * t)
        : -0.000278 + (0.000265 * t) + (0.000262 * t * t);

    private static double Sin(double degrees) => Math.Sin(degrees * Math.PI / 180);
}
