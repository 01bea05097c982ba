using System.Globalization;

namespace NewsPortal.Web.Site;

/// <summary>The lit part of the moon, drawn for a day of the lunar month. Decoration: the date beside it is the text.</summary>
public static class Moon
{
    private const double Month = 29.53;

    /// <summary>An SVG path in a box of 20 × 20: half a circle on the lit side, closed by half an ellipse.</summary>
    public static string PathOf(int lunarDay)
    {
        var phase = Math.Cos(2 * Math.PI * (lunarDay - 1) / Month);
        var waxing = lunarDay <= 15;

        // The moon grows on its right side and wanes towards its left; past half, the ellipse bulges the other way.
        var outer = waxing ? 1 : 0;
        var inner = waxing == phase > 0 ? 0 : 1;
        return string.Create(CultureInfo.InvariantCulture, $"M10 1A9 9 0 0 {outer} 10 19A{9 * Math.Abs(phase):0.##} 9 0 0 {inner} 10 1Z");
    }
}
