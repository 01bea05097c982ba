using System.Collections.Concurrent;
using System.Text;
using NewsPortal.Content.Vietnamese.Encodings;

namespace NewsPortal.Content.Tests.Support;

/// <summary>Writes text in the old encodings, so that reading them can be tried on text of our own.</summary>
internal static class OldEncodings
{
    // Huyền, sắc, hỏi, ngã, nặng: as marks, in VNI on each kind of vowel, in VIQR.
    private const string Tones = "\u0300\u0301\u0309\u0303\u0323";
    private const string VniTones = "øùûõï";
    private const string VniTonesOnCircumflex = "àáåãä";
    private const string VniTonesOnBreve = "èéúüë";
    private const string ViqrTones = "`'?~.";

    // A tone behind the letter and the letter without it: all that windows-1258 has no code for.
    private static readonly Lazy<Dictionary<char, byte>> Cp1258 = new(() => Codes(LegacyText.FromWindows1258));

    private static readonly ConcurrentDictionary<string, Dictionary<char, byte>> Known = new();

    public static IReadOnlyDictionary<string, Func<string, byte[]>> All { get; } = new Dictionary<string, Func<string, byte[]>>
    {
        ["tcvn3"] = Tcvn3,
        ["vni"] = text => BytesOf(string.Concat(text.Select(Vni))),
        ["viscii"] = text => Bytes(PlainSigns(text), Codes(LegacyText.FromViscii)),
        ["tcvn5712"] = text => Bytes(PlainSigns(text), Codes(LegacyText.FromTcvn5712)),
        ["windows-1258"] = text => Bytes(string.Concat(text.Select(letter => Cp1258.Value.ContainsKey(letter) ? $"{letter}" : ToneApart(letter))), Cp1258.Value),
        ["windows-1258 with marks"] = text => Bytes(string.Concat(text.Select(ToneApart)), Cp1258.Value),
        ["viqr"] = text => Encoding.ASCII.GetBytes(Viqr(PlainSigns(text))),
        ["utf-8-twice"] = text => Encoding.UTF8.GetBytes(Again(text)),
        ["utf-8-twice as Latin-1"] = text => Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text))),
        ["utf-8-twice thrice"] = text => Encoding.UTF8.GetBytes(Again(Again(text))),
        ["tcvn3 in UTF-8"] = text => Encoding.UTF8.GetBytes(LegacyText.LettersOf(Tcvn3(text))),
        ["vni in UTF-8"] = text => Encoding.UTF8.GetBytes(string.Concat(text.Select(Vni))),
        ["vni in UTF-16"] = text => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(string.Concat(text.Select(Vni)))],
        ["windows-1258 in UTF-8"] = text => Encoding.UTF8.GetBytes(LegacyText.LettersOf(All!["windows-1258"](text))),
        ["viscii in UTF-8"] = text => Encoding.UTF8.GetBytes(LegacyText.LettersOf(All!["viscii"](text))),
    };

    /// <summary>The name a reader gives: <c>tcvn3 in UTF-8</c> is <c>tcvn3</c>.</summary>
    public static string NameOf(string encoding) => encoding.Split(' ')[0];

    /// <summary>What can be found again of a text: TCVN3 loses capitals, others the signs they have no code for.</summary>
    public static string Expected(string text, string encoding) => NameOf(encoding) switch
    {
        "viscii" or "tcvn5712" or "viqr" => PlainSigns(text),
        "tcvn3" => text.ToUpperInvariant(),
        _ => text,
    };

    private static byte[] Tcvn3(string text) =>
        Bytes(string.Concat(text.Select(letter => ToneOf(letter) < 0 ? letter : char.ToLowerInvariant(letter))), Codes(LegacyText.FromTcvn3));

    private static Dictionary<char, byte> Codes(Func<string, string> read) => Known.GetOrAdd(read.Method.Name, _ => Enumerable.Range(0, 256)
        .GroupBy(code => read(LegacyText.LettersOf([(byte)code]))[0], code => (byte)code).ToDictionary(group => group.Key, group => group.First()));

    private static byte[] Bytes(string text, Dictionary<char, byte> codes) => [.. text.Select(letter => codes[letter])];

    // Letters of windows-1252 as its bytes.
    private static byte[] BytesOf(string letters) => Bytes(letters, Codes(text => text));

    private static string Again(string text) => LegacyText.LettersOf(Encoding.UTF8.GetBytes(text));

    private static string PlainSigns(string text) => new StringBuilder(text).Replace('“', '"').Replace('”', '"').Replace('‘', '\'')
        .Replace('’', '\'').Replace('–', '-').Replace('—', '-').Replace("…", "...").Replace('•', '*').Replace('\u00A0', ' ').ToString();

    private static string Parts(char letter) => char.IsLetter(letter) ? letter.ToString().Normalize(NormalizationForm.FormD) : letter.ToString();

    private static int ToneOf(char letter) => Tones.IndexOf(Parts(letter)[^1], StringComparison.Ordinal) is var last and >= 0
        ? last
        : Tones.IndexOf(Parts(letter).ElementAtOrDefault(1), StringComparison.Ordinal);

    private static string WithoutTone(char letter) => string.Concat(Parts(letter).Where(part => !Tones.Contains(part, StringComparison.Ordinal))).Normalize();

    private static string ToneApart(char letter) => ToneOf(letter) is var tone and >= 0 ? WithoutTone(letter) + Tones[tone] : letter.ToString();

    private static string Vni(char letter)
    {
        var small = char.ToLowerInvariant(letter);
        var alone = "ìíỉĩịỵđơư".IndexOf(small, StringComparison.Ordinal);
        var code = alone >= 0 ? "ìíæóòîñôö"[alone].ToString() : VniPair(small);
        return small == letter ? code : code.ToUpperInvariant();
    }

    private static string VniPair(char small)
    {
        var tone = ToneOf(small);
        return WithoutTone(small)[0] switch
        {
            'ă' => $"a{(tone < 0 ? 'ê' : VniTonesOnBreve[tone])}",
            'â' => $"a{(tone < 0 ? 'â' : VniTonesOnCircumflex[tone])}",
            'ê' => $"e{(tone < 0 ? 'â' : VniTonesOnCircumflex[tone])}",
            'ô' => $"o{(tone < 0 ? 'â' : VniTonesOnCircumflex[tone])}",
            'ơ' => $"ô{VniTones[tone]}",
            'ư' => $"ö{VniTones[tone]}",
            var plain => tone < 0 ? plain.ToString() : $"{plain}{VniTones[tone]}",
        };
    }

    // Signs that could be a mark of the letter before them are escaped, as the standard asks.
    private static string Viqr(string text)
    {
        var written = new StringBuilder();
        foreach (var letter in text)
        {
            var couldBeMark = $"{ViqrTones}^(+".Contains(letter, StringComparison.Ordinal) && written.Length > 0
                && (char.IsAsciiLetter(written[^1]) || "^(+".Contains(written[^1], StringComparison.Ordinal));
            written.Append(couldBeMark ? $"\\{letter}" : ViqrLetter(letter));
        }

        return written.ToString();
    }

    private static string ViqrLetter(char letter)
    {
        var plain = WithoutTone(letter);
        var place = "ăĂâÂêÊôÔơƠưƯđĐ".IndexOf(plain, StringComparison.Ordinal);
        var code = place < 0 ? plain : "a(A(a^A^e^E^o^O^o+O+u+U+ddDD".Substring(place * 2, 2);
        return ToneOf(letter) is var tone and >= 0 ? code + ViqrTones[tone] : code;
    }
}
