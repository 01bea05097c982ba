using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NewsPortal.Content.Vietnamese;

/// <summary>Units behind a number, in words.</summary>
internal static partial class SpokenUnits
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["km/h"] = "ki-lô-mét một giờ",
        ["km²"] = "ki-lô-mét vuông",
        ["km2"] = "ki-lô-mét vuông",
        ["km"] = "ki-lô-mét",
        ["m²"] = "mét vuông",
        ["m2"] = "mét vuông",
        ["m³"] = "mét khối",
        ["m3"] = "mét khối",
        ["cm"] = "xăng-ti-mét",
        ["mm"] = "mi-li-mét",
        ["m"] = "mét",
        ["ha"] = "héc-ta",
        ["kg"] = "ki-lô-gam",
        ["°C"] = "độ xê",
    }.ToFrozenDictionary();

    public static string Say(string text) => Unit().Replace(text, unit => $"{unit.Groups["number"].Value} {Words[unit.Groups["unit"].Value]}");

    [GeneratedRegex(@"(?<number>\d)[ \u00A0]?(?<unit>km/h|km²|km2|km|m²|m2|m³|m3|cm|mm|m|ha|kg|°C)(?![\p{L}\d/²³])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Unit();
}
