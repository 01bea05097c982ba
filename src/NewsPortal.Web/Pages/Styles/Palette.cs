using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsPortal.Web.Pages.Styles;

/// <summary>The colours of <c>tokens.css</c> by theme and name, and the contrasts they make: read from the file, so that the page cannot lie.</summary>
public sealed partial class Palette(IReadOnlyDictionary<string, string> colours)
{
    // What stands on what, and how much contrast it needs (WCAG 2.2: text 4.5, what has a meaning 3).
    private static readonly (string Front, string Back, double Needed)[] Pairs =
    [
        ("ink", "paper", 4.5), ("ink-2", "paper", 4.5), ("ink-3", "paper", 4.5), ("accent", "paper", 4.5), ("edge", "paper", 3), ("focus", "paper", 3),
        ("ink", "mark", 4.5), ("ink-2", "mark", 4.5),
    ];

    public IReadOnlyDictionary<string, string> Colours { get; } = colours;

    public IEnumerable<Contrast> Contrasts => Pairs
        .Where(pair => Colours.ContainsKey(pair.Front) && Colours.ContainsKey(pair.Back))
        .Select(pair => new Contrast(pair.Front, pair.Back, Between(Colours[pair.Front], Colours[pair.Back]), pair.Needed));

    /// <summary>The colours of a theme: the first rule that names it.</summary>
    /// <param name="css">The text of tokens.css.</param>
    /// <param name="theme">day or night.</param>
    public static Palette Of(string css, string theme)
    {
        ArgumentNullException.ThrowIfNull(css);
        var start = css.IndexOf($"[data-theme=\"{theme}\"] {{", StringComparison.Ordinal);
        var rule = start < 0 ? "" : css[start..css.IndexOf('}', start)];
        return new(Colour().Matches(rule).GroupBy(match => match.Groups[1].Value).ToDictionary(same => same.Key, same => same.First().Groups[2].Value));
    }

    private static double Between(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Part(int at)
        {
            var part = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Part(1)) + (0.7152 * Part(3)) + (0.0722 * Part(5));
    }

    [GeneratedRegex("--([a-z0-9-]+): (#[0-9a-f]{6})", RegexOptions.None, 1000)]
    private static partial Regex Colour();

    public sealed record Contrast(string Front, string Back, double Ratio, double Needed)
    {
        public string Printed => Ratio.ToString("0.0", CultureInfo.InvariantCulture);

        public bool Suffices => Ratio >= Needed;
    }
}
