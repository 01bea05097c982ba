using System.Globalization;

namespace NewsPortal.Content.Vietnamese;

/// <summary>
/// The lit part of the moon on a lunar day, as the <c>d</c> of an SVG path: radius 9 in a box of 20 × 20. Decoration beside
/// the lunar date, which is text.
/// </summary>
public static class MoonPath
{
    private const double Radius = 9;

    /// <param name="lunarDay">1 (new moon) to 30.</param>
    public static string Of(int lunarDay)
    {
        var phase = Math.Cos(2 * Math.PI * (lunarDay - 1) / 29.53);
        var width = (Radius * Math.Abs(phase)).ToString("0.##", CultureInfo.InvariantCulture);

        // Waxing is lit on the right, waning on the left; the inner edge bulges to the lit side in a crescent and away
        // from it in a full half.
        var waxing = lunarDay <= 15;
        var limb = waxing ? 1 : 0;
        var edge = phase > 0 == waxing ? 0 : 1;
        return $"M10 1A9 9 0 0 {limb} 10 19A{width} 9 0 0 {edge} 10 1Z";
    }
}
