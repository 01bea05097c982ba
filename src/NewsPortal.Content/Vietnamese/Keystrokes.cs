using System.Text;

namespace NewsPortal.Content.Vietnamese;

/// <summary>
/// What was meant by keys that no input method turned into letters: Telex (<c>ddaauf tuw</c>) or VNI (<c>d9a62u tu7</c>) →
/// <c>đầu tư</c>.
/// </summary>
public static class Keystrokes
{
    // “nghieengs” and the like.
    private const int Longest = 11;

    private const string TelexTones = "zfsrxj";
    private const string VniTones = "021345"; // in the order of Letters.Vowels: none, huyền, sắc, hỏi, ngã, nặng

    /// <summary>The words with every word that is keys put right; null when none is.</summary>
    public static string? Repair(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Split(' ');
        var isRepaired = false;
        for (var i = 0; i < words.Length; i++)
        {
            if (RepairWord(words[i]) is { } repaired)
            {
                (words[i], isRepaired) = (repaired, true);
            }
        }

        return isRepaired ? string.Join(' ', words) : null;
    }

    /// <summary>The syllable the keys mean; null when they are a syllable already, or none whatever is done.</summary>
    private static string? RepairWord(string word)
    {
        if (word.Length is < 2 or > Longest || !word.All(char.IsAsciiLetterOrDigit) || Syllable.IsValid(word))
        {
            return null;
        }

        var keys = word.ToLowerInvariant();
        var meant = keys.Any(char.IsAsciiDigit) ? OfVni(keys) : OfTelex(keys);
        return meant is not null && Syllable.IsValid(meant) ? meant : null;
    }

    private static string? OfTelex(string keys)
    {
        var letters = new StringBuilder();
        var (tone, used, hasVowel) = (0, false, false);
        foreach (var key in keys)
        {
            var isMark = hasVowel && TelexTones.Contains(key, StringComparison.Ordinal);
            if (isMark)
            {
                tone = TelexTones.IndexOf(key, StringComparison.Ordinal);
            }
            else
            {
                isMark = key switch
                {
                    'w' => Bend(letters) || Turn(letters, 'a', 'ă'),
                    'a' => Turn(letters, 'a', 'â'),
                    'e' => Turn(letters, 'e', 'ê'),
                    'o' => Turn(letters, 'o', 'ô'),
                    'd' => letters is [.., _] && letters[0] == 'd' && Turn(letters, 'd', 'đ'),
                    _ => false,
                };
            }

            used |= isMark;
            if (!isMark)
            {
                letters.Append(key);
                hasVowel |= Letters.PlaceOf(key) >= 0;
            }
        }

        return used ? WithTone(letters.ToString(), tone) : null;
    }

    private static string? OfVni(string keys)
    {
        var letters = new StringBuilder();
        var tone = 0;
        foreach (var key in keys)
        {
            var isKnown = key switch
            {
                '6' => Turn(letters, 'a', 'â') || Turn(letters, 'e', 'ê') || Turn(letters, 'o', 'ô'),
                '7' => Bend(letters),
                '8' => Turn(letters, 'a', 'ă'),
                '9' => Turn(letters, 'd', 'đ'),
                _ => !char.IsAsciiDigit(key) || VniTones.Contains(key, StringComparison.Ordinal),
            };
            if (!isKnown || letters.Length == 0 && char.IsAsciiDigit(key))
            {
                return null;
            }

            tone = VniTones.IndexOf(key, StringComparison.Ordinal) is var said and >= 0 ? said : tone;
            letters.Append(char.IsAsciiDigit(key) ? "" : key.ToString());
        }

        return WithTone(letters.ToString(), tone);
    }

    // o and u get their hooks, both of “uo”.
    private static bool Bend(StringBuilder letters)
    {
        var hasO = Turn(letters, 'o', 'ơ');
        return (hasO && letters.ToString().Contains("uơ", StringComparison.Ordinal) && Turn(letters, 'u', 'ư')) || hasO || Turn(letters, 'u', 'ư');
    }

    private static bool Turn(StringBuilder letters, char plain, char marked)
    {
        for (var i = letters.Length - 1; i >= 0; i--)
        {
            if (letters[i] == plain)
            {
                letters[i] = marked;
                return true;
            }
        }

        return false;
    }

    private static string WithTone(string word, int tone)
    {
        var start = word.IndexOfAny([.. Letters.Vowels.Where((_, i) => i % Letters.Tones == 0)]);
        if (tone == 0 || start < 0)
        {
            return word;
        }

        // The u of “qu” and the i of “gi” belong to the onset.
        start += start + 1 < word.Length && Letters.PlaceOf(word[start + 1]) >= 0
            && ((word[start] == 'u' && start > 0 && word[start - 1] == 'q') || (word[start] == 'i' && start > 0 && word[start - 1] == 'g')) ? 1 : 0;
        var end = start;
        while (end < word.Length && Letters.PlaceOf(word[end]) >= 0)
        {
            end++;
        }

        var vowels = word[start..end];
        var marked = vowels.LastIndexOfAny(['ă', 'â', 'ê', 'ô', 'ơ', 'ư']);
        var place = marked >= 0 ? marked
            : vowels.Length == 1 ? 0
            : vowels.Length == 2 ? (end < word.Length ? 1 : 0)
            : 1;
        return word[..(start + place)] + Letters.Vowels[Letters.PlaceOf(vowels[place]) + tone] + word[(start + place + 1)..];
    }
}
